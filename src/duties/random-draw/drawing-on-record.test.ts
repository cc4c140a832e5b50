import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs, testBureau, wishFor } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import type { Database } from '../../record/database/database.ts';
import type { Outcome } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import { verify } from '../../record/verify.ts';
import { runDraw } from './draw.ts';
import { type BusinessRow, type DrawFile, type OfficerRow, writeDrawFile } from './draw-file.ts';
import { exampleData } from './example-data.ts';
import { committingData, resultData } from './example-draw.ts';
import type { DrawFacts } from './facts.ts';
import { commitmentOf, sha256 } from './hashes.ts';
import { randomDrawDuty } from './index.ts';

describe('抽取在记录上（嵌入式数据库）', () => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;

  const perform = (act: keyof typeof exampleData, on: string, stream?: number, data: object = {}, actor = 'li') => {
    serial += 1;
    const given = { ...exampleData[act], ...data } as Record<string, unknown>;
    for (const [name, value] of Object.entries(given)) if (value === undefined) delete given[name];
    return record.perform({
      key: `draw-${serial}`,
      ...(stream === undefined ? {} : { stream }),
      wish: wishFor('random-draw', act, on, given, { actor }),
    });
  };
  const factsOf = async (stream: number) => (await record.findMatter(stream))?.facts as DrawFacts;

  beforeAll(async () => {
    const [embedded] = databases();
    if (!embedded) throw new Error('没有数据库');
    database = await embedded.open();
    record = await openFounded(database, [randomDrawDuty]);
  });
  afterAll(() => database.close());

  it('计划备案以后，才能按其批次抽取', async () => {
    const plan = accepted(await perform('PlanAdopted', '2023-03-01')).stream;
    const open = (batch: number) =>
      perform('DrawOpened', '2023-07-03', undefined, { origin: 'annual-plan', superiorTask: undefined, plan, batch });
    expect(refusedAs(await open(1))).toBe('random-draw/plan-not-filed');
    accepted(await perform('PlanFiled', '2023-07-04', plan));
    expect(refusedAs(await open(1))).toBe('random-draw/plan-not-filed');
    expect(refusedAs(await open(3))).toBe('random-draw/plan-not-filed');
    const late = (batch: number) =>
      perform('DrawOpened', '2023-07-05', undefined, { origin: 'annual-plan', superiorTask: undefined, plan, batch });
    expect(refusedAs(await late(3))).toBe('random-draw/batch-not-planned');
    expect(accepted(await late(2)).state).toBe('prepared');
  });

  interface Lists {
    readonly count: number;
    readonly quota: number;
    readonly officers: DrawFile['officers']['rows'];
    readonly recused: readonly string[];
  }
  const fileOf = ({ count, quota, officers, recused }: Lists): DrawFile => {
    const contributions = ['甲方', '乙方'].map((party) => ({ party, value: sha256(`投入 ${party} ${count}`) }));
    const outcome = runDraw(
      {
        task: exampleData.DrawOpened.task,
        round: 1,
        businesses: Array.from(
          { length: count },
          (_, n): BusinessRow => [`E${String(n).padStart(5, '0')}`, '某某', '', ''],
        ),
        officers,
        recusals: recused.map((business) => ['wang', business]),
        parameters: { perBusiness: 2, maxLoad: null, strata: [{ creditClass: '', item: '', quota }] },
      },
      contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) })),
      contributions,
    );
    if (!outcome.ok) throw new Error(outcome.zh);
    return outcome.file;
  };

  async function committed(file: DrawFile): Promise<number> {
    const { stream } = accepted(await perform('DrawOpened', '2023-07-03'));
    const { businesses, ...hashes } = committingData(file);
    const list = file.businesses.count <= 2_000 ? { businesses } : { businesses: undefined };
    accepted(await perform('ListCommitted', '2023-07-04', stream, { ...hashes, ...list }));
    for (const given of file.contributions)
      accepted(await perform('ContributionRevealed', '2023-07-05', stream, given));
    return stream;
  }

  it('名单太长的，行为只记散列和结果；派了名录库以外的、回避的人员仍不予记录', async () => {
    const officers = exampleData.ListCommitted.officers.map(
      ({ id, name, load, absent }): OfficerRow => [id, name, load, absent],
    );
    const file = fileOf({ count: 2_500, quota: 300, officers, recused: ['E00001'] });
    const stream = await committed(file);
    const result = resultData(file, sha256(writeDrawFile(file)));
    const draw = (data: object): Promise<Outcome> => perform('ResultDrawn', '2023-07-05', stream, data);
    const sent = (officers: string[]) => result.rows.map((row, index) => (index === 4 ? { ...row, officers } : row));
    expect(refusedAs(await draw({ ...result, rows: sent(['wang', 'zhou']) }))).toBe('random-draw/result-differs');
    expect(refusedAs(await draw({ ...result, rows: sent(['wang', 'sun']) }))).toBe('random-draw/result-differs');
    expect(refusedAs(await draw({ ...result, rows: result.rows.slice(1) }))).toBe('random-draw/result-differs');
    expect(refusedAs(await draw({ ...result, rows: sent(['wang', 'zhao']) }))).toBe('random-draw/hash-differs');
    accepted(await draw(result));
    expect((await factsOf(stream)).rounds[0]).toMatchObject({ businesses: null, resultCount: 300 });
    accepted(await perform('DrawAnnounced', '2023-07-06', stream));
    const rows = await database.query(
      'select value::int as value, unit from projection.figure_row where indicator = $1',
      ['random-drawn-businesses'],
    );
    expect(rows).toEqual([{ value: 300, unit: '户' }]);
  });

  it('派不足两人的，不能公告；没有可以递补的，只能重新抽取', async () => {
    const officers: OfficerRow[] = [
      ['wang', '王某甲', 0, false],
      ['zhao', '赵某乙', 0, false],
    ];
    const file = fileOf({ count: 3, quota: 3, officers, recused: ['E00001'] });
    expect(file.result.rows.map((row) => row[4].length).sort()).toEqual([1, 2, 2]);
    const stream = await committed(file);
    accepted(await perform('ResultDrawn', '2023-07-05', stream, resultData(file, sha256(writeDrawFile(file)))));
    const swap = { business: 'E00002', gone: 'wang', replacement: 'qian' };
    expect(refusedAs(await perform('OfficerReplaced', '2023-07-06', stream, swap))).toBe('random-draw/nobody-left');
    expect(refusedAs(await perform('DrawAnnounced', '2023-07-06', stream))).toBe('random-draw/team-short');
    const redraw = { ground: 'short-of-officers', reason: '回避后人员不足，补充名录库。' };
    expect(accepted(await perform('RedrawOrdered', '2023-07-06', stream, redraw, 'chen')).state).toBe('prepared');
  });

  it('链上的每一步都在，公示有每一轮的承诺值', async () => {
    expect((await verify(database, testBureau)).ok).toBe(true);
    const rows = await database.query<{ content: { frame: string } }>(
      "select content from projection.publication where key = 'round-1'",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ content }) => /^[0-9a-f]{64}$/.test(content.frame))).toBe(true);
  });
});
