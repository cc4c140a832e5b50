import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as field from '../../src/law/fields.ts';
import { procedure } from '../../src/law/procedure.ts';
import { checkCharacter } from '../../src/law/uscc.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { duty } from '../../src/record/duty.ts';
import { answerTerm } from '../record/sample-duty.ts';
import { type Answer, key, startServer, type TestServer } from './server-for-tests.ts';

const first17 = '91120111MA5K12345';

const table = procedure({
  id: 'sample',
  zh: '样品',
  states: { open: { zh: '在办' } },
  clocks: {},
  mainPath: ['SampleTaken'],
  acts: {
    SampleTaken: {
      zh: '抽样',
      from: ['none'],
      to: 'open',
      by: ['case-handler'],
      basis: [answerTerm],
      data: field.data({
        party: field.text('被抽样人'),
        code: field.optional(field.creditCode()),
        price: field.optional(field.money('价款')),
        takenOn: field.optional(field.day('抽样日期')),
        goods: field.optional(field.rows('样品', { name: field.text('名称'), count: field.count('数量') })),
      }),
    },
  },
});

const sampleDuty = duty<typeof table, { party: string }>({
  procedure: table,
  start: { party: '' },
  refusals: {},
  evolve: { SampleTaken: (_, act) => ({ party: act.body.data.party }) },
  gates: {},
  describe: ({ party }) => ({ title: `${party}抽样`, party, officers: [], recused: [] }),
});

describe('有误的请求', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, sampleDuty] });
  });
  afterAll(() => server.close());

  const url = '/api/matters/sample/sample-taken';
  const send = (data: object, more: object = {}) =>
    server.post('wang', url, { key: key(), doneOn: '2023-06-20', data: { party: '甲公司', ...data }, ...more });
  const fieldsOf = (answer: Answer) => [answer.status, answer.body.fields];
  const raw = (payload: string, type: string) =>
    server.post('wang', url, payload, type === '' ? {} : { 'content-type': type });

  it('无误的请求办理成功', async () => {
    const data = { code: `${first17}${checkCharacter(first17)}`, price: 1999, takenOn: '2019-11-30' };
    expect((await send(data)).status).toBe(201);
  });

  it.each([
    [{ price: 19.999 }, '/data/price', '价款应为以分为单位的整数（最多两位小数的元）'],
    [{ price: '100' }, '/data/price', '价款应为以分为单位的整数（最多两位小数的元）'],
    [{ price: -1 }, '/data/price', '价款不得小于0'],
    [{ takenOn: '2019-02-30' }, '/data/takenOn', '抽样日期不是日历上的日期，应为 2019-11-30 的形式'],
    [{ takenOn: '2019-2-3' }, '/data/takenOn', '抽样日期不是日历上的日期，应为 2019-11-30 的形式'],
    [{ code: '91120111MA00000000' }, '/data/code', '统一社会信用代码不符合规定格式，校验未通过'],
    [{ party: '' }, '/data/party', '请填写被抽样人'],
    [{ party: '长'.repeat(201) }, '/data/party', '被抽样人不得超过200个字'],
    [{ colour: '红' }, '/data/colour', '没有这个项目：colour'],
    [{ goods: [{ name: '甲', count: 1, size: 2 }] }, '/data/goods/0/size', '没有这个项目：size'],
    [{ goods: [{ name: '甲' }] }, '/data/goods/0/count', '请填写数量'],
  ])('内容 %j 被拒绝，提示在 %s', async (data, path, zh) => {
    expect(fieldsOf(await send(data))).toEqual([422, [{ path, zh }]]);
  });

  it.each([
    [{ doneOn: '2019-02-30' }, '/doneOn'],
    [{ doneOn: undefined }, '/doneOn'],
    [{ doneOn: 20230620 }, '/doneOn'],
    [{ doneAt: '24:00' }, '/doneAt'],
    [{ key: '' }, '/key'],
    [{ key: 7 }, '/key'],
    [{ officers: 'wang' }, '/officers'],
    [{ officers: ['wang', 'wang'] }, '/officers'],
    [{ seenVersion: 1 }, '/seenVersion'],
    [{ observed: true }, '/observed'],
    [{ actor: 'chen' }, '/actor'],
    [{ data: undefined }, '/data'],
    [{ data: [] }, '/data'],
  ])('请求 %j 被拒绝，提示在 %s', async (more, path) => {
    const answer = await send({}, more);
    expect([answer.status, answer.body.code, answer.body.fields[0].path]).toEqual([422, 'kernel/invalid-data', path]);
    expect(answer.body.fields[0].zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('不是 JSON 的内容', async () => {
    const cases: [string, string, number, string][] = [
      ['{"key": ', 'application/json', 400, 'server/bad-json'],
      ['{"__proto__": {"x": 1}}', 'application/json', 400, 'server/bad-json'],
      ['key=1&doneOn=2023-06-20', 'application/x-www-form-urlencoded', 415, 'server/unsupported-content'],
      ['{"key": "x"}', 'text/plain', 415, 'server/unsupported-content'],
      ['<a/>', 'application/xml', 415, 'server/unsupported-content'],
      ['[]', 'application/json', 422, 'kernel/invalid-data'],
      ['null', 'application/json', 422, 'kernel/invalid-data'],
      ['', 'application/json', 422, 'kernel/invalid-data'],
    ];
    for (const [payload, type, status, code] of cases) {
      const answer = await raw(payload, type);
      expect([payload, answer.status, answer.body.code]).toEqual([payload, status, code]);
    }
  });

  it('查询条件有误为400，不存在的事项和地址为404，均为中文', async () => {
    const queries = ['page=0', 'page=1.5', 'size=101', 'due=someday', 'observed=maybe', 'colour=red', 'page=1&page=2'];
    for (const query of queries) {
      const answer = await server.get('wang', `/api/matters?${query}`);
      expect([query, answer.status, answer.body.code]).toEqual([query, 400, 'server/bad-query']);
      expect(answer.body.fields).toHaveLength(1);
    }
    for (const stream of ['0', '-1', '1.5', 'abc', '999999', '99999999999999999999']) {
      const answer = await server.get('wang', `/api/matters/${stream}`);
      expect([stream, answer.status, answer.body.code]).toEqual([stream, 404, 'kernel/unknown-matter']);
    }
    for (const path of ['/api/nothing', '/api', '/api/matters/1/2/3', '/%E0%A4%A']) {
      const answer = await server.get('wang', path);
      expect([path, answer.status >= 400 && answer.status < 500, answer.body.zh.length > 0]).toEqual([
        path,
        true,
        true,
      ]);
    }
  });

  it('空的查询条件等于没有', async () => {
    const answer = await server.get(
      'chen',
      '/api/matters?procedure=&state=&unit=&officer=&q=&due=&observed=&page=&size=',
    );
    expect(answer.body).toMatchObject({ total: 1, page: 1, size: 20 });
  });

  it('每个回应都带安全响应头', async () => {
    for (const path of ['/api/me', '/api/nothing', '/healthz']) {
      const { headers } = await server.get(undefined, path);
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    }
  });

  it('200MB 的内容：读到1MB为止即答复413，客户端收得到答复，服务照常', async () => {
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as AddressInfo;
    const cookie = await server.as('wang');
    for (const declared of [true, false]) {
      const answer = await sendHuge(port, cookie, 200 * 1_048_576, declared);
      expect([answer.status, JSON.parse(answer.text).code]).toEqual([413, 'server/body-too-large']);
    }
    expect((await server.get('wang', '/api/me')).status).toBe(200);
  });
});

/** Sends so many bytes, with their number declared or in chunks, until the answer comes. */
async function sendHuge(port: number, cookie: string, bytes: number, declared: boolean) {
  const asked = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/matters/sample/sample-taken',
    headers: {
      cookie,
      'x-plumbline': '1',
      'content-type': 'application/json',
      ...(declared ? { 'content-length': bytes } : {}),
    },
  });
  const answered = once(asked, 'response');
  asked.on('error', () => {}); // the server closes while we are still sending: what counts is that the answer came
  const piece = Buffer.alloc(65_536, ' ');
  let [sent, over] = [0, false];
  void answered.then(() => {
    over = true;
  });
  while (sent < bytes && !over) {
    sent += piece.length;
    if (!asked.write(piece)) await Promise.race([once(asked, 'drain'), answered]);
  }
  const [response] = await answered;
  let text = '';
  for await (const chunk of response) text += chunk;
  asked.destroy();
  return { status: response.statusCode as number, text };
}
