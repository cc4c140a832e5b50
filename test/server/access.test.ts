import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../src/law/kinds.ts';
import { openAccount } from '../../src/people/accounts.ts';
import { endPost } from '../../src/people/appointments.ts';
import { transfer } from '../../src/people/units.ts';
import { accepted } from '../people/people-database.ts';
import { key, letter, now, password, startServer, type TestServer, testBureau } from './server-for-tests.ts';

const publicPages = ['GET /public/style.css', 'GET /public/powers', 'GET /public/powers/:code'];
const entry = { bureau: testBureau, by: 'shen', at: now };

describe('登录与权限', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      extend: (app) => {
        app.get<{ Querystring: { number: string } }>('/api/broken', {
          config: { access: 'signed-in' },
          handler: ({ query }) => server.database.query('select $1::date', [query.number]),
        });
      },
    });
  });
  afterAll(() => server.close());

  it('未登录时，除登录、运行状况、接口说明和网页外，一切接口均拒绝', async () => {
    const open = new Set(['POST /api/sign-in', 'GET /healthz', 'GET /openapi.json', 'GET /*', ...publicPages]);
    const found = server.routes.filter(({ method }) => method !== 'HEAD');
    expect(found.length).toBeGreaterThan(25);
    for (const { method, url } of found) {
      const reply = await server.app.inject({
        method: method as 'GET',
        url: url.replace(/:\w+/g, '1').replace('*', ''),
        headers: { 'x-plumbline': '1' },
        ...(method === 'POST' ? { payload: {} } : {}),
      });
      const isOpen = open.has(`${method} ${url}`);
      expect([method, url, reply.statusCode === 401], url).toEqual([method, url, !isOpen]);
      if (!isOpen) expect(reply.json().code).toBe('server/not-signed-in');
    }
  });

  it('没有声明访问权限的接口，登录后也拒绝', async () => {
    const other = await startServer({
      extend: (app) => {
        app.get('/api/forgotten', async () => 'secret');
      },
    });
    try {
      const answer = await other.get('wang', '/api/forgotten');
      expect([answer.status, answer.body.code]).toEqual([403, 'server/undeclared-access']);
    } finally {
      await other.close();
    }
  });

  it('登录后得到本人信息；Cookie 不能由脚本读取，也不随其他网站的请求发出', async () => {
    const reply = await server.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { 'x-plumbline': '1' },
      payload: { login: 'WANG', password },
    });
    expect(reply.json().person).toEqual({
      id: 'wang',
      name: '王某甲',
      unit: { id: 'station-1', name: '中北监管所' },
      posts: [{ post: 'case-handler', zh: '办案人员' }],
      bureau: { name: '某某区市场监督管理局', code: '120111', prefix: '某某市监' },
      today: '2023-07-10',
      menu: ['today', 'matters', 'rules', 'powers', 'registry'],
      mustChangePassword: false,
    });
    expect(reply.cookies[0]).toMatchObject({ name: 'plumbline', httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(reply.body).not.toContain(reply.cookies[0]?.value);
  });

  it('在反向代理之后，Cookie 只走 TLS', async () => {
    const behind = await startServer({ behindProxy: true });
    try {
      const headers = { 'x-plumbline': '1', 'x-forwarded-proto': 'https' };
      const payload = { login: 'wang', password };
      const reply = await behind.app.inject({ method: 'POST', url: '/api/sign-in', headers, payload });
      expect(reply.cookies[0]).toMatchObject({ secure: true });
    } finally {
      await behind.close();
    }
  });

  it('口令错误401，连续五次后锁定423，正确的口令也不行', async () => {
    accepted(await openAccount(server.database, entry, { login: 'wei-2', person: 'wei', password, mustChange: false }));
    const attempt = (typed: string) => server.post(undefined, '/api/sign-in', { login: 'wei-2', password: typed });
    for (let time = 1; time <= 4; time += 1) expect((await attempt('wrong password')).status).toBe(401);
    const locked = await attempt('wrong password');
    expect([locked.status, locked.body.code]).toEqual([423, 'people/sign-in-locked']);
    expect((await attempt(password)).status).toBe(423);
    const unknown = await server.post(undefined, '/api/sign-in', { login: 'nobody', password });
    expect([unknown.status, unknown.body]).toEqual([401, { code: 'people/sign-in-wrong', zh: '登录名或者口令不正确' }]);
  });

  it('首次口令未改之前，只能看本人信息、修改口令、退出', async () => {
    accepted(await openAccount(server.database, entry, { login: 'wei-3', person: 'wei', password }));
    const reply = await server.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { 'x-plumbline': '1' },
      payload: { login: 'wei-3', password },
    });
    const cookie = `plumbline=${reply.cookies[0]?.value}`;
    const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
      server.app.inject({
        method,
        url,
        headers: { cookie, 'x-plumbline': '1' },
        ...(payload === undefined ? {} : { payload }),
      });
    expect((await ask('GET', '/api/me')).json().mustChangePassword).toBe(true);
    const early = await ask('GET', '/api/matters');
    expect([early.statusCode, early.json().code]).toEqual([403, 'server/password-change-first']);
    const same = await ask('POST', '/api/password', { old: password, new: password });
    expect([same.statusCode, same.json().code]).toEqual([409, 'people/password-unchanged']);
    expect((await ask('POST', '/api/password', { old: password, new: '另一句足够长的口令话语' })).statusCode).toBe(204);
    expect((await ask('GET', '/api/matters')).statusCode).toBe(200);
    expect((await ask('POST', '/api/sign-out')).statusCode).toBe(204);
    expect((await ask('GET', '/api/me')).statusCode).toBe(401);
  });

  it('每个地址每分钟的登录次数有限', async () => {
    const limited = await startServer({ signInsPerMinute: 3 });
    try {
      const attempt = () => limited.post(undefined, '/api/sign-in', { login: 'nobody', password: 'x' });
      for (let time = 1; time <= 3; time += 1) expect((await attempt()).status).toBe(401);
      const fourth = await attempt();
      expect([fourth.status, fourth.body.code]).toEqual([429, 'server/too-many-requests']);
      expect((await limited.get(undefined, '/healthz')).status).toBe(200);
    } finally {
      await limited.close();
    }
  });

  it('没有请求头 x-plumbline 的变更请求一律拒绝', async () => {
    const before = server.bureau.record.head.position;
    const answer = await server.post('wang', '/api/matters/letter/letter-received', letter('甲'), {
      'x-plumbline': '',
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'server/foreign-request']);
    expect(server.bureau.record.head.position).toBe(before);
  });

  it('人员、记录只给有关岗位', async () => {
    expect((await server.get('wang', '/api/people')).body.code).toBe('server/not-allowed');
    expect((await server.get('wang', '/api/record')).status).toBe(403);
    expect((await server.get('shen', '/api/people')).status).toBe(200);
    expect((await server.get('qin', '/api/record')).body.head.position).toBe(server.bureau.record.head.position);
  });

  it('人员变动后重新读取即生效：免岗后不能再办理，调动后看不到原单位他人的事项', async () => {
    const { body } = await server.post('zhao', '/api/matters/letter/letter-received', letter('调动之前'));
    expect((await server.get('sun', `/api/matters/${body.stream}`)).status).toBe(200);
    accepted(await transfer(server.database, entry, { person: 'sun', unit: 'station-2', from: date('2023-07-10') }));
    accepted(
      await endPost(server.database, entry, { person: 'zhao', post: 'case-handler', until: date('2023-07-09') }),
    );
    await server.bureau.reloadPeople();
    expect((await server.get('sun', `/api/matters/${body.stream}`)).status).toBe(404);
    const note = { key: key(), seenVersion: 1, doneOn: '2023-07-10', data: { words: '一' } };
    expect((await server.post('zhao', `/api/matters/letter/${body.stream}/note-added`, note)).status).toBe(404);
  });

  it('封存密钥只有本人可读，再次启动时不变', async () => {
    const place = join(server.folder, 'seal.key');
    expect((await stat(place)).mode & 0o777).toBe(0o600);
    expect((await readFile(place, 'utf8')).trim()).toBe(server.bureau.sealKey.toString('hex'));
  });

  it('日志中没有口令、会话令牌、个人信息和密钥', async () => {
    const phone = '13800001234';
    const cookie = await server.as('wang');
    await server.post('wang', '/api/matters/letter/letter-received', letter('日志来信', { phone }));
    const broken = await server.get('wang', `/api/broken?number=${phone}`);
    expect([broken.status, broken.body.code]).toEqual([500, 'server/bug']);
    const id = /错误编号([0-9a-f]{8})/.exec(broken.body.zh)?.[1];
    expect(server.log.join('')).toContain(id);
    expect(broken.text).not.toContain('syntax');
    const secrets = [password, cookie.split('=')[1], phone, '日志来信', server.bureau.sealKey.toString('hex')];
    for (const secret of secrets) expect(server.log.join('')).not.toContain(secret);
  });
});
