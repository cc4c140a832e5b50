import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../src/law/kinds.ts';
import { gapsOf } from '../../src/record/gaps.ts';
import { letterTable } from '../record/sample-duty.ts';
import { key, letter, startServer, type TestServer } from './server-for-tests.ts';

const phone = '13800001234';

describe('查询', () => {
  let server: TestServer;
  let first: { stream: number; version: number };

  beforeAll(async () => {
    server = await startServer({
      findingsOf: (matter, acts) => [
        {
          act: 'LetterKept',
          position: acts.at(-1)?.position ?? 0,
          code: 'sample/finding',
          zh: `${matter.state}有缺环`,
        },
      ],
    });
    first = (await server.post('wang', '/api/matters/letter/letter-received', letter('中北ＡＢＣ食品店', { phone })))
      .body;
    const about = { about: first.stream };
    await server.post('wang', '/api/matters/letter/letter-received', letter('引用者', about, '2023-07-03'));
    await server.post('qian', '/api/matters/letter/letter-received', letter('李七庄食品店', { phone }));
    await server.post('wang', `/api/matters/letter/${first.stream}/letter-answered`, {
      key: key(),
      seenVersion: 2,
      doneOn: '2023-06-21',
      officers: ['wang', 'zhao'],
      data: { words: '已阅', fee: 12345 },
    });
  });
  afterAll(() => server.close());

  const group = async (person: string, id: string) => {
    const { body } = await server.get(person, '/api/today');
    return body.groups.find((one: { id: string }) => one.id === id);
  };

  it('列表：按条件、按页，名称齐全，只见本单位', async () => {
    const page = (await server.get('wang', '/api/matters?procedure=letter&state=received&size=1')).body;
    expect(page).toMatchObject({ total: 2, page: 1, size: 1 });
    expect(page.rows).toEqual([
      expect.objectContaining({ title: '引用者来信', nextDue: '2023-07-10', nextClock: '答复期限', waiting: [] }),
    ]);
    const second = (await server.get('wang', '/api/matters?procedure=letter&state=received&size=1&page=2')).body;
    expect(second.rows).toEqual([
      {
        stream: first.stream,
        procedure: 'letter',
        procedureZh: '来信',
        number: '某某市监信〔2023〕1号',
        title: '中北ＡＢＣ食品店来信',
        party: '中北ＡＢＣ食品店',
        partyCode: null,
        state: 'received',
        stateZh: '已收',
        unit: 'station-1',
        jointUnitName: null,
        handingOver: false,
        unitName: '中北监管所',
        openedOn: '2023-06-20',
        nextDue: '2023-06-28',
        nextClock: '答复期限',
        provisional: false,
        waiting: ['办案机构负责人'],
        observed: false,
        organ: null,
      },
    ]);
    const totals = async (person: string, query: string) =>
      (await server.get(person, `/api/matters?${query}`)).body.total;
    expect(await totals('chen', '')).toBe(3);
    expect(await totals('chen', 'unit=station-2')).toBe(1);
    expect(await totals('wang', 'unit=station-1')).toBe(2);
    expect(await totals('wang', 'unit=station-2')).toBe(0);
    expect(await totals('zhao', 'officer=wang')).toBe(2);
    expect(await totals('chen', 'officer=wang')).toBe(2);
    expect(await totals('chen', 'due=late')).toBe(2);
    expect(await totals('chen', 'due=today')).toBe(1);
    expect(await totals('chen', 'due=soon')).toBe(1);
    expect(await totals('chen', 'due=2023-06-28')).toBe(2);
    expect(await totals('chen', 'observed=true')).toBe(0);
    expect(await totals('yang', '')).toBe(0);
  });

  it('检索：名称、文号的任何一段，拉丁字母不分大小写、全角半角', async () => {
    const titles = async (person: string, q: string) =>
      (await server.get(person, `/api/search?q=${encodeURIComponent(q)}`)).body.matters.map(
        (row: { title: string }) => row.title,
      );
    expect(await titles('wang', 'abc食')).toEqual(['中北ＡＢＣ食品店来信']);
    expect(await titles('wang', 'ＡＢc')).toEqual(['中北ＡＢＣ食品店来信']);
    expect(await titles('wang', '〔2023〕1号')).toEqual(['中北ＡＢＣ食品店来信']);
    expect(await titles('chen', '食品店')).toEqual(['李七庄食品店来信', '中北ＡＢＣ食品店来信']);
    expect(await titles('wang', '李七庄')).toEqual([]);
    expect(await titles('wang', '')).toEqual([]);
    expect((await server.get('wang', '/api/matters?q=%E9%A3%9F%E5%93%81')).body.total).toBe(1);
    const found = (await server.get('wang', `/api/search?q=${encodeURIComponent('王某甲')}`)).body;
    expect(found.people).toBeUndefined();
    const withPeople = (await server.get('chen', `/api/search?q=${encodeURIComponent('某甲')}`)).body;
    expect(withPeople.people).toEqual([expect.objectContaining({ id: 'wang', name: '王某甲' })]);
  });

  it('案卷：办理经过、期限、呈报、关联、可以办理和不能办理的行为', async () => {
    const { body: dossier } = await server.get('wang', `/api/matters/${first.stream}`);
    expect(dossier).toMatchObject({
      stream: first.stream,
      procedureZh: '来信',
      version: 3,
      stateZh: '已收',
      title: '中北ＡＢＣ食品店来信',
      unitName: '中北监管所',
      closedOn: null,
      gaps: [],
      findings: [],
    });
    expect(dossier.timeline.map((act: { zh: string }) => act.zh)).toEqual(['收信', '被引用', '呈报：答复']);
    const [received, , proposed] = dossier.timeline;
    expect(received).toMatchObject({
      actor: { id: 'wang', name: '王某甲' },
      number: '某某市监信〔2023〕1号',
      articles: [{ rule: 'letter-answer', ruleZh: '答复期限', ruleFrom: '2018-01-01', verified: false }],
    });
    expect(received.data[1]).toMatchObject({
      title: '电话',
      value: '（已封存）',
      sealed: expect.stringMatching(/^[0-9a-f]+$/),
    });
    expect(JSON.stringify(dossier)).not.toContain(phone);
    expect(proposed.data).toEqual([
      { title: '答复内容', value: '已阅', raw: '已阅' },
      { title: '费用', value: '123.45元', raw: 12345 },
    ]);
    expect(proposed.officers.map((one: { certificate: string }) => one.certificate)).toEqual(['津0001', '津0002']);
    expect(dossier.chain).toEqual({ position: proposed.position, hash: proposed.hash });
    expect(dossier.clocks).toEqual([
      expect.objectContaining({
        zh: '答复期限',
        due: '2023-06-28',
        late: true,
        left: -8,
        leftZh: '逾期8个工作日',
        lengths: '5个工作日',
        paused: false,
        endedOn: null,
      }),
    ]);
    expect(dossier.proposals).toEqual([
      expect.objectContaining({
        number: 1,
        zh: '答复',
        mine: false,
        own: true,
        chain: [
          { post: 'unit-head', zh: '办案机构负责人' },
          { post: 'bureau-head', zh: '局分管负责人' },
        ],
      }),
    ]);
    expect(dossier.links).toEqual([expect.objectContaining({ title: '引用者来信', procedureZh: '来信' })]);
    expect(dossier.next.map((step: { act: string }) => step.act)).toEqual([
      'TestingCommissioned',
      'TestingResultReceived',
      'TermExtended',
      'LetterAnswered',
      'NoteAdded',
    ]);
    expect(dossier.forbidden).toEqual([
      { act: 'LetterKept', zh: '归档', refusal: expect.objectContaining({ code: 'kernel/wrong-state' }) },
    ]);
    const ofHead = (await server.get('li', `/api/matters/${first.stream}`)).body;
    expect(ofHead.proposals[0]).toMatchObject({ mine: true, own: false });
    const offered = ofHead.next.map(({ zh }: { zh: string }) => zh);
    expect([offered, ofHead.forbidden]).toEqual([['安排联合办理', '交接承办人'], []]);
  });

  it('观察自公示的事项：主线缺环和所附规则的发现', async () => {
    const { record } = server.bureau;
    const observed = async (act: string, doneOn: string, data: object, stream?: number) => {
      const wish = {
        procedure: 'letter',
        act,
        actor: 'wang',
        doneOn: date(doneOn),
        data: { ...data },
        observed: true,
      } as const;
      const outcome = await record.perform({ key: key(), wish, ...(stream === undefined ? {} : { stream }) });
      if (!outcome.ok) throw new Error(outcome.refusal.zh);
      return outcome.receipt.stream;
    };
    const stream = await observed('LetterReceived', '2023-01-03', { from: '外局' });
    await observed('LetterKept', '2023-01-20', {}, stream);
    const { body } = await server.get('wang', `/api/matters/${stream}`);
    expect(body).toMatchObject({ observed: true, gaps: [], findings: [{ code: 'sample/finding', zh: 'kept有缺环' }] });
    const matter = await record.findMatter(stream);
    const longer = { ...letterTable, mainPath: ['LetterReceived', 'LetterAnswered', 'LetterKept'] };
    expect(matter && gapsOf(longer, (act) => act in matter.performed)).toEqual([{ act: 'LetterAnswered', zh: '答复' }]);
    expect((await server.get('wang', '/api/matters?observed=true')).body.total).toBe(1);
  });

  it('期限计算说明：逐日列出计与不计及其理由', async () => {
    const { body } = await server.get('wang', `/api/matters/${first.stream}/clocks/1`);
    expect(body).toMatchObject({
      ruleZh: '答复期限',
      startedOn: '2023-06-20',
      lengths: '5个工作日',
      expiresOn: '2023-06-28',
    });
    expect(body.days.find((one: { day: string }) => one.day === '2023-06-25')).toMatchObject({
      weekday: '周日',
      counted: true,
      reason: expect.stringContaining('调休'),
    });
    expect((await server.get('wang', `/api/matters/${first.stream}/clocks/9`)).body.code).toBe('server/unknown-clock');
  });

  it('今日：逾期、今日届满、待签批，及下一步', async () => {
    expect((await group('wang', 'late')).items).toEqual([
      expect.objectContaining({
        stream: first.stream,
        clock: expect.objectContaining({ dueZh: '2023年6月28日', left: -8, leftZh: '逾期8个工作日' }),
        next: [
          { act: 'TestingCommissioned', zh: '送检' },
          { act: 'TestingResultReceived', zh: '收到检验结果' },
        ],
      }),
    ]);
    expect((await group('wang', 'today')).items).toHaveLength(1);
    expect((await group('wang', 'signing')).items).toEqual([]);
    expect((await group('li', 'signing')).items).toEqual([expect.objectContaining({ stream: first.stream })]);
    expect((await group('zhao', 'late')).items).toEqual([]);
    expect((await group('chen', 'late')).items).toHaveLength(2);
    expect((await server.get('wang', '/api/today')).body.nextDue).toBe('2023-07-10');
  });

  it('表单：项目、签批、条款、人员及证件、已知内容；封存的内容不带出', async () => {
    const { body } = await server.get('wang', '/api/procedures/letter/acts/LetterAnswered');
    expect(body).toMatchObject({
      zh: '答复',
      officers: 2,
      signatures: [{ post: 'unit-head', zh: '办案机构负责人' }, { post: 'bureau-head' }],
      starts: ['归档期限'],
      ends: ['答复期限'],
      irreversible: '更正只能另作行为',
      carried: {},
    });
    expect(body.schema.properties.fee).toMatchObject({ title: '费用', 'x-field': 'money' });
    expect(body.article).toMatchObject({ rule: 'letter-answer', cite: [{ article: '第八十条' }] });
    expect(body.people).toContainEqual({ id: 'wang', name: '王某甲', unit: '中北监管所', certified: true });
    expect(body.people).toContainEqual({ id: 'sun', name: '孙某丁', unit: '中北监管所', certified: false });
    const again = await server.get('wang', `/api/procedures/letter/acts/LetterReceived?stream=${first.stream}`);
    expect(again.body.carried.from).toMatchObject({ value: '中北ＡＢＣ食品店', zh: '收信', of: null });
    expect(again.body.carried).not.toHaveProperty('phone');
    expect((await server.get('wang', '/api/procedures/letter/acts/Nothing')).body.code).toBe('kernel/unknown-act');
  });

  it('程序目录：只列本人可以开启的行为', async () => {
    const opening = async (person: string) =>
      (await server.get(person, '/api/procedures')).body.map((one: { id: string; opening: { act: string }[] }) => [
        one.id,
        one.opening.map(({ act }) => act),
      ]);
    expect(await opening('wang')).toEqual([
      ['bureau', []],
      ['letter', ['LetterReceived']],
    ]);
    expect(await opening('yang')).toEqual([
      ['bureau', []],
      ['letter', []],
    ]);
  });

  it('规则库和期限计算', async () => {
    const rules = (await server.get('wang', `/api/rules?q=${encodeURIComponent('letter-answer')}`)).body;
    expect(rules).toEqual([
      expect.objectContaining({
        id: 'letter-answer',
        unit: 'working-day',
        versions: [
          expect.objectContaining({ from: '2018-01-01', until: null, valueZh: expect.stringContaining('5个工作日') }),
        ],
      }),
    ]);
    const answer = await server.get(
      'wang',
      '/api/deadline?rule=letter-answer&from=2023-06-20&stop=2023-06-26..2023-06-27',
    );
    expect(answer.body).toMatchObject({ expiresOn: '2023-06-30', provisional: false, ruleZh: '答复期限' });
    const wrong = await server.get('wang', '/api/deadline?rule=letter-answer&from=2023-02-30');
    expect([wrong.status, wrong.body.zh]).toEqual([400, expect.stringContaining('2023-02-30')]);
    expect((await server.get('wang', '/api/deadline?rule=nothing&from=2023-02-20')).status).toBe(404);
    const early = await server.get('wang', '/api/deadline?rule=letter-answer&from=2017-06-20');
    expect([early.status, early.body.code]).toEqual([409, 'server/no-rule-in-force']);
  });

  it('人员：岗位和证件状态', async () => {
    const people = (await server.get('chen', '/api/people')).body;
    expect(people.find((one: { id: string }) => one.id === 'sun')).toEqual({
      id: 'sun',
      name: '孙某丁',
      unit: '中北监管所',
      posts: [{ post: 'case-handler', zh: '办案人员' }],
      certificates: [{ number: '津0004', from: '2018-01-01', until: '2027-12-31', state: '已于2022年6月1日收回' }],
    });
  });

  it('运行状况给出链头', async () => {
    const { body } = await server.get(undefined, '/healthz');
    expect(body).toEqual({ ok: true, database: 'embedded', ...server.bureau.record.head });
  });
});
