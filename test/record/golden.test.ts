import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { officialCalendar } from '../../src/law/calendar.ts';
import * as field from '../../src/law/fields.ts';
import { date, rule, workingDays } from '../../src/law/kinds.ts';
import { procedure } from '../../src/law/procedure.ts';
import { type Act, kernelActs } from '../../src/record/act.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { canonical } from '../../src/record/canonical.ts';
import { type ActRow, actOf, chainHash, chainStart } from '../../src/record/chain.ts';
import { type AnyDuty, duty } from '../../src/record/duty.ts';
import { applyAct, foldStream } from '../../src/record/fold.ts';
import type { Matter } from '../../src/record/matter.ts';
import { Timeline } from '../../src/record/timeline.ts';
import { errorsIn } from '../../src/record/validate.ts';
import { freshSamples, sampled } from './golden-makers.ts';

/**
 * 金样 — acts as they lie in the records of bureaus. They are never changed: what a release once wrote, every later one
 * must verify, read and fold. A new act gets its sample with `UPDATE_GOLDEN=1`; a changed shape needs an upcast.
 */
const duties: readonly AnyDuty[] = [bureauDuty, ...sampled];

/** Nothing writes this kernel act yet: it has no sample until something does. */
const unwritten = ['SealedValueDestroyed'];
const kernelTypes = Object.keys(kernelActs).filter((type) => !unwritten.includes(type));

const fileOf = (name: string): URL => new URL(`./golden/${name}.json`, import.meta.url);

function samplesOf(name: string): ActRow[] {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as ActRow[]) : [];
}

/** The acts that every procedure has are sampled once, on a penalty case. */
function typesOf(name: string): readonly string[] {
  if (name === 'kernel') return kernelTypes;
  const acts = Object.entries(duties.find((one) => one.procedure.id === name)?.procedure.acts ?? {});
  return acts.filter(([, act]) => !act.shared || name === 'penalty-case').map(([type]) => type);
}

const names = [...duties.map((one) => one.procedure.id), 'kernel'];

/** Adds the samples that are missing; those that are there stay as they are. */
async function addMissing(): Promise<void> {
  const rows = await freshSamples();
  for (const name of names) {
    const kept = samplesOf(name);
    const added = typesOf(name)
      .filter((type) => !kept.some((row) => row.type === type))
      .flatMap((type) => rows.find((row) => row.type === type && (name === 'kernel' || row.procedure === name)) ?? []);
    const written = [...added].sort((one, other) => one.position - other.position);
    if (added.length > 0) writeFileSync(fileOf(name), `${JSON.stringify([...kept, ...written], null, 2)}\n`);
  }
}

const dutyOf = (row: ActRow): AnyDuty => {
  const found = duties.find((one) => one.procedure.id === row.procedure);
  if (!found) throw new Error(`没有程序 ${row.procedure}`);
  return found;
};

/** What is wrong with the data of a stored act under the shape of today, its sealed values taken as given. */
function errorsOf(from: AnyDuty, type: string, data: Act['body']['data']): unknown[] {
  const definition = from.procedure.acts[type];
  if (!definition) return [`没有行为 ${type}`];
  const today = from.upcast?.[type]?.(data) ?? data;
  return errorsIn(definition.data, unsealed(today));
}

function unsealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsealed);
  if (typeof value !== 'object' || value === null) return value;
  if ('sealed' in value && 'digest' in value) return '（已封存）';
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unsealed(item)]));
}

describe('金样', () => {
  beforeAll(async () => {
    if (process.env.UPDATE_GOLDEN === '1') await addMissing();
  });

  it.each(names)('%s：每一种行为都有金样', (name) => {
    const known = samplesOf(name).map((row) => row.type);
    expect(typesOf(name).filter((type) => !known.includes(type))).toEqual([]);
    expect(known).toEqual([...new Set(known)]);
  });

  it.each(names)('%s：散列值仍然相符', (name) => {
    for (const row of samplesOf(name)) expect(chainHash(row, 'sha256'), row.type).toBe(row.hash);
  });

  it.each(names)('%s：内容仍然符合今天的格式', (name) => {
    for (const row of samplesOf(name)) {
      const { data } = actOf(row).body;
      if (!(row.type in kernelActs)) expect(errorsOf(dutyOf(row), row.type, data), row.type).toEqual([]);
      if (row.type === 'ActProposed') {
        const proposed = data as { act: string; data: Act['body']['data'] };
        expect(errorsOf(dutyOf(row), proposed.act, proposed.data), row.type).toEqual([]);
      }
    }
  });

  it.each(names)('%s：仍然可以归入事项', (name) => {
    let matter: Matter | undefined;
    for (const row of samplesOf(name)) matter = applyAct(dutyOf(row), matter, actOf(row), officialCalendar);
    const last = samplesOf(name).at(-1);
    expect(matter?.version).toBe(last?.version);
    const performed = Object.keys(matter?.performed ?? {}).sort();
    expect(performed).toEqual(name === 'kernel' ? [] : [...typesOf(name)].sort());
  });
});

const noteTerm = rule({
  id: 'note-term',
  zh: '记事期限',
  kind: 'period',
  versions: [
    { from: date('2018-01-01'), value: workingDays(5), cite: [{ instrument: 'x', article: '一' }], verified: false },
  ],
});

const noteTable = procedure({
  id: 'note',
  zh: '记事',
  states: { open: { zh: '在办' } },
  clocks: {},
  mainPath: ['NoteTaken'],
  acts: {
    NoteTaken: {
      zh: '记事',
      from: ['none'],
      by: ['case-handler'],
      basis: [noteTerm],
      data: field.data({ title: field.text('标题'), pages: field.count('页数') }),
    },
  },
});

/** In an older release the title was called `name`, and pages were not asked. */
const noteDuty = duty<typeof noteTable, { readonly title: string; readonly pages: number }>({
  procedure: noteTable,
  start: { title: '', pages: 0 },
  refusals: {},
  evolve: { NoteTaken: (_, { body: { data } }) => data },
  gates: {},
  describe: (facts) => ({ title: facts.title, party: '', officers: [], recused: [] }),
  upcast: { NoteTaken: ({ name, ...data }) => (name === undefined ? data : { ...data, title: name, pages: 1 }) },
});

describe('旧格式的行为', () => {
  const unhashed = {
    bureau: 1,
    position: 1,
    stream: 1,
    version: 1,
    procedure: 'note',
    type: 'NoteTaken',
    done_on: date('2019-05-06'),
    done_at: null,
    recorded_at: '2019-05-06T09:00:00.000+08:00',
    actor: 'wang',
    key: 'k1',
    body: canonical({ data: { name: '旧标题' }, unit: 'station-1' }),
    previous: chainStart,
  };
  const row: ActRow = { ...unhashed, hash: chainHash(unhashed, 'sha256') };

  it('记录不改一字，读的时候升为今天的格式', () => {
    expect(errorsIn(noteTable.acts.NoteTaken.data, actOf(row).body.data)).not.toEqual([]);
    expect(errorsOf(noteDuty, 'NoteTaken', actOf(row).body.data)).toEqual([]);
    expect(foldStream(noteDuty, [actOf(row)], new Timeline()).facts).toEqual({ title: '旧标题', pages: 1 });
    expect(chainHash(row, 'sha256')).toBe(row.hash);
  });

  it('今天的格式原样读出', () => {
    const body = canonical({ data: { title: '新标题', pages: 3 } });
    const act = actOf({ ...row, body });
    expect(errorsOf(noteDuty, 'NoteTaken', act.body.data)).toEqual([]);
    expect(foldStream(noteDuty, [act], new Timeline()).facts).toEqual({ title: '新标题', pages: 3 });
  });
});
