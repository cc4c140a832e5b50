import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settlePeople } from '../../src/demo/people.ts';
import { performOrThrow, performSigned } from '../../src/demo/perform-signed.ts';
import { publishPowers } from '../../src/demo/powers.ts';
import { exampleData as penaltyData } from '../../src/duties/penalty-case/example-data.ts';
import { exampleData } from '../../src/duties/powers/example-data.ts';
import { date } from '../../src/law/kinds.ts';
import { scopeOf } from '../../src/people/permission.ts';
import type { Matter } from '../../src/record/matter.ts';
import type { Visitor } from '../../src/server/access.ts';
import { buildApp } from '../../src/server/app.ts';
import { type OpenBureau, openBureau } from '../../src/server/bureau.ts';
import { findPowers } from '../../src/server/queries/powers.ts';
import { formOf } from '../../src/server/queries/procedure-form.ts';
import { databases } from '../record/databases.ts';

const today = date('2026-11-30');

describe.each(databases().slice(0, 1))('公开的权责清单（$name）', ({ open }) => {
  let folder: string;
  let bureau: OpenBureau;
  let app: FastifyInstance;
  let stream: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-public-'));
    const now = () => new Date(`${today}T10:00:00+08:00`);
    bureau = await openBureau({ folder }, { database: await open(), now, closesDays: false });
    await settlePeople(bureau.database, { bureau: bureau.bureau, by: 'installation', at: now() }, date('2029-11-30'));
    await bureau.reloadPeople();
    const data = { name: '某某区市场监督管理局（演示）', code: '120111', prefix: '演示市监', algorithm: 'sha256' };
    await performOrThrow(bureau.record, {
      key: 'founding',
      wish: { procedure: 'bureau', act: 'BureauFounded', actor: 'yang', doneOn: date('2025-11-30'), data },
    });
    await publishPowers(bureau.record, bureau.roster.people, today);
    stream = bureau.record.powers.listedOn(today)[0]?.stream ?? 0;
    await adjust();
    app = await buildApp(bureau, { supervisionPhone: '12315（示例）' });
  });
  afterAll(async () => {
    await app.close();
    await bureau.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function adjust(): Promise<void> {
    const changed = { code: '演示-XK-001', promisedTerm: 5, name: '食品经营许可<改>' };
    const steps: [act: string, on: string, data?: object][] = [
      ['RoundOpened', '2026-09-01'],
      ['PowerAdjusted', '2026-09-02', changed],
      ['PowersDelisted', '2026-09-02', { codes: [{ code: '演示-CF-010' }] }],
      ['SubmittedForReview', '2026-09-03'],
      ['LegalityReviewPassed', '2026-09-04'],
      ['ListApproved', '2026-09-07'],
      ['ListPublished', '2026-09-10'],
    ];
    for (const [act, on, more] of steps) {
      const data = { ...exampleData[act as keyof typeof exampleData], ...more };
      const wish = { procedure: 'powers', act, actor: 'he', doneOn: date(on), data };
      await performSigned(bureau.record, bureau.roster.people, { key: `adjust-${act}`, stream, wish });
    }
  }
  const get = async (url: string) => {
    const { statusCode, body, headers } = await app.inject({ method: 'GET', url });
    return { status: statusCode, body, type: headers['content-type'], policy: headers['content-security-policy'] };
  };
  const page = (code: string, query = '') => get(`/public/powers/${encodeURIComponent(code)}${query}`);

  it('不登录即可查看；没有脚本，没有内联样式，安全策略照旧', async () => {
    const { status, body, type, policy } = await get('/public/powers');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policy).toContain("script-src 'self'");
    for (const text of [body, (await page('演示-CF-001')).body]) expect(text).not.toMatch(/<script|style=| on\w+=/);
    expect((await get('/public/style.css')).type).toBe('text/css; charset=utf-8');
    expect(body).toContain('行政处罚9项、行政检查3项、行政强制2项、行政许可2项、行政确认1项、行政奖励1项');
  });

  it('按日期看当日的清单，按类型和文字查找', async () => {
    expect((await get('/public/powers?day=2026-09-09')).body).toContain('行政处罚10项');
    expect((await get('/public/powers?day=2025-11-30')).body).toContain('没有公布的权责清单');
    const found = (await get(`/public/powers?kind=penalty&q=${encodeURIComponent('广告')}`)).body;
    expect(found).toContain('共1项');
    expect((await get('/public/powers?q=%3Cscript%3E')).body).toContain('value="&lt;script&gt;"');
  });

  it('每个事项的页面：依据、主体、时限、责任、监督电话，和照程序表画的流程图', async () => {
    const { body } = await page('演示-CF-001');
    for (const text of [
      '《中华人民共和国食品安全法》第一百二十二条第一款',
      '立案责任',
      '12315（示例）',
      '某某区市场监督管理局（演示）',
    ])
      expect(body).toContain(text);
    const table = bureau.record.duties.get('penalty-case')?.procedure;
    const drawn = Object.values(table?.acts ?? {}).filter(({ to, from }) => to && from.some((one) => one !== to));
    expect(drawn.length).toBeGreaterThan(10);
    for (const act of drawn) expect(body).toContain(`<th scope="row">${act.zh}</th>`);
    expect(body.match(/<rect/g)?.length).toBeGreaterThan(5);
    expect(body).toContain('role="img"');
  });

  it('历次公布的版本都在，改动和取消按日期显示，名称中的符号不成为标记', async () => {
    const now = (await page('演示-XK-001')).body;
    expect(now).toContain('食品经营许可&lt;改&gt;');
    expect(now).toContain('5个工作日');
    const before = (await page('演示-XK-001', '?day=2026-09-09')).body;
    expect(before).toContain('10个工作日');
    expect(before.match(/2026年9月10日/g)?.length).toBeGreaterThan(1);
    expect((await page('演示-CF-010')).body).toContain('本版已于2026年9月10日停止在列');
  });

  it('表单要求写明行使的职权，提供当日在列的；事项已有的带过来', async () => {
    const person = bureau.record.world().findPerson('wang');
    if (!person) throw new Error('没有人员');
    const visitor = { person, today, scope: scopeOf(person, today) } as Visitor;
    const form = (procedure: string, act: string, matter?: Matter) =>
      formOf(bureau, visitor, { procedure, act, matter });
    const named = { required: true, kinds: ['penalty'], procedure: 'summary-penalty', chosen: null };
    expect((await form('summary-penalty', 'SummaryPenaltyImposed'))?.power).toEqual(named);
    expect((await form('complaint', 'ComplaintReceived'))?.power).toBeNull();
    expect((await form('pledge-confirmation', 'SetUpApplied'))?.power).toMatchObject({
      required: false,
      chosen: { code: '演示-QR-001', name: '股权出质登记' },
    });
    const clue = { procedure: 'penalty-case', act: 'ClueReceived', actor: 'wang', doneOn: today, power: '演示-CF-007' };
    const wish = { ...clue, data: penaltyData.ClueReceived };
    const opened = await performOrThrow(bureau.record, { key: 'clue', wish });
    const matter = await bureau.record.findMatter(opened.stream);
    expect((await form('penalty-case', 'PenaltyDecided', matter))?.power).toMatchObject({
      required: true,
      chosen: { code: '演示-CF-007', name: '对发布虚假广告的处罚' },
    });
    expect((await form('penalty-case', 'OnSiteInspected', matter))?.power).toBeNull();
    const found = await findPowers(bureau, { q: '食品', kind: 'penalty,licence', flag: 'active', page: 1, size: 2 });
    expect([found.total, found.rows.map(({ code }) => code)]).toEqual([6, ['演示-CF-001', '演示-CF-002']]);
    const first = await findPowers(bureau, { procedure: 'registration', page: 1, size: 1 });
    expect(first.rows.map(({ code }) => code)).toEqual(['演示-XK-002']);
  });

  it('没有公布过的编码，说没有，并指回清单', async () => {
    const { status, body } = await page('不存在/1');
    expect(status).toBe(404);
    expect(body).toContain('没有公布过这个编码');
  });
});
