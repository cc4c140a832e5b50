import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleData as inspectionData } from '../../src/duties/inspection/example-data.ts';
import { inspectionDuty } from '../../src/duties/inspection/index.ts';
import { exampleData as caseData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { exampleData as summaryData } from '../../src/duties/summary-penalty/example-data.ts';
import { summaryPenaltyDuty } from '../../src/duties/summary-penalty/index.ts';
import type { AlertFacts } from '../../src/duties/supervision-alert/facts.ts';
import { supervisionAlertDuty } from '../../src/duties/supervision-alert/index.ts';
import { date } from '../../src/law/kinds.ts';
import { appoint, hire } from '../../src/people/appointments.ts';
import { registerCertificate } from '../../src/people/certificates.ts';
import { establishUnit } from '../../src/people/units.ts';
import { bureauStream } from '../../src/record/bureau.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { AnyDuty } from '../../src/record/duty.ts';
import type { Matter } from '../../src/record/matter.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { type Patrol, patrolAgain, patrolClosedDay } from '../../src/supervision/patrol.ts';
import { cast, holderOf } from '../cast.ts';
import { accepted as entered } from '../people/people-database.ts';
import { accepted, openFounded, testBureau, testParts } from '../record/bureau-for-tests.ts';
import { databases } from '../record/databases.ts';

/** Acts as they stand on a record from before a gate or an order of steps was there. */
function withoutOrder(duty: AnyDuty): AnyDuty {
  const states = ['none', ...Object.keys(duty.procedure.states)];
  const acts = Object.entries(duty.procedure.acts).map(([name, { signatures: _, ...act }]) => [
    name,
    { ...act, from: act.from.includes('none') ? act.from : states },
  ]);
  return { ...duty, gates: {}, reactions: {}, procedure: { ...duty.procedure, acts: Object.fromEntries(acts) } };
}

const duties = [penaltyCaseDuty, inspectionDuty, summaryPenaltyDuty].map(withoutOrder);
const all = [...duties, supervisionAlertDuty];

describe.each(databases())('每夜巡查（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  const perform = async (procedure: string, act: string, on: string, data: object, stream?: number) => {
    key += 1;
    const definition = record.duties.get(procedure)?.procedure.acts[act];
    const officers = (definition?.officers ?? 0) > 0 ? { officers: ['wang', 'zhao'] } : {};
    const wish = {
      procedure,
      act,
      actor: holderOf(definition?.by ?? []).id,
      doneOn: date(on),
      data: { ...data },
    };
    const at = stream === undefined ? {} : { stream };
    return accepted(await record.perform({ key: `t${key}`, wish: { ...wish, ...officers }, ...at }));
  };
  const closeDay = async (day: string, on: string) => {
    const { position, hash } = record.head;
    const wish = {
      procedure: 'bureau',
      act: 'DayClosed',
      actor: 'qin',
      doneOn: date(on),
      data: { day, position, hash },
    };
    accepted(await record.perform({ key: `close-${day}`, wish, stream: bureauStream }));
  };
  const patrol = (): Patrol => ({ reader: database, record, actor: 'yang', people: cast });
  const alerts = async (): Promise<readonly Matter<AlertFacts>[]> => {
    const rows = await database.query<{ stream: number }>(
      `select stream from projection.matter where bureau = $1 and procedure = 'supervision-alert' order by stream`,
      [testBureau],
    );
    const found: Matter<AlertFacts>[] = [];
    for (const { stream } of rows) found.push((await record.findMatter(stream)) as Matter<AlertFacts>);
    return found;
  };
  const alertOf = async (rule: string) => (await alerts()).filter(({ facts }) => facts.rule === rule);

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, all, '2026-11-30T10:00:00+08:00');
    const entry = { bureau: testBureau, by: 'shen', at: new Date('2026-11-30T10:00:00+08:00') };
    const from = date('2018-01-01');
    entered(await establishUnit(database, entry, { id: 'station-1', name: '中北监管所', kind: 'station', from }));
    for (const { id, name } of cast.slice(0, 2)) {
      entered(await hire(database, entry, { id, name, unit: 'station-1', from }));
      entered(await appoint(database, entry, { person: id, post: 'case-handler', from }));
    }
    const certificate = { person: 'wang', number: '津0001', from, until: date('2027-12-31') };
    entered(await registerCertificate(database, entry, certificate));
    for (const rule of ['alert-term-near', 'alert-inspection-repeated']) {
      const period = { rule, count: 60, unit: 'calendar-day', basis: '某某区某某规定第某条', from: '2026-01-01' };
      await perform('bureau', 'LocalPeriodSet', '2026-11-30', period, bureauStream);
    }
  }, 120_000);
  afterAll(() => database.close());

  it('期限届满的发出一条预警，写明责任人、机构和时限；再巡查不重复', async () => {
    const clue = await perform('penalty-case', 'ClueReceived', '2026-10-09', caseData.ClueReceived);
    expect(await patrolClosedDay(patrol())).toBeUndefined();
    await closeDay('2026-11-29', '2026-11-30');
    expect(await patrolClosedDay(patrol())).toMatchObject({
      raised: 2,
      byRule: { 'term-overdue': 1, 'post-uncertified': 1 },
    });
    expect(record.settings).toMatchObject({ patrolledDay: '2026-11-29' });
    expect(await patrolClosedDay(patrol())).toBeUndefined();
    expect(await patrolAgain(patrol(), date('2026-11-29'))).toMatchObject({ raised: 0 });
    const [alert] = await alertOf('term-overdue');
    expect(alert).toMatchObject({ state: 'raised', unit: 'station-1', links: [clue.stream] });
    expect(alert?.facts).toMatchObject({ owners: ['wang'], subject: `行政处罚普通程序第${clue.stream}号事项` });
    expect(alert?.clocks.map(({ clock }) => clock)).toEqual(['answer-tianjin']);
    const shown = supervisionAlertDuty.describe(alert?.facts, alert as Matter);
    expect(JSON.stringify(shown)).not.toContain('某某食品店');
  });

  it('人员没有有效证件：由人事培训人员答复', async () => {
    const [alert] = await alertOf('post-uncertified');
    expect(alert?.facts).toMatchObject({ subject: '赵某乙', matter: null, owners: ['shen'] });
  });

  it('缺少步骤、记录，幅度超限，重复检查，异地、趋利、以罚代管和没有票据的，各发各的', async () => {
    const elsewhere = { partyCode: '91310115MA1K3U0X4P' };
    const inspect = async (on: string) => {
      const approved = { ...inspectionData.InspectionApproved, approval: 'urgent', urgency: '接报中毒' };
      const { stream } = await perform('inspection', 'InspectionApproved', on, approved);
      await perform('inspection', 'InspectionBegun', on, inspectionData.InspectionBegun, stream);
      await perform('inspection', 'SiteRecordMade', on, { ...inspectionData.SiteRecordMade, recorded: false }, stream);
      return stream;
    };
    const penalise = async (on: string, data: object) => {
      const clue = { ...caseData.ClueReceived, ...elsewhere };
      const { stream } = await perform('penalty-case', 'ClueReceived', on, clue);
      await perform('penalty-case', 'CaseFiled', on, caseData.CaseFiled, stream);
      await perform('penalty-case', 'CaseReviewed', on, caseData.CaseReviewed, stream);
      await perform('penalty-case', 'PenaltyNoticeServed', on, caseData.PenaltyNoticeServed, stream);
      await perform('penalty-case', 'PenaltyDecided', on, { ...caseData.PenaltyDecided, ...data }, stream);
      return stream;
    };
    await inspect('2026-11-26');
    const again = await inspect('2026-11-30');
    await perform('inspection', 'ResultDetermined', '2026-11-30', inspectionData.ResultDetermined, again);
    await penalise('2026-11-27', {});
    await penalise('2026-11-30', { tier: 'heavier', fine: 99_000_000 });
    const summary = await perform(
      'summary-penalty',
      'SummaryPenaltyImposed',
      '2026-11-30',
      summaryData.SummaryPenaltyImposed,
    );
    const spot = { ...summaryData.CollectedOnSpot, receipt: 'none' };
    await perform('summary-penalty', 'CollectedOnSpot', '2026-11-30', spot, summary.stream);

    const before = (await alerts()).length;
    const { byRule, raised } = await patrolAgain(patrol(), date('2026-11-30'));
    expect(byRule).toMatchObject({
      'step-missing': 1,
      'recording-missing': 2,
      'amount-out-of-range': 1,
      'inspection-repeated': 1,
      'out-of-area': 2,
      'profit-driven': 1,
      'fine-for-regulation': 1,
      'arbitrary-fine': 1,
    });
    expect(byRule['officer-uncertified']).toBeGreaterThan(0); // 赵某乙 has no certificate on the list of people
    expect(byRule['term-near']).toBeGreaterThan(0);
    expect((await alerts()).length).toBe(before + raised);
    const [missing] = await alertOf('step-missing');
    expect(missing?.facts.severity).toBe('serious');
  });

  it('时限届满没有答复的，次夜提级一次；已答复的不提级', async () => {
    const [answered] = await alertOf('term-overdue');
    const reply = { answer: 'explanation', explanation: '等待外地协查。' };
    await perform('supervision-alert', 'AlertAnswered', '2026-11-30', reply, answered?.stream);
    record = await BureauRecord.open(database, testParts(all, '2026-12-04T10:00:00+08:00'));
    await closeDay('2026-12-03', '2026-12-04');
    const open = (await alerts()).filter(({ state }) => state === 'raised').length;
    expect(await patrolClosedDay(patrol())).toMatchObject({ escalated: open });
    expect(await patrolAgain(patrol(), date('2026-12-03'))).toMatchObject({ escalated: 0 });
    const [still] = await alertOf('term-overdue');
    expect([still?.state, still?.facts.escalated]).toEqual(['answered', null]);
  });
});
