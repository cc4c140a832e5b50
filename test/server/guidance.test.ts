import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { letterDuty } from '../record/sample-duty.ts';
import { letter, startServer, type TestServer } from './server-for-tests.ts';

describe('工作量和法律变动的接口', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({
      duties: [bureauDuty, letterDuty, ...duties.filter(({ procedure }) => procedure.id !== 'bureau')],
    });
    await server.post('wang', '/api/matters/letter/letter-received', letter('中北食品店'));
    await server.post('qian', '/api/matters/letter/letter-received', letter('李七庄食品店'));
    await server.post('qian', '/api/matters/letter/letter-received', letter('李七庄百货店'));
  }, 60_000);
  afterAll(() => server.close());

  it('所负责人只看到本所和本所人员；局负责人看到全局；办案人员不能看他人的工作量', async () => {
    const own = (await server.get('li', '/api/workload')).body;
    expect(own.byUnit.map((row: { id: string; inHand: number }) => [row.id, row.inHand])).toEqual([['station-1', 1]]);
    expect(own.byOfficer.map((row: { id: string }) => row.id)).toEqual(['wang']);
    expect(own.units.map(({ id }: { id: string }) => id)).toEqual(['station-1']);
    expect((await server.get('li', '/api/workload?unit=station-2')).body.byUnit).toEqual([]);
    expect((await server.get('li', '/api/workload?officer=qian')).body.byOfficer).toEqual([]);
    const all = (await server.get('chen', '/api/workload')).body;
    expect(all.byUnit.map((row: { id: string; inHand: number }) => [row.id, row.inHand])).toEqual([
      ['station-2', 2],
      ['station-1', 1],
    ]);
    expect((await server.get('wang', '/api/workload')).body.code).toBe('server/not-allowed');
    expect((await server.get('li', '/api/me')).body.menu).toContain('workload');
    expect((await server.get('wang', '/api/me')).body.menu).not.toContain('workload');
  });

  it('在办的件数打开就是这些件', async () => {
    const { body } = await server.get('chen', '/api/matters?unit=station-2&open=true&observed=false');
    expect(body.total).toBe(2);
    expect((await server.get('chen', '/api/matters?unit=station-2&open=false')).body.total).toBe(0);
  });

  it('法律变动：所涉的在办期限和人员只列看得到的', async () => {
    const changed = async (person: string) => {
      const { body } = await server.get(person, '/api/law-changes?from=2018-01-01&until=2018-01-01');
      return body.changes.find(({ rule }: { rule: string }) => rule === 'letter-answer');
    };
    const [all, own] = [await changed('chen'), await changed('wang')];
    expect([all.kind, all.clocks.total, own.clocks.total]).toEqual(['new', 3, 1]);
    expect(own.clocks.named).toMatchObject([{ zh: '答复期限', byOld: false }]);
    expect(own.steps).toEqual([
      { procedure: 'letter', procedureZh: '来信', state: 'received', stateZh: '已收', count: 1 },
    ]);
    expect(own.people.map(({ id }: { id: string }) => id)).toEqual(['li', 'sun', 'wang', 'zhao']);
    expect(all.people.map(({ id }: { id: string }) => id)).toContain('qian');
  });

  it('起止日期有误的，说明有误', async () => {
    for (const query of ['from=2023-02-30', 'from=2023-07-01&until=2023-06-01']) {
      const { status, body } = await server.get('li', `/api/workload?${query}`);
      expect([status, body.code]).toEqual([400, 'server/bad-query']);
      expect((await server.get('wang', `/api/law-changes?${query}`)).status).toBe(400);
    }
  });
});
