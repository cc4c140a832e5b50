import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, saidBeside } from './accessibility.ts';
import { type BureauOnDays, bureauOn } from './bureau-on-days.ts';
import { journey, openBrowser, whyNoJourney } from './chromium.ts';
import { type Desk, Desks } from './desk.ts';
import * as story from './food-case-story.ts';

/** 一起食品案件 — from the clue to the archived dossier, through the screens alone, by nine people on fifteen days. */
describe.skipIf(whyNoJourney !== '')(journey('一起食品案件，从线索到归档'), { timeout: 240_000 }, () => {
  let bureau: BureauOnDays;
  let browser: Browser;
  let desks: Desks;
  let caseStream = 0;
  let measureStream = 0;

  const at = (login: string): Promise<Desk> => desks.of(login);
  const does = async (login: string, act: string, stream = caseStream) =>
    (await at(login)).doAct(stream, act, story.filling(act));
  const sign = async (act: string, ...signers: readonly string[]) => {
    for (const login of signers) await (await at(login)).sign(act);
  };
  const opened = async (login: string, stream = caseStream) => {
    const desk = await at(login);
    await desk.openMatter(stream);
    return desk;
  };

  beforeAll(async () => {
    bureau = await bureauOn('2023-04-24', { withMatters: false });
    browser = await openBrowser();
    desks = new Desks(browser, bureau);
  });
  afterAll(async () => {
    await browser?.close();
    await bureau?.close();
  });

  it('4月24日，登记线索；核查期限逐日说得清', async () => {
    const wang = await at('wang');
    caseStream = await wang.begin('行政处罚普通程序', '登记线索', story.filling('登记线索'));
    expect(await wang.timeline()).toEqual(['登记线索']);
    await wang.page.getByRole('link', { name: '核查期限为何？' }).click();
    await wang.page.getByRole('heading', { name: '核查期限的计算' }).waitFor();
    const day = (words: string) => wang.page.getByRole('row').filter({ hasText: words }).textContent();
    expect(await day('2023年5月1日（周一）')).toContain('○ 不计入');
    expect(await day('2023年5月6日（周六）')).toContain('● 计入');
    expect(await wang.page.getByRole('article').textContent()).toMatch(/届满\s*2023年5月17日（周三）/);
  });

  it('4月26日，呈报立案，所长、局长先后在待签中签批', async () => {
    bureau.comeTo('2023-04-26');
    await does('wang', '立案');
    const chen = await at('chen');
    await chen.signIn();
    await chen.page.goto('/signing');
    await chen.page.getByText('现在没有等您签批的呈报').waitFor();
    await sign('立案', 'li', 'chen');
    const wang = await opened('wang');
    await wang.page.getByText('演示市监立案〔2023〕1号').first().waitFor();
    expect(await wang.page.getByRole('region', { name: '期限' }).textContent()).toContain('办案期限');
  });

  it('5月4日，告知权利、现场检查，扣押过期食品，案件与措施互相看得见', async () => {
    bureau.comeTo('2023-05-04');
    await does('wang', '首次取证告知权利');
    await does('wang', '现场检查');
    const wang = await at('wang');
    measureStream = await wang.begin('行政强制措施', '决定实施查封、扣押', story.filling('决定实施查封、扣押'));
    await sign('决定实施查封、扣押', 'li', 'chen');
    await does('wang', '现场实施并开具清单', measureStream);
    await wang.page.getByRole('link', { name: '查封扣押期限为何？' }).click();
    const explained = await wang.page.getByRole('article').textContent();
    expect(explained).toMatch(/届满\s*2023年6月5日（周一）/);
    expect(explained).toContain('期限的最后一日不是工作日，届满日顺延');
    await wang.openMatter(caseStream);
    expect(await wang.page.getByRole('link', { name: /扣押某某街甜点铺/ }).isVisible()).toBe(true);
  });

  it('5月5日至8日，收集证据，调查终结，审核通过后才能告知', async () => {
    bureau.comeTo('2023-05-05');
    await does('wang', '收集证据');
    await does('wang', '调查终结，送交审核');
    await sign('调查终结，送交审核', 'li');
    const wang = await opened('wang');
    expect(await wang.forbidden('送达行政处罚告知书').textContent()).toMatch(/案件未经审核.*请先完成案件审核/);
    bureau.comeTo('2023-05-06');
    await does('wu', '案件审核');
    await sign('案件审核', 'he');
    bureau.comeTo('2023-05-08');
    await does('wang', '送达行政处罚告知书');
    await sign('送达行政处罚告知书', 'li', 'chen');
  });

  it('5月10日至24日，当事人要求听证，逐步准备，公开举行', async () => {
    bureau.comeTo('2023-05-10');
    await does('wang', '当事人要求听证');
    await does('zheng', '确定听证主持人');
    await sign('确定听证主持人', 'chen');
    await does('wang', '移交听证案件材料');
    await does('zheng', '确定听证时间、地点');
    bureau.comeTo('2023-05-11');
    await does('zheng', '送达听证通知书');
    await does('zheng', '通知办案人员并退回材料');
    const zheng = await opened('zheng');
    expect(await zheng.forbidden('举行听证').textContent()).toContain('只能在确定并通知的日期举行听证');
    bureau.comeTo('2023-05-18');
    await does('zheng', '公告公开听证');
    bureau.comeTo('2023-05-24');
    await does('zheng', '举行听证');
  });

  it('5月25日，听证报告之后、法制审核之前，决定不可为，并说出条文', async () => {
    bureau.comeTo('2023-05-25');
    await does('zheng', '提交听证报告');
    const wang = await opened('wang');
    const why = await wang.forbidden('作出行政处罚决定').textContent();
    expect(why).toContain('未经法制审核或者审核未通过，不得作出决定');
    expect(why).toMatch(/《中华人民共和国行政处罚法》第五十八条|《市场监督管理行政处罚程序规定》第五十/);
    expect(await wang.lawful().getByRole('link', { name: '作出行政处罚决定' }).count()).toBe(0);
    await wang.page.getByRole('link', { name: '办案期限为何？' }).click();
    const heard = wang.page.getByRole('row').filter({ hasText: '2023年5月24日' });
    expect(await heard.textContent()).toMatch(/○ 不计入.*听证/);
  });

  it('5月26日，法制审核、集体讨论', async () => {
    bureau.comeTo('2023-05-26');
    await does('wang', '送交法制审核');
    await does('zheng', '法制审核');
    await sign('法制审核', 'he');
    await does('chu', '负责人集体讨论');
  });

  it('5月29日，告知时写过的，决定的表单里已经有了，说得出来历，也改得了', async () => {
    bureau.comeTo('2023-05-29');
    const wang = await opened('wang');
    await wang.lawful().getByRole('link', { name: '作出行政处罚决定', exact: true }).click();
    await wang.page.getByRole('form', { name: '作出行政处罚决定' }).waitFor();
    const fine = wang.page.getByRole('textbox', { name: '罚款金额' });
    expect(await fine.inputValue()).toBe('70000');
    const from = /沿用自“送达行政处罚告知书”（2023年5月8日（周一）），可以更改。/;
    expect(await saidBeside(wang.page, '罚款金额')).toMatch(from);
    expect(await saidBeside(wang.page, '认定的事实、理由和证据')).toMatch(from);
    await fine.fill('60000');
    expect(await saidBeside(wang.page, '罚款金额')).not.toContain('沿用');
    expect(await barriersOn(wang.page)).toEqual([]);
    await fine.fill('70000');
  });

  it('5月29日，作出决定，编号，直接送达；按名称和案号的一部分都找得到', async () => {
    bureau.comeTo('2023-05-29');
    await does('wang', '作出行政处罚决定');
    await sign('作出行政处罚决定', 'li', 'chen');
    await does('wang', '送达文书');
    const wang = await opened('wang');
    expect(await wang.page.getByText('演示市监处罚〔2023〕1号').first().isVisible()).toBe(true);
    const clocks = await wang.page.getByRole('region', { name: '期限' }).textContent();
    expect(clocks).toMatch(/缴纳罚没款期限[\s\S]*2023年6月13日/);
    for (const words of ['甜点铺', '处罚〔2023〕1', '立案〔2023〕1号']) {
      const found = await wang.search(words);
      await found.filter({ hasText: '某某街甜点铺经营超过保质期的食品案' }).first().waitFor();
    }
  });

  it('6月2日，缴款、没收物品、两个渠道公示；措施没有终结，不得结案', async () => {
    bureau.comeTo('2023-06-02');
    await does('wang', '收到缴款');
    await does('wang', '处理没收物品');
    for (const channel of story.channels)
      await (await at('wang')).doAct(caseStream, '公示处罚决定', {
        ...story.filling('公示处罚决定'),
        公示渠道: channel,
      });
    await does('wang', '执行完毕或者终结');
    const wang = await opened('wang');
    expect(await wang.forbidden('结案').textContent()).toContain('尚有行政强制措施没有解除');
    await does('wang', '依处罚决定没收', measureStream);
    await does('wang', '措施终结（全部财物已有着落）', measureStream);
  });

  it('6月5日至6日，批准结案，立卷归档；全案在一条线上，记录核验无误', async () => {
    bureau.comeTo('2023-06-05');
    await does('wang', '结案');
    await sign('结案', 'li', 'chen');
    bureau.comeTo('2023-06-06');
    await does('wang', '立卷归档');
    const wang = await opened('wang');
    await wang.page.getByText('已归档').first().waitFor(); // what was seen before is shown until the newest is there
    await wang.page.locator('.knot-name', { hasText: '立卷归档' }).last().waitFor();
    const line = await wang.timeline();
    const order = story.wholeLine.map((act) => line.findIndex((knot) => knot.startsWith(act)));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(await wang.page.getByRole('region', { name: '预警' }).count()).toBe(0);
    expect(await bureau.verify()).toMatchObject({ ok: true, acts: bureau.acts() });
    expect(desks.trouble()).toEqual([]);
  });
});
