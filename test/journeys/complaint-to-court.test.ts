import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, tabTo } from './accessibility.ts';
import { type BureauOnDays, bureauOn } from './bureau-on-days.ts';
import { journey, openBrowser, whyNoJourney } from './chromium.ts';
import { type Desk, Desks } from './desk.ts';
import { fill } from './filling.ts';
import * as food from './food-case-story.ts';

const shop = '某某干果店有限公司（演示）';
const two = ['wang', 'zhao'];

/** 从投诉到法院 — one dispute through seven duties; and a morning of each post that looks over all of them. */
describe.skipIf(whyNoJourney !== '')(journey('一件投诉，到案件、名单、法院和撤回公示'), { timeout: 240_000 }, () => {
  let bureau: BureauOnDays;
  let browser: Browser;
  let desks: Desks;
  let complaint = 0;
  let penaltyCase = 0;
  let suit = 0;

  const opened = async (login: string, stream: number): Promise<Desk> => {
    const desk = await desks.of(login);
    await desk.openMatter(stream);
    return desk;
  };
  const onCase = (act: string, by = 'wang', officers?: readonly string[]) =>
    bureau.does({ procedure: 'penalty-case', act, by, stream: penaltyCase, ...(officers ? { officers } : {}) });

  beforeAll(async () => {
    bureau = await bureauOn('2026-03-02', { withMatters: true });
    browser = await openBrowser();
    desks = new Desks(browser, bureau);
  });
  afterAll(async () => {
    await browser?.close();
    await bureau?.close();
  });

  it('3月2日，只用键盘：找到“登记投诉”，登记，下一步就在眼前', async () => {
    const jiang = await desks.of('jiang');
    await jiang.signIn();
    const { page } = jiang;
    await tabTo(page, '新办');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '新办' }).waitFor();
    await tabTo(page, '要办什么');
    await page.keyboard.type('投诉');
    await tabTo(page, '登记投诉');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: '登记投诉' });
    await form.waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await fill(form, {
      接收渠道: '全国12315平台',
      投诉人姓名: '某甲',
      投诉人联系电话: '某电话号码',
      投诉人通讯地址: '某某区某某路某号',
      '被投诉人地址（实际经营地或者住所地）': '某某区某某街某号',
      投诉请求: ['退还货款和服务费用'],
      '消费者权益争议事实依据（时间、地点、内容、金额）': '3月1日购买开心果一袋36元，已经过期，要求退款被拒。',
      被投诉人类型: '法人或者其他组织',
      '被投诉人名称（姓名）': shop,
      监管领域: '食品',
      商品或者服务: '开心果',
      材料同时包含举报内容: false,
    });
    await form.getByRole('button', { name: '登记投诉' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '✓ 登记投诉：已记入记录' }).waitFor();
    complaint = Number(new URL(page.url()).pathname.split('/').at(-1));
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-step'))).toBe(true);
  });

  it('3月3日，监督的早晨：夜间发出预警，承办人答复，监督复核通过', async () => {
    bureau.comeTo('2026-03-03');
    await bureau.night();
    const wang = await desks.of('wang');
    await wang.signIn();
    await wang.page.goto('/matters?procedure=supervision-alert&state=raised');
    await wang.page.getByRole('rowheader').getByRole('link').first().click();
    await wang.page.getByRole('heading', { name: '办理经过' }).waitFor();
    const alert = Number(new URL(wang.page.url()).pathname.split('/').at(-1));
    await wang.doAct(alert, '答复预警', { 处理结果: '说明情况', 情况和原因: '等待检验结果，期限已经依法延长。' });
    const wei = await desks.of('wei');
    await wei.doAct(alert, '复核通过', { 复核意见: '情况属实，同意办结。' });
    await wei.page.getByText('已办结').first().waitFor();
  });

  it('3月4日，投诉受理，发现的违法线索自己成为一件核查，两件互相看得见', async () => {
    bureau.comeTo('2026-03-04');
    const jiang = await desks.of('jiang');
    await jiang.doAct(complaint, '受理投诉', {
      处理权限: '被投诉人实际经营地或者住所地',
      作出决定的同日已告知投诉人: true,
      告知方式: '全国12315平台',
    });
    await jiang.doAct(complaint, '发现涉嫌违法线索', {
      涉嫌违法者类型: '法人或者其他组织',
      '涉嫌违法者名称（姓名）': shop,
      监管领域: '食品',
      线索内容: '投诉材料显示货架上有超过保质期的干果。',
    });
    const wang = await desks.of('wang');
    const found = await wang.search(shop);
    await found.filter({ hasText: '行政处罚普通程序' }).getByRole('link').first().click();
    await wang.page.getByRole('heading', { name: '办理经过' }).waitFor();
    penaltyCase = Number(new URL(wang.page.url()).pathname.split('/').at(-1));
    expect(await wang.timeline()).toEqual(['登记线索']);
  });

  it('3月5日至4月10日，立案到决定（别的故事在屏幕上办过），公示，拒不履行的列入名单', async () => {
    await onCase('CaseFiled');
    bureau.comeTo('2026-03-05');
    for (const act of ['RightsTold', 'OnSiteInspected', 'EvidenceCollected']) await onCase(act, 'wang', two);
    bureau.comeTo('2026-03-20');
    await onCase('InvestigationConcluded');
    bureau.comeTo('2026-03-23');
    await onCase('CaseReviewed', 'wu');
    await onCase('PenaltyNoticeServed');
    bureau.comeTo('2026-04-02');
    await onCase('PenaltyDecided');
    await onCase('DocumentServed');
    bureau.comeTo('2026-04-08');
    const wang = await desks.of('wang');
    await wang.doAct(penaltyCase, '公示处罚决定', {
      ...food.filling('公示处罚决定'),
      公示渠道: food.channels[0],
    });
    bureau.comeTo('2026-04-10');
    const party = { partyName: shop, partyKind: 'organisation' };
    const listing = { procedure: 'serious-list', by: 'wang' };
    const { stream } = await bureau.does({
      ...listing,
      act: 'RefusalFound',
      data: { ...party, case: penaltyCase },
    });
    for (const act of ['ListingNoticeServed', 'RightsWaived']) await bureau.does({ ...listing, act, stream });
    await bureau.does({ ...listing, act: 'SuperiorConsentGiven', stream, data: { consentedOn: '2026-04-10' } });
    await bureau.does({
      ...listing,
      act: 'ListingDecided',
      stream,
      data: { ...party, ground: 'refusal-to-perform', noticedOn: '2026-04-10' },
    });
    const listed = await opened('wang', stream);
    expect(await listed.lawful().getByRole('link', { name: '公示列入信息', exact: true }).count()).toBe(1);
  });

  it('5月6日，收到起诉状副本：查找被诉案件，全部证据、依据由记录列出，可以打印', async () => {
    bureau.comeTo('2026-05-06');
    const zheng = await desks.of('zheng');
    suit = await zheng.begin('行政诉讼（被告）', '收到起诉状副本', {
      当事人类型: '法人或者其他组织',
      '当事人名称（姓名）': shop,
      人民法院: '某某区人民法院',
      案号: '（2026）某0111行初5号',
      来源: '新的起诉',
      立案日期: '2026-04-28',
      审理程序: '普通程序',
      被诉行政行为: '行政处罚（普通程序）',
      被诉行政行为所在事项: `${shop}经营`,
      经过行政复议: false,
      复议机关为共同被告: false,
      诉讼请求和理由: '请求撤销处罚决定。',
      承办人: ['郑某辛', '王某甲'],
    });
    const { page } = zheng;
    await page.goto(`/matters/${suit}/evidence`);
    const evidence = page.getByRole('region', { name: /^证据（/ });
    await evidence.waitFor();
    await page.emulateMedia({ media: 'print' });
    const list = await evidence.textContent();
    for (const act of ['现场检查', '收集证据', '送达行政处罚告知书', '作出行政处罚决定', '送达文书'])
      expect(list).toContain(act);
    expect(await page.getByRole('heading', { name: '依据', exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '主菜单' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('7月13日，判决撤销并生效：案件随之改变，撤回公示的三个工作日开始计算；次日撤回', async () => {
    const inSuit = { procedure: 'litigation', by: 'zheng', stream: suit };
    bureau.comeTo('2026-05-14');
    const data = { dossier: true, furtherEvidence: [], furtherBasis: [] };
    await bureau.does({ ...inSuit, act: 'AnswerSubmitted', data });
    bureau.comeTo('2026-06-24');
    const judgment = { outcome: 'annulled', document: '（2026）某0111行初5号', decidedOn: '2026-06-22' };
    await bureau.does({ ...inSuit, act: 'JudgmentReceived', data: { ...judgment, reasons: '主要证据不足。' } });
    bureau.comeTo('2026-07-13');
    await (await desks.of('zheng')).doAct(suit, '一审裁判生效');
    bureau.comeTo('2026-07-14');
    const wang = await opened('wang', penaltyCase);
    const clocks = await wang.page.getByRole('region', { name: '期限' }).textContent();
    expect(clocks).toMatch(/撤回公示[\s\S]*2026年7月16日|撤回[\s\S]*7月16日/);
    await wang.doAct(penaltyCase, '撤回公示', { 公开说明的理由: '行政处罚决定已被人民法院判决撤销。' });
    const line = await wang.timeline();
    expect(line.map((knot) => knot.split(' ')[0])).toEqual(
      expect.arrayContaining(['公示处罚决定', '当事人申请复议、提起诉讼', '复议、诉讼终结', '撤回公示']),
    );
  });

  it('人事的早晨：收回执法证件，在办事项立刻要求交接', async () => {
    const shen = await desks.of('shen');
    await shen.signIn();
    await shen.page.goto('/matters?procedure=certificate&state=valid');
    await shen.page.getByRole('rowheader').getByRole('link').first().click();
    await shen.page.getByRole('heading', { name: '办理经过' }).waitFor();
    const stream = Number(new URL(shen.page.url()).pathname.split('/').at(-1));
    await shen.doAct(stream, '收回执法证件', { 原因: '调离执法岗位或者本单位', 原证是否收回: true });
    await (await desks.of('chen')).sign('收回执法证件');
    const cui = await desks.of('cui');
    await cui.signIn();
    await cui.page.goto('/today');
    await cui.page.getByRole('heading', { name: /待交接/ }).waitFor();
  });

  it('统计的早晨：从一个数，打开它的行、事项、行为，直到条文', async () => {
    const han = await desks.of('han');
    await han.signIn();
    const { page } = han;
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '统计' }).click();
    const number = page.getByRole('link', { name: /^打开.*处罚决定.*：[1-9]/ }).first();
    await number.click();
    const rows = page.getByRole('region', { name: /^它的行/ });
    await rows.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
    const decision = page.locator('details').filter({ hasText: '作出行政处罚决定' }).last();
    await decision.locator('summary').first().click();
    expect(await decision.textContent()).toMatch(/《中华人民共和国行政处罚法》第/);
  });

  it('没有请求过别的主机，控制台没有错误，记录核验无误', async () => {
    expect(desks.trouble()).toEqual([]);
    expect(await bureau.verify()).toMatchObject({ ok: true, acts: bureau.acts() });
  });
});
