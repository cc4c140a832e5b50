import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key, letter, startServer, type TestServer, testBureau } from './server-for-tests.ts';

const arranged = { jointOfficers: ['qian'], division: '一所调查取证，二所核对账册。' };

describe('联合办理和交接', () => {
  let server: TestServer;
  let stream = 0;

  const act = async (person: string, name: string, data: object) => {
    const seenVersion = (await server.bureau.record.findMatter(stream))?.version;
    const body = { key: key(), seenVersion, doneOn: '2023-06-22', data };
    return await server.post(person, `/api/matters/letter/${stream}/${name}`, body);
  };
  const sign = async (person: string) => {
    const { body } = await server.get(person, `/api/matters/${stream}`);
    const answer = { key: key(), seenVersion: body.version, on: '2023-06-22', opinion: '同意。' };
    return await server.post(person, `/api/matters/${stream}/proposals/${body.proposals[0].number}/endorse`, answer);
  };
  const listed = async (person: string, query = '') =>
    (await server.get(person, `/api/matters?procedure=letter${query}`)).body;

  beforeAll(async () => {
    server = await startServer();
    stream = (await server.post('wang', '/api/matters/letter/letter-received', letter('中北食品店'))).body.stream;
    await server.post('qian', '/api/matters/letter/letter-received', letter('李七庄食品店'));
  });
  afterAll(() => server.close());

  it('由机构负责人呈报、分管负责人批准；办案人员不能安排', async () => {
    expect((await act('wang', 'joint-handling-arranged', arranged)).body.code).toBe('kernel/not-allowed');
    const own = await act('li', 'joint-handling-arranged', { ...arranged, jointOfficers: ['wang'] });
    expect(own.body.code).toBe('kernel/joint-other-unit');
    const mixed = await act('li', 'joint-handling-arranged', { ...arranged, jointOfficers: ['qian', 'chen'] });
    expect(mixed.body.code).toBe('kernel/joint-one-unit');
    const uncertified = await act('li', 'joint-handling-arranged', { ...arranged, jointOfficers: ['wei'] });
    expect(uncertified.body.code).toBe('kernel/no-certificate');
    expect((await act('li', 'joint-handling-arranged', arranged)).body).toMatchObject({ proposed: true });
    expect((await server.get('qian', `/api/matters/${stream}`)).status).toBe(404);
    expect((await sign('chen')).status).toBe(201);
  });

  it('两个机构都看得到、都在列表里，只有一行', async () => {
    const { body } = await server.get('qian', `/api/matters/${stream}`);
    expect(body.joint).toMatchObject({ unit: 'station-2', officers: [{ id: 'qian' }], since: '2023-06-22' });
    expect(body.officers.map((officer: { id: string }) => officer.id)).toContain('qian');
    for (const [person, query, rows] of [
      ['qian', '', 2],
      ['wang', '', 1],
      ['chen', '&unit=station-1', 1],
      ['chen', '&unit=station-2', 2],
      ['qian', '&unit=station-2', 2],
      ['qian', '&unit=station-1', 1],
      ['qian', '&officer=qian', 2],
    ] as const) {
      const page = await listed(person, query);
      expect([person, query, page.total, page.rows.length]).toEqual([person, query, rows, rows]);
    }
    const row = (await listed('chen', '&unit=station-1')).rows[0];
    expect([row.unitName, row.jointUnitName]).toEqual(['某某监管所一', '某某监管所二'].map(() => expect.any(String)));
  });

  it('指标只计一次，归主办机构', async () => {
    const rows = await server.database.query<{ org_unit: string; count: number }>(
      `select org_unit, count(*)::int as count from projection.figure_row
        where bureau = $1 and stream = $2 group by org_unit`,
      [testBureau, stream],
    );
    expect(rows.map((row) => row.org_unit)).toEqual(rows.length === 0 ? [] : ['station-1']);
  });

  it('已有联合办理的，先结束原来的', async () => {
    expect((await act('li', 'joint-handling-arranged', arranged)).body.code).toBe('kernel/joint-already');
  });

  it('参加机构的人员交接以后，由接办人承办', async () => {
    const papers = '案卷一册。';
    const stranger = await act('li', 'officer-handed-over', { outgoing: 'zhao', incoming: ['wang'], papers });
    expect(stranger.body.code).toBe('kernel/handover-not-handler');
    const same = await act('li', 'officer-handed-over', { outgoing: 'wang', incoming: ['wang'], papers });
    expect(same.body.code).toBe('kernel/handover-to-itself');
    expect((await act('li', 'officer-handed-over', { outgoing: 'wang', incoming: ['zhao'], papers })).status).toBe(201);
    const { body } = await server.get('li', `/api/matters/${stream}`);
    expect(body.officers.map((officer: { id: string }) => officer.id)).toEqual(['qian', 'zhao']);
  });

  it('结束以后，参加机构不再看得到', async () => {
    expect((await act('li', 'joint-handling-ended', { reason: '账册已经核对。' })).status).toBe(201);
    expect((await sign('chen')).status).toBe(201);
    expect((await server.get('qian', `/api/matters/${stream}`)).status).toBe(404);
    expect((await listed('qian')).total).toBe(1);
  });
});
