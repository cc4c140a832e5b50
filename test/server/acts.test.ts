import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key, letter, startServer, type TestServer } from './server-for-tests.ts';

describe('行为接口', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const receive = async (from: string, more: object = {}) => {
    const answer = await server.post('wang', '/api/matters/letter/letter-received', letter(from, more));
    expect(answer.status, answer.text).toBe(201);
    return answer.body as { stream: number; version: number };
  };
  const note = (stream: number, seenVersion: number, words = '附记', more: object = {}) =>
    server.post('wang', `/api/matters/letter/${stream}/note-added`, {
      key: key(),
      seenVersion,
      doneOn: '2023-06-21',
      data: { words },
      ...more,
    });

  it('开启事项得到回执，办理后续行为须带所看的版本', async () => {
    const opened = await server.post('wang', '/api/matters/letter/letter-received', letter('甲公司'));
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({
      version: 1,
      type: 'LetterReceived',
      zh: '收信',
      doneOn: '2023-06-20',
      state: 'received',
      stateZh: '已收',
    });
    expect(opened.body.number).toMatch(/^某某市监信〔2023〕\d+号$/);
    expect(opened.body.hash).toMatch(/^[0-9a-f]{64}$/);
    const { stream } = opened.body;
    expect((await note(stream, 1)).body).toMatchObject({ version: 2, zh: '附记' });
    const without = await server.post('wang', `/api/matters/letter/${stream}/note-added`, {
      key: key(),
      doneOn: '2023-06-21',
      data: { words: '一' },
    });
    expect([without.status, without.body.fields]).toEqual([422, [{ path: '/seenVersion', zh: '请填写查看时的版本' }]]);
  });

  it('同一请求编号重复提交，回执相同，只办理一次；用于另一行为的被拒绝', async () => {
    const body = letter('乙公司');
    const first = await server.post('wang', '/api/matters/letter/letter-received', body);
    const head = server.bureau.record.head.position;
    const again = await server.post('wang', '/api/matters/letter/letter-received', body);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(server.bureau.record.head.position).toBe(head);
    const other = await note(first.body.stream, 1, '另一', { key: body.key });
    expect([other.status, other.body.code]).toEqual([409, 'kernel/key-reused']);
  });

  it('他人已办理的，不予办理并说明他人办理了什么', async () => {
    const { stream } = await receive('丙公司');
    expect((await note(stream, 1, '先')).status).toBe(201);
    const late = await note(stream, 1, '后');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      code: 'kernel/stale',
      meanwhile: [{ type: 'NoteAdded', zh: '附记', doneOn: '2023-06-21', actor: '王某甲' }],
    });
  });

  it('填写有误：每项一句中文，路径指到请求中的位置', async () => {
    const { stream } = await receive('丁公司');
    const answer = await server.post('wang', `/api/matters/letter/${stream}/letter-answered`, {
      key: key(),
      seenVersion: 1,
      doneOn: '2023-06-21',
      officers: ['wang', 'zhao'],
      data: { words: '已阅', fee: 100.125, extra: 1 },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('kernel/invalid-data');
    expect(answer.body.fields).toContainEqual({ path: '/data/extra', zh: '没有这个项目：extra' });
    expect(answer.body.fields).toContainEqual({
      path: '/data/fee',
      zh: '费用应为以分为单位的整数（最多两位小数的元）',
    });
  });

  it('请求本身有误时，请求和内容的各项错误一次说完', async () => {
    const answer = await server.post('wang', '/api/matters/letter/letter-received', {
      key: key(),
      doneOn: '2019-02-30',
      colour: 'red',
      data: { from: '' },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual(
      expect.arrayContaining([
        { path: '/doneOn', zh: '行为日期不是日历上的日期，应为 2019-11-30 的形式' },
        { path: '/colour', zh: '没有这个项目：colour' },
        { path: '/data/from', zh: '请填写来信人' },
      ]),
    );
  });

  it('依法不予办理的，带条款和文件名称；已收回的证件、未来日期、岗位不符、环节不符各有说明', async () => {
    const { stream } = await receive('戊公司');
    const answer = (person: string, more: object) =>
      server.post(person, `/api/matters/letter/${stream}/letter-answered`, {
        key: key(),
        seenVersion: 1,
        doneOn: '2023-06-21',
        officers: ['wang', 'zhao'],
        data: { words: '好', fee: 1 },
        ...more,
      });
    const recalled = await answer('wang', { officers: ['wang', 'sun'] });
    expect([recalled.status, recalled.body.code]).toEqual([409, 'kernel/no-certificate']);
    expect(recalled.body.zh).toContain('孙某丁');
    expect(recalled.body.article.cite[0].instrumentZh).toBe('市场监督管理行政处罚程序规定');
    const future = await answer('wang', { doneOn: '2023-07-11' });
    expect([future.status, future.body.code]).toEqual([409, 'kernel/day-in-future']);
    const wrongPost = await answer('wei', {});
    expect([wrongPost.status, wrongPost.body.code]).toEqual([403, 'kernel/not-allowed']);
    const rude = await answer('wang', { data: { words: '滚', fee: 1 } });
    expect([rude.status, rude.body.code, rude.body.article.rule]).toEqual([
      409,
      'letter/no-rude-words',
      'letter-answer',
    ]);
    const early = await server.post('wang', `/api/matters/letter/${stream}/letter-kept`, {
      key: key(),
      seenVersion: 1,
      doneOn: '2023-06-21',
      data: {},
    });
    expect([early.status, early.body.code]).toEqual([409, 'kernel/wrong-state']);
  });

  it('呈报、同意、退回、撤回：轮到谁谁签批，最后一人签批即成', async () => {
    const { stream } = await receive('己公司');
    const propose = async (seenVersion: number) =>
      server.post('wang', `/api/matters/letter/${stream}/letter-answered`, {
        key: key(),
        seenVersion,
        doneOn: '2023-06-21',
        officers: ['wang', 'zhao'],
        data: { words: '已阅', fee: 100 },
      });
    const sign = (person: string, number: number, answer: string, seenVersion: number, on = '2023-06-26') =>
      server.post(person, `/api/matters/${stream}/proposals/${number}/${answer}`, {
        key: key(),
        seenVersion,
        on,
        opinion: '同意',
      });
    expect((await propose(1)).body).toMatchObject({ type: 'ActProposed', zh: '呈报', proposed: true });
    const early = await sign('chen', 1, 'endorse', 2);
    expect([early.status, early.body.code]).toEqual([403, 'kernel/not-your-turn']);
    expect((await sign('li', 1, 'return', 2)).body).toMatchObject({ type: 'ProposalReturned', zh: '退回' });
    expect(
      (await server.get('wang', '/api/today')).body.groups.find((g: { id: string }) => g.id === 'returned').items,
    ).toEqual([expect.objectContaining({ stream })]);
    expect((await propose(3)).status).toBe(201);
    const foreign = await sign('li', 2, 'withdraw', 4);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'kernel/not-proposer']);
    expect((await sign('wang', 2, 'withdraw', 4)).body).toMatchObject({ type: 'ProposalWithdrawn' });
    expect((await propose(5)).status).toBe(201);
    const signing = (await server.get('li', '/api/today')).body.groups.find((g: { id: string }) => g.id === 'signing');
    expect(signing.items).toEqual([expect.objectContaining({ stream, title: '己公司来信' })]);
    expect((await sign('li', 3, 'endorse', 6)).body).toMatchObject({ type: 'ProposalEndorsed' });
    const last = await sign('chen', 3, 'endorse', 7, '2023-07-03');
    expect(last.body).toMatchObject({
      type: 'LetterAnswered',
      doneOn: '2023-07-03',
      state: 'answered',
      late: [{ due: '2023-06-28' }],
    });
    const gone = await sign('chen', 3, 'endorse', 8, '2023-07-03');
    expect([gone.status, gone.body.code]).toEqual([409, 'kernel/unknown-proposal']);
  });

  it('关联行为没有接口；本局记录不能再建一次', async () => {
    const { stream } = await receive('庚公司');
    const reaction = await server.post('wang', `/api/matters/letter/${stream}/note-taken`, { key: key() });
    expect([reaction.status, reaction.body.code]).toEqual([404, 'server/unknown-route']);
    const again = await server.post('yang', '/api/matters/bureau/bureau-founded', {
      key: key(),
      doneOn: '2023-07-01',
      data: { name: '另一局', code: '1', prefix: '另', algorithm: 'sha256' },
    });
    expect([again.status, again.body.code]).toEqual([409, 'server/already-founded']);
  });

  it('外来的请求编号不能冒充系统自己的编号', async () => {
    const body = { ...letter('辛公司'), key: 'system>day-closed-2023-07-10' };
    const answer = await server.post('wang', '/api/matters/letter/letter-received', body);
    expect([answer.status, answer.body.fields[0].path]).toEqual([422, '/key']);
  });
});
