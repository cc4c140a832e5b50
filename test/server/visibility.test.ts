import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key, letter, startServer, type TestServer, testBureau } from './server-for-tests.ts';

const phone = '13800001234';

describe('可见范围和封存的个人信息', () => {
  let server: TestServer;
  let first: { stream: number };
  let foreign: { stream: number };

  beforeAll(async () => {
    server = await startServer();
    const receive = async (person: string, from: string, more: object) =>
      (await server.post(person, '/api/matters/letter/letter-received', letter(from, more))).body;
    first = await receive('wang', '中北食品店', { phone });
    await receive('wang', '引用者', { about: first.stream });
    foreign = await receive('qian', '李七庄食品店', { phone });
    await server.post('wang', `/api/matters/letter/${first.stream}/letter-answered`, {
      key: key(),
      seenVersion: 2,
      doneOn: '2023-06-21',
      officers: ['wang', 'zhao'],
      data: { words: '已阅', fee: 1 },
    });
  });
  afterAll(() => server.close());

  it('查看封存的个人信息：有权者可见，每次查看均先登记', async () => {
    const { body: dossier } = await server.get('wang', `/api/matters/${first.stream}`);
    const id = dossier.timeline[0].data[1].sealed;
    expect((await server.get('wang', `/api/sealed/${first.stream}/${id}`)).body).toEqual({ value: phone });
    expect((await server.get('chen', `/api/sealed/${first.stream}/${id}`)).body).toEqual({ value: phone });
    expect((await server.get('qian', `/api/sealed/${first.stream}/${id}`)).status).toBe(404);
    const elsewhere = await server.get('chen', `/api/sealed/${foreign.stream}/${id}`);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'kernel/unknown-sealed-value']);
    const readings = await server.database.query(
      'select read_by, stream, sealed, read_from from sealed_reading where bureau = $1 order by number',
      [testBureau],
    );
    expect(readings).toEqual(
      ['wang', 'chen'].map((read_by) => ({ read_by, stream: first.stream, sealed: id, read_from: '127.0.0.1' })),
    );
    for (const statement of ["update sealed_reading set read_by = 'x'", 'delete from sealed_reading'])
      await expect(server.database.execute(statement)).rejects.toThrow(/只能增加|permission denied/);
  });

  it('另一单位的人员在任何读取路径上都看不到：列表、检索、案卷、期限、封存信息、表单、今日、办理', async () => {
    const { body: dossier } = await server.get('wang', `/api/matters/${first.stream}`);
    const id = dossier.timeline[0].data[1].sealed;
    const paths = [
      `/api/matters/${first.stream}`,
      `/api/matters/${first.stream}/clocks/1`,
      `/api/sealed/${first.stream}/${id}`,
      `/api/procedures/letter/acts/NoteAdded?stream=${first.stream}`,
    ];
    for (const path of paths) {
      expect([path, (await server.get('wang', path)).status]).toEqual([path, 200]);
      const hidden = await server.get('qian', path);
      const absent = await server.get('qian', path.replace(String(first.stream), '999999'));
      expect([path, hidden.status, hidden.body]).toEqual([path, 404, absent.body]);
    }
    const listed = [
      '/api/matters',
      '/api/matters?unit=station-1',
      '/api/matters?officer=wang',
      '/api/matters?due=late',
      '/api/matters?state=received&procedure=letter',
      `/api/matters?q=${encodeURIComponent('食品')}`,
      `/api/search?q=${encodeURIComponent('食品')}`,
      '/api/today',
    ];
    for (const path of listed) {
      const text = (await server.get('qian', path)).text;
      expect([path, text.includes('中北'), text.includes('引用者')]).toEqual([path, false, false]);
      expect(JSON.parse(text).total ?? 1).toBeLessThanOrEqual(1);
    }
    const note = { key: key(), seenVersion: 0, doneOn: '2023-07-10', data: { words: '窥探' } };
    const act = await server.post('qian', `/api/matters/letter/${first.stream}/note-added`, note);
    expect([act.status, act.body]).toEqual([
      404,
      { code: 'kernel/unknown-matter', zh: '没有这个事项，或者您无权查看' },
    ]);
    const sign = { key: key(), seenVersion: 0, on: '2023-07-10', opinion: '同意' };
    const signed = await server.post('qian', `/api/matters/${first.stream}/proposals/1/endorse`, sign);
    expect([signed.status, signed.body.meanwhile]).toEqual([404, undefined]);
  });
});
