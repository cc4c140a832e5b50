import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadYear, openForYear } from '../src/cli/demo.ts';
import { foundFictitiousBureau } from '../src/demo/demonstration.ts';
import { playYear, stageOf, yearLast, yearSeed } from '../src/demo/year/fill-year.ts';
import { settleYearPeople } from '../src/demo/year/settle-people.ts';
import { activityStories } from '../src/demo/year/stories/activity.ts';
import { officerStories } from '../src/demo/year/stories/officers.ts';
import { pledgeStories } from '../src/demo/year/stories/pledge.ts';
import { powerStories } from '../src/demo/year/stories/powers.ts';
import { untold } from '../src/demo/year/untold.ts';
import { duties } from '../src/duties/index.ts';
import { date } from '../src/law/kinds.ts';
import { parseUscc } from '../src/law/uscc.ts';
import { verify } from '../src/record/verify.ts';
import { countRegisteredOn, stockByFiguresOn, totalOf } from '../src/registry/stock.ts';
import type { OpenBureau } from '../src/server/bureau.ts';
import { Figures } from '../src/statistics/evaluate.ts';
import { databases } from './record/databases.ts';
import { hasShared, shared } from './shared.ts';

/** A year of acts takes a minute or two where nothing else runs; a machine that is busy may take much longer. */
const patience = 45 * 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-year-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function emptyYear(seed: string) {
  const [embedded] = databases();
  if (!embedded) throw new Error('没有内置数据库');
  return await openForYear({ folder }, seed, { database: await embedded.open() });
}

interface Printed {
  readonly id: string;
  readonly value: number;
}

const printed: readonly Printed[] = hasShared ? JSON.parse(shared('source/figures-2019.json')).figures : [];

describe('2019年演示年度', () => {
  let bureau: OpenBureau;
  const count = async (sql: string): Promise<number> => {
    const [row] = await bureau.database.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    const { bureau: empty, clock } = await emptyYear(yearSeed);
    bureau = empty;
    await loadYear(bureau, { seed: yearSeed, clock });
  }, patience);
  afterAll(() => bureau?.close());

  it.skipIf(!hasShared)('报告所印的每一个数都由行为数出，与所印相同', async () => {
    const at = { year: 2019, until: yearLast };
    const { database: reader, roster } = bureau;
    const figures = await Figures.read({ reader, bureau: bureau.bureau, roster }, at);
    expect(printed).toHaveLength(121);
    const counted = printed.map(({ id }) => ({ id, value: figures.value(id, at).value }));
    expect(counted).toEqual(printed.map(({ id, value }) => ({ id, value })));
  });

  it('每项职责都有事项，没有的写明了理由', async () => {
    const ids = duties.map(({ procedure }) => procedure.id);
    expect(Object.keys(untold).filter((id) => !ids.includes(id))).toEqual([]);
    const rows = await bureau.database.query<{ procedure: string }>('select distinct procedure from projection.matter');
    const told = new Set(rows.map(({ procedure }) => procedure));
    expect(ids.filter((id) => !told.has(id)).sort()).toEqual(Object.keys(untold).sort());
  });

  it('年度报告由记录统计，不符的关系都已说明，已经公布', async () => {
    expect(await count(`projection.matter where procedure = 'annual-report' and state = 'published'`)).toBe(1);
  });

  it('没有逾期，没有预警', async () => {
    expect(await count('projection.alert')).toBe(0);
  });

  it('链完整，每个行为都可以重算', { timeout: patience }, async () => {
    expect(await verify(bureau.database, bureau.bureau)).toMatchObject({ ok: true });
  });

  it('登记簿两年的户数，由各行数出，也由指标累加', async () => {
    const { database, bureau: number } = bureau;
    for (const [day, businesses] of [
      [date('2018-11-30'), 77_164],
      [yearLast, 87_481],
    ] as const) {
      expect(await countRegisteredOn(database, number, day)).toBe(businesses);
      expect(totalOf(await stockByFiguresOn(database, number, day))).toBe(businesses);
    }
  });

  it('经营主体都写明演示，代码有效而属虚构的区划', async () => {
    const rows = await bureau.database.query<{ name: string; uscc: string }>(
      'select name, uscc from projection.business order by uscc limit 500',
    );
    expect(rows.filter(({ name, uscc }) => !name.includes('演示') || !parseUscc(uscc).ok)).toEqual([]);
    expect(new Set(rows.map(({ uscc }) => uscc.slice(2, 8)))).toEqual(new Set(['000000']));
  });
});

describe('同一种子', () => {
  const told = [officerStories, powerStories, activityStories, pledgeStories];
  const headOf = async (seed: string): Promise<string> => {
    const { bureau, clock } = await emptyYear(seed);
    const { database, record } = bureau;
    await foundFictitiousBureau(bureau, clock.day, date('2029-12-31'));
    await settleYearPeople(database, { bureau: record.bureau, by: 'installation', at: bureau.now() });
    await bureau.reloadPeople();
    await playYear(record, stageOf(bureau.roster, { seed }), { clock }, told);
    const { hash } = record.head;
    await bureau.close();
    return hash;
  };

  it('得到同一条散列链，另一种子得到另一条', { timeout: patience }, async () => {
    const first = await headOf(yearSeed);
    expect(await headOf(yearSeed)).toBe(first);
    expect(await headOf('2020')).not.toBe(first);
  });
});
