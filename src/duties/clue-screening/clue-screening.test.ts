import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as caseData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData } from './example-data.ts';
import { clueScreeningDuty } from './index.ts';
import { clueScreening } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(clueScreening.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe.each(databases())('每件案件只筛查一次（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, clueScreeningDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const ask = (procedure: string, act: string, on: string, data: object, stream?: number) => {
    key += 1;
    const wish = { procedure, act, actor: 'wang', doneOn: date(on), data: { ...data } };
    return record.perform({ key: `s${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const screen = (act: keyof typeof exampleData, on: string, data: object = {}) =>
    ask('clue-screening', act, on, { ...exampleData[act], ...data });
  const total = async (indicator: string) => {
    const [row] = await database.query<{ total: number }>(
      'select coalesce(sum(value), 0)::int as total from projection.figure_row where indicator = $1',
      [indicator],
    );
    return row?.total;
  };

  it('案件上写明筛查；线索自动登记，两边都能看到；隔年再筛查也被拒绝', async () => {
    const { stream } = accepted(await ask('penalty-case', 'ClueReceived', '2022-03-01', caseData.ClueReceived));
    const clues = [{ sign: 'extortion', summary: '有人向商户强收费用。' }];
    const screening = accepted(await screen('CaseScreened', '2022-03-05', { case: stream, clues })).stream;
    expect((await record.actsOf(stream)).map(({ type }) => type)).toEqual(['ClueReceived', 'GangCluesScreened']);
    expect((await record.findMatter(stream))?.links).toEqual([screening]);
    const [clue] = await database.query<{ stream: number; state: string; links: number[] }>(
      "select stream, state, links from projection.matter where procedure = 'clue-screening' and state = 'registered'",
    );
    expect(clue?.links.map(Number)).toEqual([screening, stream]);
    expect(refusedAs(await screen('CaseScreened', '2023-03-05', { case: stream }))).toBe(
      'clue-screening/screened-already',
    );
    expect(await total('gang-clues-found')).toBe(1);
  });

  it('旧案跨批、跨年也只计一次，按案号认', async () => {
    const before = (await total('cases-screened')) ?? 0;
    const number = (serial: number) => `某某市监罚〔2016〕${serial}号`;
    const batch = (from: number, size: number) => ({
      cases: Array.from({ length: size }, (_, index) => ({ number: number(from + index), year: 2016 })),
    });
    accepted(await screen('PaperCasesScreened', '2019-05-06', batch(1, 1662)));
    expect(await total('cases-screened')).toBe(before + 1662);
    const again = await screen('PaperCasesScreened', '2020-05-06', batch(1662, 2));
    expect(refusedAs(again)).toBe('clue-screening/screened-already');
    accepted(await screen('BusinessesScreened', '2019-06-03', { visits: 1200 }));
    expect(await total('businesses-screened')).toBe(1200);
    expect(await total('cases-screened')).toBe(before + 1662);
  });
});
