import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coerciveMeasureDuty } from '../../src/duties/coercive-measure/index.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { summaryPenaltyDuty } from '../../src/duties/summary-penalty/index.ts';
import type { ActRow } from '../../src/record/chain.ts';
import { actColumns, actOf } from '../../src/record/chain.ts';
import type { Database } from '../../src/record/database/database.ts';
import { rebuild } from '../../src/record/rebuild.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { verify } from '../../src/record/verify.ts';
import { Chance } from '../chance.ts';
import { openFounded, testBureau, testParts } from './bureau-for-tests.ts';
import { databases } from './databases.ts';
import { histories, Office } from './office.ts';
import { allProjections, monthsAgainstRows } from './projections.ts';

/** The whole record under random histories: several matters at once, proposals, closed days, a calendar announced. */
const duties = [penaltyCaseDuty, coerciveMeasureDuty, summaryPenaltyDuty];
const now = '2027-03-01T10:00:00+08:00';
const runs = fc.sample(histories, { seed: 20_221_101, numRuns: 12 });

describe.each(databases())('随机经过以后的记录（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, duties, now);
  });
  afterAll(() => database.close());
  const rows = () =>
    database.query<ActRow>(`select ${actColumns} from act where bureau = $1 order by position`, [testBureau]);

  describe.each(runs.map((tries, index) => ({ number: index + 1, tries })))('第$number回', ({ number, tries }) => {
    beforeAll(async () => {
      await new Office(record, number).work(tries);
    });

    it('重建以后各项投影逐行相同', async () => {
      const live = await allProjections(database);
      await rebuild(database, { bureau: testBureau, duties: record.duties, timeline: record.timeline });
      expect(await allProjections(database)).toEqual(live);
    });

    it('核验通过，另行打开所得的事项与现有的相同', async () => {
      expect(await verify(database, testBureau)).toMatchObject({ ok: true, acts: record.head.position });
      const fresh = await BureauRecord.open(database, testParts(duties, now));
      const streams = new Set((await rows()).map((row) => row.stream));
      for (const stream of streams) expect(await fresh.findMatter(stream)).toEqual(await record.findMatter(stream));
      expect(fresh.settings).toEqual(record.settings);
    });

    it('月计与指标行没有出入', async () => {
      expect(await monthsAgainstRows(database)).toEqual([]);
    });

    it('文号按字和年连续，没有空号', async () => {
      const serials = new Map<string, number[]>();
      for (const { number: taken } of (await rows()).map((row) => actOf(row).body)) {
        if (!taken) continue;
        const name = `${taken.word}〔${taken.year}〕`;
        serials.set(name, [...(serials.get(name) ?? []), taken.serial]);
      }
      expect(serials.size).toBeGreaterThan(0);
      for (const [name, list] of serials) expect([name, ...list]).toEqual([name, ...list.map((_, index) => index + 1)]);
    });

    it('任意一号的任意一列改动一个字节，核验指出那一号', async () => {
      const all = await rows();
      const chance = new Chance(number);
      for (let time = 0; time < 6; time += 1) {
        const row = chance.one(all.slice(1)); // the founding act is asked of by itself, below
        const change = changed(row, chance.one(Object.keys(row) as (keyof ActRow)[]), chance);
        const last = all.at(-1) as ActRow;
        const heads = [{ position: last.position, hash: last.hash }];
        const found = await tampered(database, row.position, change, heads);
        expect(found, `${change.column}：${change.value}`).toMatchObject({ ok: false, position: row.position });
      }
    });
  });

  it('改动第一号行为的内容，核验指出第一号', async () => {
    const [founding] = (await rows()) as [ActRow];
    const change = { column: 'body', value: founding.body.replace('sha256', 'sha_56') } as const;
    expect(await tampered(database, 1, change, [])).toMatchObject({ ok: false, position: 1 });
  });

  it('经过里有签批、退回、改期和预警', async () => {
    const acts = (await rows()).map(actOf);
    expect(acts.length).toBeGreaterThan(800);
    expect(acts.filter((act) => act.type === 'ProposalReturned').length).toBeGreaterThan(10);
    expect(acts.filter((act) => act.body.proposal !== undefined).length).toBeGreaterThan(80);
    const [moved] = await database.query<{ n: number }>(
      "select count(*) as n from projection.clock where moves::text <> '[]'",
    );
    expect(moved?.n).toBeGreaterThan(0);
    const [overdue] = await database.query<{ n: number }>(
      "select count(*) as n from projection.alert where kind = 'overdue'",
    );
    expect(overdue?.n).toBeGreaterThan(10);
  });
});

interface Change {
  readonly column: keyof ActRow;
  readonly value: string | number;
}

/** Another value for a column: one character of a text, one day, one unit of a number. */
function changed(row: ActRow, column: keyof ActRow, chance: Chance): Change {
  const value = row[column];
  if (column === 'bureau') return { column, value: testBureau + 1 };
  if (typeof value === 'number') return { column, value: value + 1_000_000 };
  if (column === 'done_on') return { column, value: value === '2020-01-01' ? '2020-01-02' : '2020-01-01' };
  const text = value ?? '07:59';
  if (value === null) return { column, value: text };
  const at = chance.below(text.length);
  return { column, value: `${text.slice(0, at)}${text[at] === '_' ? '-' : '_'}${text.slice(at + 1)}` };
}

/** Verifies a record that its owner, past grants and triggers, has changed; then takes the change back. */
async function tampered(
  database: Database,
  position: number,
  { column, value }: Change,
  heads: readonly { position: number; hash: string }[],
): Promise<unknown> {
  let result: unknown;
  await database
    .write(async (writer) => {
      await writer.script('set local role none; alter table act disable trigger all');
      await writer.execute(`update act set ${column} = $1 where position = $2`, [value, position]);
      result = await verify(writer, testBureau, { heads });
      throw new Error('take it back');
    })
    .catch((error: Error) => {
      if (error.message !== 'take it back') throw error;
    });
  return result;
}
