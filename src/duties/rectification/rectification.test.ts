import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { enforcementSupervisionDuty } from '../enforcement-supervision/index.ts';
import { exampleData as inspectionData } from '../inspection/example-data.ts';
import { inspectionDuty } from '../inspection/index.ts';
import { exampleData as caseData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { exampleData as summaryData } from '../summary-penalty/example-data.ts';
import { summaryPenaltyDuty } from '../summary-penalty/index.ts';
import { exampleData } from './example-data.ts';
import { rectificationDuty } from './index.ts';
import { rectification } from './procedure.ts';

const duties = [rectificationDuty, enforcementSupervisionDuty, inspectionDuty, penaltyCaseDuty, summaryPenaltyDuty];
type Data = Readonly<Record<string, unknown>>;
const dataOf: Readonly<Record<string, Readonly<Record<string, Data>>>> = {
  rectification: exampleData,
  inspection: inspectionData,
  'penalty-case': caseData,
  'summary-penalty': summaryData,
};

describe('示例数据', () => {
  it.each(Object.entries(rectification.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('没有改正转为线索时，来源是普通程序所列的来源', () => {
    const asked = penaltyCase.acts.ClueReceived.data.properties.source as unknown as { readonly enum: string[] };
    expect(asked.enum).toEqual(expect.arrayContaining(['inspection', 'own-finding']));
  });
});

describe.each(databases())('别处的责令改正在这里跟踪（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, duties, '2026-03-01T10:00:00+08:00');
  });
  afterAll(() => database.close());

  interface Wish {
    readonly procedure: string;
    readonly act: string;
    readonly on: string;
    readonly stream?: number;
    readonly data?: Data;
    readonly by?: string;
    readonly signers?: readonly string[];
  }

  /** Does an act as whoever holds it, with the signatures that it needs. */
  async function done({ procedure, act, on, stream, data, by = 'wang', signers = [] }: Wish): Promise<number> {
    serial += 1;
    const officers = (record.duties.get(procedure)?.procedure.acts[act]?.officers ?? 0) > 0;
    const wish = {
      procedure,
      act,
      actor: act === 'RectificationClosed' ? 'li' : by,
      doneOn: date(on),
      data: { ...dataOf[procedure]?.[act], ...data },
      ...(officers ? { officers: ['wang', 'zhao'] } : {}),
    };
    const key = `rectification-${serial}`;
    const receipt = accepted(await record.perform({ key, ...(stream === undefined ? {} : { stream }), wish }));
    for (const actor of signers) {
      const proposal = (await record.findMatter(receipt.stream))?.proposals[0]?.number ?? 0;
      const answer = { proposal, answer: 'endorse' as const, actor, on: date(on), opinion: '同意' };
      accepted(await record.perform({ key: `${key}-${actor}`, stream: receipt.stream, wish: answer }));
    }
    return receipt.stream;
  }

  async function openedBy(source: number): Promise<number> {
    const rows = await database.query<{ stream: number }>(
      `select stream from projection.matter where procedure = 'rectification' and links @> $1`,
      [[source]],
    );
    expect(rows).toHaveLength(1);
    return rows[0]?.stream ?? 0;
  }

  async function orders(): Promise<{ source: string; total: number }[]> {
    return await database.query(
      `select source, sum(value)::int as total from projection.figure_row
       where indicator = 'corrections-ordered' group by source order by source`,
    );
  }

  async function inspected(on: string, order: Data): Promise<number> {
    const procedure = 'inspection';
    const stream = await done({ procedure, act: 'InspectionApproved', on, signers: ['li', 'chen'] });
    await done({ procedure, act: 'InspectionBegun', on, stream });
    await done({ procedure, act: 'SiteRecordMade', on, stream });
    return await done({ procedure, act: 'CorrectionOrdered', on, stream, data: order });
  }

  it('检查中责令改正：期限在这里计，复查记回检查，没有改正的成为线索', async () => {
    const inspection = await inspected('2023-05-10', {});
    const order = await openedBy(inspection);
    expect((await record.findMatter(order))?.clocks[0]).toMatchObject({ clock: 'due', until: '2023-05-25' });
    const procedure = 'rectification';
    await done({ procedure, act: 'RectificationReported', on: '2023-05-24', stream: order });
    await done({ procedure, act: 'RecheckFailed', on: '2023-05-26', stream: order });
    const checked = await record.findMatter(inspection);
    expect(checked?.facts).toMatchObject({ correction: { rechecked: 'failed' }, failedRecheck: true });
    const before = record.head.position;
    await done({ procedure, act: 'RectificationEscalated', on: '2023-05-29', stream: order, signers: ['li'] });
    const clue = await record.findMatter(before + 3);
    expect(clue).toMatchObject({ procedure: 'penalty-case', state: 'verifying' });
    expect(clue?.facts).toMatchObject({ partyName: '某某区甲食品有限公司', field: 'food', source: 'inspection' });
  });

  it('本局机构没有改正、提请执法监督的，成为执法问题线索，两边都能看到', async () => {
    const procedure = 'rectification';
    const demanded = { by: 'zheng', data: { until: '2023-05-25' }, signers: ['chen'] };
    const order = await done({ procedure, act: 'RectificationDemanded', on: '2023-05-10', ...demanded });
    await done({ procedure, act: 'UnitCorrectionRejected', on: '2023-06-01', stream: order, by: 'zheng' });
    const data = { to: 'supervision', summary: '期满没有改正。' };
    await done({
      procedure,
      act: 'RectificationEscalated',
      on: '2023-06-02',
      stream: order,
      data,
      by: 'zheng',
      signers: ['li'],
    });
    const clue = await record.findMatter(record.head.position);
    expect(clue).toMatchObject({ procedure: 'enforcement-supervision', state: 'examining', links: [order] });
    expect(clue?.facts).toMatchObject({ origin: 'rectification', supervised: '某某监管所' });
  });

  it('每一份责令只计一次：检查、当场改正、案件、当场处罚、单独责令各一次', async () => {
    await inspected('2023-05-12', { onTheSpot: true });
    const clue = await done({ procedure: 'penalty-case', act: 'ClueReceived', on: '2023-06-01' });
    await done({
      procedure: 'penalty-case',
      act: 'CaseFiled',
      on: '2023-06-05',
      stream: clue,
      signers: ['li', 'chen'],
    });
    await done({ procedure: 'penalty-case', act: 'CorrectionOrdered', on: '2023-06-06', stream: clue });
    const data = { correction: '立即停止使用未经检定的电子秤。' };
    await done({ procedure: 'summary-penalty', act: 'SummaryPenaltyImposed', on: '2023-06-07', data });
    await done({ procedure: 'rectification', act: 'CorrectionOrdered', on: '2023-05-11' });
    expect(await orders()).toEqual([
      { source: 'inspection', total: 2 },
      { source: 'other', total: 1 },
      { source: 'penalty-case', total: 1 },
      { source: 'summary-penalty', total: 1 },
    ]);
    const fromCase = await record.findMatter(await openedBy(clue));
    expect(fromCase).toMatchObject({ state: 'ordered', clocks: [] });
  });
});
