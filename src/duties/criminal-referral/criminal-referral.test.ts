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
import type { PenaltyCaseFacts } from '../penalty-case/facts.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData } from './example-data.ts';
import { criminalReferralDuty } from './index.ts';
import { criminalReferral } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(criminalReferral.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  type Step = readonly [act: keyof typeof exampleData, on: string, data?: object];

  function counted(steps: readonly Step[]): FigureRow[] {
    const rehearsal = new Rehearsal(criminalReferralDuty);
    return steps.flatMap(([act, on, more]) => {
      const data = { ...exampleData[act], ...more };
      const actor = act === 'TransferApproved' ? { actor: 'chu' } : {};
      expect(rehearsal.perform({ act, doneOn: date(on), data, ...actor })).toBeNull();
      return rehearsal.figures();
    });
  }

  const sent: readonly Step[] = [
    ['SpecialTeamFormed', '2019-04-10'],
    ['ReferralReported', '2019-04-11'],
    ['TransferApproved', '2019-04-12'],
    ['CaseSentToPolice', '2019-04-12'],
  ];
  const filed: Step = ['FilingNoticeReceived', '2019-04-17', { decidedOn: '2019-04-17', receivedOn: '2019-04-17' }];
  const declined: Step = ['DeclineNoticeReceived', '2019-04-17', { receivedOn: '2019-04-17' }];

  const sum = (rows: readonly FigureRow[], indicator: string, category?: string) =>
    rows
      .filter((row) => row.indicator === indicator && (category === undefined || row.category === category))
      .reduce((total, { value }) => total + value, 0);

  it('移送20件，其中立案5件，尚未作出决定15件', () => {
    const rows = Array.from({ length: 20 }, (_, index) => counted(index < 5 ? [...sent, filed] : sent)).flat();
    expect(sum(rows, 'referrals-sent')).toBe(20);
    expect(sum(rows, 'referrals-standing', 'filed')).toBe(5);
    expect(sum(rows, 'referrals-standing', 'pending')).toBe(15);
    expect(sum(rows, 'referrals-standing')).toBe(20);
  });

  it('不予立案后经复议立案的，存量只在立案一项', () => {
    const rows = counted([
      ...sent,
      declined,
      ['ReconsiderationRequested', '2019-04-19'],
      ['FilingNoticeReceived', '2019-04-23', { decidedOn: '2019-04-22', receivedOn: '2019-04-23' }],
    ]);
    expect(sum(rows, 'referrals-standing', 'declined')).toBe(0);
    expect(sum(rows, 'referrals-standing', 'filed')).toBe(1);
    expect(sum(rows, 'referrals-declined')).toBe(1);
  });

  it('等待签批的呈报什么也不计', () => {
    const rehearsal = new Rehearsal(criminalReferralDuty);
    for (const [act, on, more] of [...sent, declined]) {
      const actor = act === 'TransferApproved' ? { actor: 'chu' } : {};
      rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...more }, ...actor });
    }
    const last = rehearsal.acts.at(-1);
    if (!last || !rehearsal.matter) throw new Error('没有行为');
    expect(criminalReferralDuty.figures?.({ ...last, type: 'ActProposed' }, rehearsal.matter)).toEqual([]);
  });
});

describe.each(databases())('案件和移送互相知道（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, criminalReferralDuty]);
  }, 60_000);
  afterAll(() => database.close());

  const { ask, sign } = asking(() => record, { 'penalty-case': caseData, 'criminal-referral': exampleData });
  const filedCase = async () => {
    const { stream } = accepted(await ask('penalty-case', 'ClueReceived', { on: '2023-03-01' }));
    accepted(await ask('penalty-case', 'CaseFiled', { stream, on: '2023-03-10' }));
    await sign(stream, '2023-03-10', ['li', 'chen']);
    return stream;
  };
  const crimeOf = async (stream: number) =>
    ((await record.findMatter(stream))?.facts as PenaltyCaseFacts | undefined)?.crime;
  const refer = async (stream: number) => {
    accepted(await ask('penalty-case', 'CrimeSuspected', { stream, on: '2023-04-10', by: 'li' }));
    return record.head.position;
  };

  it('专案组由案件启动，移送和退回都记在案件上；不批准的案件继续', async () => {
    const stream = await filedCase();
    const referral = await refer(stream);
    const opened = await record.findMatter(referral);
    expect(opened).toMatchObject({ procedure: 'criminal-referral', state: 'verifying', links: [stream] });
    expect(opened?.facts).toMatchObject({ partyName: caseData.ClueReceived.partyName, field: 'food' });
    expect(await crimeOf(stream)).toBe('verifying');
    expect(refusedAs(await ask('penalty-case', 'CrimeSuspected', { stream, on: '2023-04-10', by: 'li' }))).toBe(
      'penalty-case/referred-already',
    );

    const on = '2023-04-11';
    accepted(await ask('criminal-referral', 'ReferralReported', { stream: referral, on }));
    accepted(await ask('criminal-referral', 'TransferNotApproved', { stream: referral, on, by: 'chu' }));
    expect(await crimeOf(stream)).toBe('cleared');
    const types = (await record.actsOf(stream)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['CrimeSuspected', 'CriminalReferralEnded']);
  });

  it('移送时取一个文号，案件随之记明；反向移送时案件没有办结的不重新登记', async () => {
    const stream = await filedCase();
    const referral = await refer(stream);
    const on = '2023-04-12';
    accepted(await ask('criminal-referral', 'ReferralReported', { stream: referral, on }));
    accepted(await ask('criminal-referral', 'TransferApproved', { stream: referral, on, by: 'chu' }));
    const sent = accepted(await ask('criminal-referral', 'CaseSentToPolice', { stream: referral, on }));
    expect(sent.number).toBe('某某市监涉罪移〔2023〕1号');
    expect(await crimeOf(stream)).toBe('sent');
    expect((await record.findMatter(stream))?.links).toEqual([referral]);

    accepted(await ask('criminal-referral', 'ReverseTransferReceived', { stream: referral, on: '2023-06-01' }));
    expect(await crimeOf(stream)).toBe('cleared');
    const again = await ask('criminal-referral', 'CaseReopenedAsClue', { stream: referral, on: '2023-06-02' });
    expect(refusedAs(again)).toBe('criminal-referral/case-continues');
    const told = await ask('criminal-referral', 'ResultTold', {
      stream: referral,
      on: '2023-06-02',
      data: { case: stream },
    });
    expect(refusedAs(told)).toBe('criminal-referral/not-handled-yet');
  });

  it('案件决定移送司法机关的，自动进入待移送；退回时案件已经办结的，登记为线索', async () => {
    const stream = await filedCase();
    const data = { crimeSuspected: true, proposal: 'judicial-organ' };
    accepted(await ask('penalty-case', 'RightsTold', { stream, on: '2023-03-13' }));
    accepted(await ask('penalty-case', 'EvidenceCollected', { stream, on: '2023-03-13' }));
    accepted(await ask('penalty-case', 'InvestigationConcluded', { stream, on: '2023-04-10', data }));
    await sign(stream, '2023-04-10', ['li']);
    accepted(await ask('penalty-case', 'ReferredToJudicialOrgan', { stream, on: '2023-04-12' }));
    await sign(stream, '2023-04-12', ['li', 'chu']);
    const referral = record.head.position;
    const on = '2023-04-13';
    expect(await record.findMatter(referral)).toMatchObject({ procedure: 'criminal-referral', state: 'approved' });
    accepted(await ask('criminal-referral', 'CaseSentToPolice', { stream: referral, on }));
    expect(await crimeOf(stream)).toBe('sent');
    accepted(await ask('criminal-referral', 'ReverseTransferReceived', { stream: referral, on: '2023-06-01' }));
    accepted(await ask('criminal-referral', 'CaseReopenedAsClue', { stream: referral, on: '2023-06-02' }));
    const clue = await record.findMatter(record.head.position);
    expect(clue).toMatchObject({ procedure: 'penalty-case', state: 'verifying' });
    expect(clue?.facts).toMatchObject({ source: 'other-department', partyName: caseData.ClueReceived.partyName });
  });
});
