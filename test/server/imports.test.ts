import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import { checkCharacter } from '../../src/law/uscc.ts';
import { databases } from '../record/databases.ts';
import { type Answer, startServer, type TestServer } from './server-for-tests.ts';

const codeOf = (number: number): string => {
  const first = `91120111MA${String(number).padStart(7, '0')}`;
  return `${first}${checkCharacter(first)}`;
};
const rowOf = (number: number): string => `${codeOf(number)},第${number}号公司,企业,某某区某路${number}号,2016-05-04`;
const register = (lines: readonly string[]): string =>
  `\ufeff统一社会信用代码,名称,主体类型,住所,成立日期\r\n${lines.join('\r\n')}\r\n`;
/** So many rows, three of them wrong: a code that is none, no name, a kind that is none. */
const withThreeBad = (count: number): string => {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index + 1));
  rows[9] = '91120111MA00000101,第10号公司,企业,,';
  rows[19] = `${codeOf(20)},,企业,,`;
  rows[29] = `${codeOf(30)},第30号公司,商店,,`;
  return register(rows);
};
const cases = (...ids: readonly string[]): string =>
  JSON.stringify({
    cases: ids.map((id) => ({
      id,
      address: `https://example.org/${id}`,
      pageKind: '机关网页',
      organ: '某某县市场监督管理局',
      number: `某市监处罚〔2023〕${id}号`,
      party: { kind: 'individual-business', name: '某某县**商店' },
      violation: '经营超过保质期的食品',
      steps: [{ act: 'CaseFiled', on: '2023-03-01' }],
    })),
  });

describe.each(databases())('导入的接口（$name）', (on) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ on, duties });
  });
  afterAll(() => server.close());

  const head = () => server.bureau.record.head.position;
  const send = (person: string, kind: string, content: string | Buffer, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ name: '名册.csv', onBad: 'none', ...more });
    if (kind === 'businesses' && !query.has('day')) query.set('day', '2023-06-30');
    return server.post(person, `/api/imports/${kind}?${query}`, Buffer.from(content), {
      'content-type': 'application/octet-stream',
    });
  };
  const record = (person: string, id: number, onBad = 'none') =>
    server.post(person, '/api/imports/current/record', { id, onBad });
  const settled = async (person: string): Promise<Answer> => {
    for (;;) {
      const answer = await server.get(person, '/api/imports/current');
      if (!['waiting', 'checking', 'recording'].includes(answer.body.current?.phase)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('各岗位只见得可以导入的；没有岗位的被拒绝，附文件也不例外', async () => {
    const kindsFor = async (person: string) =>
      (await server.get(person, '/api/imports')).body.kinds.map(({ id }: { id: string }) => id);
    expect(await kindsFor('wang')).toEqual(['businesses', 'penalties']);
    expect(await kindsFor('li')).toEqual(['businesses', 'powers']);
    expect(await kindsFor('zheng')).toEqual(['powers', 'penalties']);
    for (const answer of [
      await server.get('qin', '/api/imports'),
      await send('qin', 'businesses', register([rowOf(1)])),
      await send('wang', 'powers', '编码,名称\nA,B\n'),
      await record('qin', 1),
    ])
      expect([answer.status, answer.body.code, answer.body.zh]).toEqual([
        403,
        'server/not-allowed',
        '您的岗位不能查看、办理此项内容',
      ]);
    const menu = async (person: string) => (await server.get(person, '/api/me')).body.menu;
    expect([(await menu('wang')).includes('imports'), (await menu('qin')).includes('imports')]).toEqual([true, false]);
  });

  it('样表可以下载，第一行是读文件的一方认识的列名', async () => {
    const { headers, text } = await server.get('wang', '/api/imports/businesses/template');
    expect(headers['content-disposition']).toContain(encodeURIComponent('经营主体名册（样表）.csv'));
    expect(text).toContain('统一社会信用代码,注册号,名称,主体类型');
    expect((await server.get('wang', '/api/imports/powers/template')).status).toBe(403);
  });

  it('不能读的文件，各有一句话和代码；什么也没有记录，也不留下', async () => {
    const before = head();
    const refused: [string, number, string, () => Promise<Answer>][] = [
      ['空文件', 422, 'import/empty-file', () => send('wang', 'businesses', '')],
      ['电子表格', 415, 'import/not-a-text', () => send('wang', 'businesses', Buffer.from('504b030414000600', 'hex'))],
      ['GBK', 422, 'import/not-utf8', () => send('wang', 'businesses', Buffer.from('c3fbb3c62cd6f7cce5', 'hex'))],
      ['坏的 CSV', 422, 'import/unreadable', () => send('wang', 'businesses', '名称,主体类型\n"某某,企业\n')],
      ['没有列名', 422, 'import/unreadable', () => send('wang', 'businesses', '甲,乙\n丙,丁\n')],
      ['只有列名', 422, 'import/no-rows', () => send('wang', 'businesses', register([]))],
      ['坏的 JSON', 422, 'import/unreadable', () => send('wang', 'penalties', '{"cases": [')],
      ['没有案件', 422, 'import/no-rows', () => send('wang', 'penalties', '{"cases": []}')],
      ['没有日期', 422, 'import/day-missing', () => send('wang', 'businesses', register([rowOf(1)]), { day: '' })],
      ['不是日期', 422, 'import/not-a-day', () => send('wang', 'businesses', register([]), { day: '2023-02-30' })],
      ['将来', 422, 'import/day-in-future', () => send('wang', 'businesses', register([]), { day: '2023-07-11' })],
      ['不是文件', 422, 'import/no-file', () => server.post('wang', '/api/imports/penalties?name=a&onBad=none', {})],
      ['没有选择', 400, 'server/bad-query', () => send('wang', 'businesses', register([]), { onBad: 'some' })],
    ];
    for (const [what, status, code, ask] of refused) {
      const answer = await ask();
      expect([what, answer.status, answer.body.code, answer.body.zh.length > 4]).toEqual([what, status, code, true]);
    }
    expect((await server.get('wang', '/api/imports/current')).body.current).toBe(null);
    expect((await record('wang', 1)).body.code).toBe('import/nothing-checked');
    expect(head()).toBe(before);
  });

  it('超过大小的被拒绝；别的接口仍以1MB为限', async () => {
    const tooLarge = await send('wang', 'penalties', Buffer.alloc(16 * 1_048_576 + 1, 32));
    expect([tooLarge.status, tooLarge.body.code]).toEqual([413, 'import/file-too-large']);
    expect(tooLarge.body.zh).toContain('16MB');
    const large = await server.post('wang', '/api/imports/current/record', { id: 1, onBad: ' '.repeat(1_100_000) });
    expect([large.status, large.body.code]).toEqual([413, 'server/body-too-large']);
    expect((await send('wang', 'businesses', withThreeBad(40).padEnd(2_000_000, '\n'))).status).toBe(200);
    expect((await settled('wang')).body.current.report.rows).toBe(40);
  });

  it('一万行中三行有错：先核对，不记录；一行都不导入的不能确认，只导入无误的照导；再导入不重复', async () => {
    const before = head();
    const text = withThreeBad(10_000);
    await send('wang', 'businesses', text, { source: '某某市登记系统' });
    const { current } = (await settled('wang')).body;
    expect(current).toMatchObject({ phase: 'checked', name: '名册.csv', source: '某某市登记系统', day: '2023-06-30' });
    expect(current.report).toMatchObject({ rows: 10_000, good: 9_997, wrong: 3, fresh: 9_997, errors: 3, acts: 0 });
    const errors = (await server.get('wang', '/api/imports/current/errors?size=2&page=2')).body;
    expect(errors).toMatchObject({
      total: 3,
      rows: [{ row: 30, field: 'kind', fieldZh: '主体类型', code: 'kind-unknown' }],
    });
    const file = await server.get('wang', '/api/imports/current/errors.csv');
    expect(file.text.split('\r\n')).toHaveLength(5);
    expect(file.text).toContain('20,名称,请填写名称。,name-missing');
    expect((await server.get('zhao', '/api/imports/current/errors')).body.total).toBe(0);

    expect((await record('wang', current.id)).body.code).toBe('import/rows-are-wrong');
    expect((await record('wang', current.id + 99, 'keep-good')).body.code).toBe('import/other-file');
    expect(head()).toBe(before);

    const [first, again] = await Promise.all([
      record('wang', current.id, 'keep-good'),
      record('wang', current.id, 'keep-good'),
    ]);
    expect([first.status, again.status]).toEqual([200, 200]);
    const done = (await settled('wang')).body.current;
    expect(done).toMatchObject({ phase: 'recorded', report: { fresh: 9_997, acts: 12, errors: 3 } });
    expect(head()).toBe(before + 12);
    expect((await record('wang', current.id, 'keep-good')).body.current.phase).toBe('recorded');
    const [begun] = await server.bureau.record.actsOf(done.report.stream);
    expect(begun).toMatchObject({ actor: 'wang', type: 'RegisterImportBegun' });
    expect((await server.get('wang', '/api/businesses')).body.total).toBe(9_997);

    await send('zhao', 'businesses', text, { onBad: 'keep-good' });
    const other = (await settled('zhao')).body.current;
    expect(other.report).toMatchObject({ fresh: 0, wrong: 3 });
    expect((await record('zhao', other.id, 'keep-good')).body.code).toBe('import/nothing-new');
    expect(head()).toBe(before + 12);
    await server.post('zhao', '/api/imports/current/discard');
    expect((await server.get('zhao', '/api/imports/current')).body.current).toBe(null);
  });

  it('列名以外有内容的行有误，写明哪一行；别的行照导', async () => {
    const text = register([`${rowOf(900_001)},`, `${rowOf(900_002)},A级,多余`]);
    await send('wang', 'businesses', text, { onBad: 'keep-good' });
    const { current } = (await settled('wang')).body;
    expect(current.report).toMatchObject({ rows: 2, wrong: 1, fresh: 1 });
    const [error] = (await server.get('wang', '/api/imports/current/errors')).body.rows;
    expect(error).toMatchObject({ row: 2, code: 'beyond-headings' });
    expect(error.zh).toContain('“A级”、“多余”');
    await server.post('wang', '/api/imports/current/discard');
  });

  it('中断的导入：导入的人在今日和列表看得到，在案卷上办理登记簿导入完毕', async () => {
    const wish = { procedure: 'registration', act: 'RegisterImportBegun', actor: 'wang' };
    const data = { source: '中断的名册', asOf: '2023-06-30', rows: 2, confirmed: 0, refused: 0 };
    const doneOn = server.bureau.record.today();
    const begun = await server.bureau.record.perform({ key: 'cut-off', wish: { ...wish, doneOn, data } });
    const stream = begun.ok ? begun.receipt.stream : 0;
    const today = (await server.get('wang', '/api/today')).body.groups;
    const shown = today.flatMap(({ items }: { items: { stream: number; next: { act: string }[] }[] }) => items);
    const item = shown.find((one: { stream: number }) => one.stream === stream);
    expect(item.next.map(({ act }: { act: string }) => act)).toContain('RegisterImportEnded');
    const list = (await server.get('wang', '/api/matters?procedure=registration&state=importing')).body.rows;
    expect(list).toEqual([expect.objectContaining({ stream, stateZh: '登记簿导入中' })]);
    const { next } = (await server.get('wang', `/api/matters/${stream}`)).body;
    expect(next).toContainEqual({ act: 'RegisterImportEnded', zh: '登记簿导入完毕', form: false, anytime: false });
    const ending = { key: 'cut-off-ended', seenVersion: 1, doneOn, data: {} };
    await server.post('wang', `/api/matters/registration/${stream}/register-import-ended`, ending);
    expect((await server.get('wang', `/api/matters/${stream}`)).body.stateZh).toBe('已办结');
  });

  it('处理时别人照常得到答复；同一人的另一份要等；换了页面回来看见进度', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => rowOf(100_000 + index));
    const sending = send('wang', 'businesses', register(rows));
    let asked = 0;
    let done = false;
    const finished = sending
      .then(() => settled('wang'))
      .finally(() => {
        done = true;
      });
    while (!done) {
      expect((await server.get('zhao', '/api/businesses?size=1')).status).toBe(200);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(5);
    const { id } = (await finished).body.current;
    const recording = record('wang', id);
    const phases = new Set<string>();
    for (let looks = 0; looks < 500 && !phases.has('recording'); looks += 1) {
      phases.add((await server.get('wang', '/api/imports/current')).body.current.phase);
      await new Promise(setImmediate); // what is injected comes without a network, which would let others in
    }
    expect(phases).toContain('recording');
    expect((await send('wang', 'penalties', cases('1'))).body.code).toBe('import/in-progress');
    await recording;
    expect((await settled('wang')).body.current).toMatchObject({ phase: 'recorded', report: { acts: 22 } });
  });

  it('公示案件：核对说出新的和已有的；导入以后列出要核对的，再导入没有新内容', async () => {
    await send('zheng', 'penalties', cases('1', '2'), { name: '案件.json' });
    const { current } = (await settled('zheng')).body;
    expect(current.report.counts).toEqual([
      { zh: '新案件', count: 2 },
      { zh: '补记步骤的案件', count: 0 },
      { zh: '先前已导入', count: 0 },
    ]);
    const done = (await record('zheng', current.id)).body.current;
    expect(done).toMatchObject({ phase: 'recorded', report: { fresh: 2, acts: 4 } });
    const notes = (await server.get('zheng', '/api/imports/current/notes')).body;
    expect(notes.total).toBeGreaterThan(0);
    expect(notes.rows[0].zh).toContain('某市监处罚〔2023〕1号：缺');
    await send('zheng', 'penalties', cases('1', '2'));
    expect((await settled('zheng')).body.current.report).toMatchObject({ fresh: 0, rows: 2 });
    const decided = { act: 'PenaltyDecided', on: '2023-04-20' };
    const grown = JSON.parse(cases('1', '2'));
    for (const one of grown.cases) one.steps.push(decided);
    await send('zheng', 'penalties', JSON.stringify(grown));
    const supplement = (await settled('zheng')).body.current;
    expect(supplement.report.counts).toContainEqual({ zh: '补记步骤的案件', count: 2 });
    const supplemented = (await record('zheng', supplement.id)).body.current.report;
    expect(supplemented).toMatchObject({ fresh: 0, supplemented: 2, acts: 2 });
    expect(supplemented.counts).toContainEqual({ zh: '补记步骤的案件', count: 2 });
    await send('wei', 'penalties', cases('1', '2', '3'));
    const more = (await settled('wei')).body.current;
    expect(more.report).toMatchObject({ fresh: 1, rows: 3 });
    expect((await record('wei', more.id)).body.current.report).toMatchObject({ fresh: 1, acts: 2, errors: 0 });
  });

  it('权责清单：成为待审核的方案；清单送审以后不能导入', async () => {
    const list = (count: number) =>
      `事项编码,职权名称,职权类型,实施依据\n${Array.from({ length: count }, (_, at) => `A-${at},职权${at},行政处罚,某法第一条`).join('\n')}\n`;
    await send('li', 'powers', `${list(3)}A-9,缺依据,行政处罚,\n`);
    const { current } = (await settled('li')).body;
    expect(current.report).toMatchObject({ rows: 4, wrong: 1, fresh: 3 });
    const done = (await record('li', current.id, 'keep-good')).body.current;
    expect(done).toMatchObject({ phase: 'recorded', report: { acts: 2, fresh: 3 } });
    const { stream } = done.report;
    const wish = { procedure: 'powers', act: 'SubmittedForReview', actor: 'li', doneOn: server.bureau.record.today() };
    const sent = await server.bureau.record.perform({ key: 'for-review', stream, wish: { ...wish, data: {} } });
    expect(sent.ok).toBe(true);
    const refused = await send('li', 'powers', list(4));
    expect([refused.body.code, refused.body.zh]).toEqual(['import/refused', expect.stringContaining('审核')]);
  });
});
