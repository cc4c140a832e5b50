import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asking } from '../../../test/record/asking.ts';
import { accepted, openFounded, refusedAs } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as caseData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData } from './example-data.ts';
import type { CaseBacklogFacts } from './facts.ts';
import { caseBacklogDuty } from './index.ts';
import { caseBacklog } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(caseBacklog.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  it('152件＝销号64件＋未处理88件，其中88件有法定事由', () => {
    const rehearsal = new Rehearsal(caseBacklogDuty);
    const rows: FigureRow[] = [];
    const perform = (act: keyof typeof exampleData, on: string, data: object = {}) => {
      expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...data } })).toBeNull();
      rows.push(...rehearsal.figures());
    };
    const sum = (indicator: string) =>
      rows.filter((row) => row.indicator === indicator).reduce((total, { value }) => total + value, 0);

    perform('LedgerOpened', '2019-05-06');
    const numbers = Array.from({ length: 152 }, (_, index) => `某某市监立〔2018〕${index + 1}号`);
    for (const number of numbers) perform('PaperCaseListed', '2019-05-10', { number });
    for (const number of numbers.slice(20)) perform('GroundFound', '2019-05-13', { number });
    for (const number of numbers.slice(0, 64)) perform('PaperCaseStruckOff', '2019-09-20', { number });
    perform('HalfMonthReported', '2019-11-30', { from: '2019-11-16', until: '2019-11-30' });

    expect([sum('backlog-cases-listed'), sum('backlog-cases-struck-off')]).toEqual([152, 64]);
    expect(sum('backlog-cases-extended')).toBe(88);
    const facts = rehearsal.matter?.facts as CaseBacklogFacts | undefined;
    expect(facts?.accounts).toMatchObject([{ total: 152, struckOff: 64, open: 88, grounded: 88, ungrounded: 0 }]);
  });
});

describe.each(databases())('台账和案件（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, caseBacklogDuty]);
  }, 60_000);
  afterAll(() => database.close());

  // The ground's example names a case on paper; here it is a case on record.
  const { LedgerOpened } = exampleData;
  const { ask, sign } = asking(() => record, { 'penalty-case': caseData, 'case-backlog': { LedgerOpened } });

  it('没有批准延长的不能认定；延长以后可以，届满以后不能；终止调查自动销号', async () => {
    const { stream } = accepted(await ask('penalty-case', 'ClueReceived', { on: '2023-01-03' }));
    accepted(await ask('penalty-case', 'CaseFiled', { stream, on: '2023-01-10' }));
    await sign(stream, '2023-01-10', ['li', 'chen']);
    const opened = await ask('case-backlog', 'LedgerOpened', { on: '2023-01-03', by: 'li' });
    const ledger = accepted(opened).stream;
    const list = (on: string) => ask('case-backlog', 'CaseListed', { stream: ledger, on, data: { case: stream } });
    const ground = (on: string) =>
      ask('case-backlog', 'GroundFound', { stream: ledger, on, data: { case: stream, ground: 'extended' } });

    expect(refusedAs(await list('2023-04-10'))).toBe('case-backlog/term-not-run');
    accepted(await list('2023-04-11'));
    expect(refusedAs(await list('2023-04-12'))).toBe('case-backlog/listed-already');
    expect((await record.findMatter(stream))?.links).toEqual([ledger]);
    expect(refusedAs(await ground('2023-04-12'))).toBe('case-backlog/ground-not-shown');
    accepted(await ask('penalty-case', 'CaseTermExtended', { stream, on: '2023-04-07' }));
    await sign(stream, '2023-04-07', ['li', 'chen']);
    expect(refusedAs(await ground('2023-05-11'))).toBe('case-backlog/ground-not-shown');
    accepted(await ground('2023-04-12'));

    accepted(await ask('penalty-case', 'InvestigationTerminated', { stream, on: '2023-05-04' }));
    await sign(stream, '2023-05-04', ['li', 'chen']);
    const facts = (await record.findMatter(ledger))?.facts as CaseBacklogFacts | undefined;
    expect(facts?.entries).toEqual({
      [`事项${stream}`]: { listedOn: '2023-04-11', ground: 'extended', struckOffOn: '2023-05-04' },
    });
    expect(refusedAs(await list('2023-05-05'))).toBe('case-backlog/not-undecided');
    const rows = await database.query(
      `select indicator, sum(value)::int as total from projection.figure_row where indicator like 'backlog%'
        group by indicator order by indicator`,
    );
    expect(rows).toEqual([
      { indicator: 'backlog-cases-extended', total: 0 },
      { indicator: 'backlog-cases-listed', total: 1 },
      { indicator: 'backlog-cases-struck-off', total: 1 },
    ]);
  });
});
