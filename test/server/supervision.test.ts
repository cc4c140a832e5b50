import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleData as letters } from '../../src/duties/enforcement-supervision/example-data.ts';
import { enforcementSupervisionDuty } from '../../src/duties/enforcement-supervision/index.ts';
import { inspectionSamplingDuty } from '../../src/duties/inspection-sampling/index.ts';
import { majorCaseSupervisionDuty } from '../../src/duties/major-case-supervision/index.ts';
import { exampleData as caseData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { supervisionAlertDuty } from '../../src/duties/supervision-alert/index.ts';
import { exampleData as tipOffData } from '../../src/duties/tip-off/example-data.ts';
import { tipOffDuty } from '../../src/duties/tip-off/index.ts';
import { date } from '../../src/law/kinds.ts';
import { openAccount } from '../../src/people/accounts.ts';
import { appoint, hire } from '../../src/people/appointments.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { patrolAgain } from '../../src/supervision/patrol.ts';
import { accepted } from '../people/people-database.ts';
import { key, now, password, startServer, type TestServer, testBureau } from './server-for-tests.ts';

const duties = [
  ...[bureauDuty, penaltyCaseDuty, tipOffDuty, supervisionAlertDuty, enforcementSupervisionDuty],
  ...[inspectionSamplingDuty, majorCaseSupervisionDuty],
];

describe('执法监督页和行政执法监督机构人员', () => {
  let server: TestServer;
  let penalty = 0;
  let tipOff = 0;
  const act = async (person: string, path: string, on: string, data: object) =>
    (await server.post(person, `/api/matters/${path}`, { key: key(), doneOn: on, data })).body;

  beforeAll(async () => {
    server = await startServer({ duties, closesDays: false });
    const entry = { bureau: testBureau, by: 'shen', at: now };
    const from = date('2019-01-01');
    accepted(await hire(server.database, entry, { id: 'shi', name: '施某戌', unit: 'office', from }));
    accepted(await appoint(server.database, entry, { person: 'shi', post: 'external-supervisor', from }));
    accepted(await openAccount(server.database, entry, { login: 'shi', person: 'shi', password, mustChange: false }));
    await server.bureau.reloadPeople();
    const clue = { ...caseData.ClueReceived, partyPhone: '13800000000' };
    penalty = (await act('wang', 'penalty-case/clue-received', '2023-05-04', clue)).stream;
    const told = await act('wang', 'tip-off/tip-off-received', '2023-05-04', tipOffData.TipOffReceived);
    tipOff = told.stream;
    await server.bureau.record.perform({
      key: 'close',
      stream: 1,
      wish: {
        ...{ procedure: 'bureau', act: 'DayClosed', actor: 'qin', doneOn: date('2023-07-10') },
        data: { day: '2023-07-09', ...server.bureau.record.head },
      },
    });
    const { record, database, roster } = server.bureau;
    await patrolAgain({ reader: database, record, actor: 'yang', people: roster.people }, date('2023-07-09'));
  }, 120_000);
  afterAll(() => server.close());

  it('监督机构人员看得到处罚案件和预警，看不到举报；封存的个人信息一律不可查看', async () => {
    expect(tipOff).toBeGreaterThan(0);
    const listed = (await server.get('shi', '/api/matters')).body.rows as { procedure: string }[];
    expect([...new Set(listed.map(({ procedure }) => procedure))].sort()).toEqual([
      'penalty-case',
      'supervision-alert',
    ]);
    expect((await server.get('shi', `/api/matters/${tipOff}`)).status).toBe(404);
    const found = (await server.get('shi', '/api/search?q=举报')).body.matters as { procedure: string }[];
    expect(found.filter(({ procedure }) => procedure === 'tip-off')).toEqual([]);
    const dossier = (await server.get('shi', `/api/matters/${penalty}`)).body;
    const sealed = dossier.timeline[0].data.find((field: { sealed?: string }) => field.sealed)?.sealed;
    expect((await server.get('wang', `/api/sealed/${penalty}/${sealed}`)).status).toBe(200);
    expect((await server.get('shi', `/api/sealed/${penalty}/${sealed}`)).body.code).toBe('server/not-allowed');
    expect(dossier.next).toEqual([]);
    expect((await server.get('shi', '/api/people')).status).toBe(403);
  });

  it('只能办理监督行为', async () => {
    const refused = await act('shi', 'penalty-case/clue-received', '2023-07-10', caseData.ClueReceived);
    expect(refused.code).toBe('kernel/not-allowed');
    const clue = await act('shi', 'enforcement-supervision/clue-received', '2023-07-10', letters.ClueReceived);
    expect(clue.state).toBe('examining');
  });

  it('监督页：预警按规则、责任人列出，重大案件、抽样、覆盖率各有分子分母；没有监督岗位的人打不开', async () => {
    const page = (await server.get('wei', '/api/supervision?from=2023-01-01&until=2023-07-10')).body;
    const overdue = page.alerts.rules.find(({ rule }: { rule: string }) => rule === 'term-overdue');
    expect(overdue).toMatchObject({ zh: '期限届满未办结', late: 0, inTime: 0 });
    expect(overdue.raised).toBe(overdue.open);
    const raised = page.alerts.rules.reduce((sum: number, one: { raised: number }) => sum + one.raised, 0);
    expect(page.alerts.open).toHaveLength(raised);
    expect(page.alerts.open[0].owners).not.toContain('系统');
    expect(page).toMatchObject({ major: { cases: [], target: 1 }, sampling: { poolCount: 0, target: 0.05 } });
    expect((await server.get('wang', '/api/supervision')).status).toBe(403);
    expect((await server.get('wei', '/api/me')).body.menu).toContain('supervision');
    expect((await server.get('wei', '/api/supervision?from=2023-07-10&until=2023-01-01')).body.code).toBe(
      'server/bad-query',
    );
  });
});
