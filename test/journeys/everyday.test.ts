import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, saidBeside, tabTo } from './accessibility.ts';
import { type BureauOnDays, bureauOn } from './bureau-on-days.ts';
import { journey, openBrowser, whyNoJourney } from './chromium.ts';
import { type Desk, Desks } from './desk.ts';
import { fill } from './filling.ts';

/** 日常 — what everybody meets on every day, in the bureau of the demonstration with its matters. */
describe.skipIf(whyNoJourney !== '')(journey('日常办公'), { timeout: 240_000 }, () => {
  let bureau: BureauOnDays;
  let browser: Browser;
  let desks: Desks;

  /** The first matter that the list finds by these words, opened; its number in the record. */
  const matterOf = async (desk: Desk, party: string): Promise<number> => {
    const rows = await desk.search(party);
    await rows.first().getByRole('link').click();
    await desk.page.getByRole('heading', { name: '办理经过' }).waitFor();
    return Number(new URL(desk.page.url()).pathname.split('/').at(-1));
  };
  const openForm = async (desk: Desk, stream: number, act: string) => {
    await desk.openMatter(stream);
    await desk.lawful().getByRole('link', { name: act, exact: true }).click();
    const form = desk.page.getByRole('form', { name: act, exact: true });
    await form.waitFor();
    return form;
  };

  beforeAll(async () => {
    bureau = await bureauOn('2025-07-10', { withMatters: true });
    browser = await openBrowser();
    desks = new Desks(browser, bureau);
  });
  afterAll(async () => {
    await browser?.close();
    await bureau?.close();
  });

  it('只用键盘：登录，从今日打开一件事项，去可为的一步', async () => {
    const { page } = await desks.of('wang');
    await page.goto('/');
    await page.getByLabel('登录名').waitFor();
    await tabTo(page, '登录名');
    await page.keyboard.type('wang');
    await tabTo(page, '口令');
    await page.keyboard.type(bureau.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '今日' }).waitFor();
    await page.getByRole('heading', { name: /已逾期/ }).waitFor();
    await tabTo(page, '某某家具城（演示）');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
    expect(await page.title()).toContain('某某家具城（演示）');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.getByRole('form').waitFor();
  });

  it('今日给出了结期限的那一步；待审核的案件在审核人员的今日，不论由谁承办', async () => {
    const wang = await desks.of('wang');
    await wang.arrive();
    await wang.page.goto('/today');
    const row = wang.page.getByRole('listitem').filter({ hasText: '某某便利店（演示）经营' });
    await row.first().waitFor();
    expect(await row.first().getByRole('link', { name: '公示处罚决定' }).count()).toBe(1);
    const wu = await desks.of('wu');
    await wu.signIn();
    await wu.page.goto('/today');
    await wu.page.getByText('今日无到期事项，最近一项在2025年7月').waitFor();
  });

  it('口令不对，说出来，登录名还在', async () => {
    const { page } = await desks.of('li');
    await page.goto('/');
    await page.getByLabel('登录名').fill('li');
    await page.getByLabel('口令').fill('不是这个口令');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('登录名或者口令不正确');
    expect(await page.getByLabel('登录名').inputValue()).toBe('li');
  });

  it('2019年2月30日、三位小数的金额：错误说在该项旁边，什么也没有记入', async () => {
    const wang = await desks.of('wang');
    await wang.arrive();
    const stream = await matterOf(wang, '某某便利店（演示）经营');
    const before = bureau.acts();
    const form = await openForm(wang, stream, '收到缴款');
    const { page } = wang;
    await fill(form, { 缴纳项目: '罚款', 缴纳金额: '100.505', 缴纳方式: '指定银行' });
    await page.getByLabel('行为日期').focus();
    await page.keyboard.type('02302019'); // the browser's own language puts the month first
    await form.getByRole('button', { name: '收到缴款' }).click();
    await page.getByRole('alert').filter({ hasText: '有 2 处需要改正' }).waitFor();
    expect(await saidBeside(page, '行为日期')).toContain('没有这一天');
    expect(await saidBeside(page, '缴纳金额')).toContain('缴纳金额最多两位小数（到分）');
    expect(await page.getByRole('textbox', { name: '缴纳金额' }).inputValue()).toBe('100.505');
    expect(bureau.acts()).toBe(before);
  });

  it('两人同时办理一件：后来的看到其间所办，已填写的内容还在，可以接着办', async () => {
    const wang = await desks.of('wang');
    const zhao = await desks.of('zhao');
    await wang.arrive();
    await zhao.signIn();
    const stream = await matterOf(wang, '某某通讯器材店');
    const form = await openForm(wang, stream, '询问');
    await fill(form, { 被询问人: '张某某', 被询问人是当事人: true, 询问内容: '询问进货和销售情况。' });
    await fill(form, { 签名情况: '当事人（提供人）已签名或者盖章' });
    await zhao.doAct(stream, '收集证据', {
      证据编号: '证据1',
      证据种类: '书证',
      证明内容: '进货票据。',
      提供人: '某某通讯器材店（演示）',
      向当事人收集: true,
      '原件、原物或者原始载体': true,
    });
    await form.getByRole('button', { name: '询问' }).click();
    const meanwhile = wang.page.getByText('其间他人已办理').locator('xpath=ancestor::div[1]');
    expect(await meanwhile.textContent()).toMatch(/2025年7月10日（周四）\s*赵某乙：收集证据/);
    expect(await wang.page.getByRole('textbox', { name: '询问内容' }).inputValue()).toBe('询问进货和销售情况。');
    await wang.page.getByRole('button', { name: '载入最新情况，保留已填写的内容' }).click();
    await meanwhile.waitFor({ state: 'detached' });
    expect(await wang.page.getByRole('textbox', { name: '询问内容' }).inputValue()).toBe('询问进货和销售情况。');
    await form.getByRole('button', { name: '询问' }).click();
    await wang.page.getByRole('status').filter({ hasText: '询问：已记入记录' }).waitFor();
    expect((await wang.timeline()).slice(-2)).toEqual(['收集证据', '询问']);
  });

  it('另一所的人员只在登记簿里找到这户，找不到它的事项，也打不开', async () => {
    const wang = await desks.of('wang');
    await wang.arrive();
    const stream = await matterOf(wang, '某某便利店（演示）经营');
    const qian = await desks.of('qian');
    await qian.signIn();
    await qian.page.goto('/search?q=某某便利店');
    await qian.page.getByRole('heading', { name: /^经营主体/ }).waitFor();
    expect(await qian.page.getByRole('heading', { name: /^事项/ }).count()).toBe(0);
    await qian.page.goto(`/matters/${stream}`);
    await qian.page.getByRole('alert').filter({ hasText: '没有这个事项，或者您无权查看' }).waitFor();
    expect(await qian.page.locator('main').textContent()).not.toContain('便利店');
  });

  it('期限计算：逐日说明，五一假期和调休都在', async () => {
    const wang = await desks.of('wang');
    await wang.arrive();
    await wang.page.goto('/rules/deadline');
    await wang.page.getByLabel('规则').locator('option', { hasText: '线索核查与立案决定期限' }).first().waitFor({
      state: 'attached',
    });
    await fill(wang.page.locator('main'), { 规则: '线索核查与立案决定期限' });
    await wang.page.getByLabel('起算之日（不计算在内）').fill('2023-04-24');
    await wang.page.getByRole('button', { name: '计算' }).click();
    const explained = wang.page.getByRole('article');
    expect(await explained.textContent()).toContain('届满2023年5月17日（周三）');
    const row = (day: string) => explained.getByRole('row').filter({ hasText: day }).textContent();
    expect(await row('2023年4月29日（周六）')).toContain('○ 不计入');
    expect(await row('2023年5月6日（周六）')).toContain('● 计入');
  });

  it('无障碍：登录、今日、事项、案卷、表单、法规没有 A、AA 级的障碍', async () => {
    const { page } = await desks.of('zhou');
    await page.goto('/');
    await page.getByLabel('登录名').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const wang = await desks.of('wang');
    await wang.arrive();
    const stream = await matterOf(wang, '某某小吃店');
    const places = ['/today', '/matters', '/rules', '/rules/deadline', `/matters/${stream}`];
    for (const place of [...places, `/matters/${stream}/do/penalty-case/PenaltyNoticeServed`]) {
      await wang.page.goto(place);
      await wang.page.getByRole('heading', { level: 1 }).waitFor();
      await wang.page.getByText('正在读取…').waitFor({ state: 'detached' });
      expect([place, ...(await barriersOn(wang.page))]).toEqual([place]);
    }
  });

  it('手机宽度的案卷不左右滚动', async () => {
    const wang = await desks.of('wang');
    await wang.arrive();
    const stream = await matterOf(wang, '某某小吃店');
    await wang.page.setViewportSize({ width: 390, height: 844 });
    for (const place of [`/matters/${stream}`, `/matters/${stream}/do/penalty-case/DefenceHeard`, '/today']) {
      await wang.page.goto(place);
      await wang.page.getByRole('heading', { level: 1 }).waitFor();
      await wang.page.getByText('正在读取…').waitFor({ state: 'detached' });
      const [page, window] = await wang.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect([place, page]).toEqual([place, window]);
    }
  });

  it('没有请求过别的主机，控制台没有错误，记录核验无误', async () => {
    expect(desks.trouble()).toEqual([]);
    expect(await bureau.verify()).toMatchObject({ ok: true, acts: bureau.acts() });
  });
});
