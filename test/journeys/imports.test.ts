import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../src/law/uscc.ts';
import { barriersOn, tabTo } from './accessibility.ts';
import { type BureauOnDays, bureauOn } from './bureau-on-days.ts';
import { journey, openBrowser, whyNoJourney } from './chromium.ts';
import { type Desk, Desks } from './desk.ts';

const rowOf = (number: number): string => {
  const first = `91120111MB${String(number).padStart(7, '0')}`;
  return `${first}${checkCharacter(first)},第${number}号公司,企业`;
};

/** Five hundred rows, three of them wrong. */
function register(): Buffer {
  const rows = Array.from({ length: 500 }, (_, index) => rowOf(index + 1));
  rows[9] = '91120111MB00000101,第10号公司,企业';
  rows[19] = `${rowOf(20).slice(0, 18)},,企业`;
  rows[29] = `${rowOf(30).slice(0, 18)},第30号公司,商店`;
  return Buffer.from(`统一社会信用代码,名称,主体类型\n${rows.join('\n')}\n`);
}

/** 导入 — from the screens alone: a file with three bad rows, both ways. */
describe.skipIf(whyNoJourney !== '')(journey('导入文件'), { timeout: 240_000 }, () => {
  let bureau: BureauOnDays;
  let browser: Browser;
  let desks: Desks;
  let wang: Desk;

  beforeAll(async () => {
    bureau = await bureauOn('2025-07-10', { withMatters: false });
    browser = await openBrowser();
    desks = new Desks(browser, bureau);
    wang = await desks.of('wang');
    await wang.signIn();
  });
  afterAll(async () => {
    await browser?.close();
    await bureau?.close();
  });

  const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
    const file = page.getByLabel('文件', { exact: true });
    await file.waitFor();
    await file.setInputFiles({ name, mimeType: 'text/csv', buffer });
  };

  it('选错的文件：各有一句话，什么也没有送出、没有记录', async () => {
    const { page } = wang;
    const before = bureau.acts();
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '导入' }).click();
    await page.getByRole('heading', { level: 1, name: '导入' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByLabel('数据截至日').fill('2025-06-30');
    const refused = async (): Promise<string> => {
      await page.getByRole('button', { name: '核对文件' }).click();
      return (await page.getByRole('alert').textContent()) ?? '';
    };
    expect(await refused()).toContain('还没有选择文件');
    await choose(page, '名册.xlsx', Buffer.from('PK'));
    expect(await refused()).toContain('应为.csv');
    await choose(page, '名册.csv', Buffer.from('c3fbb3c62cd6f7cce5', 'hex'));
    await page.getByRole('button', { name: '核对文件' }).click();
    await page.getByRole('alert').filter({ hasText: '不是 UTF-8 编码' }).waitFor();
    expect(bureau.acts()).toBe(before);
  });

  it('三行有错，一行都不导入：看见错在哪里，没有确认可按，记录不变', async () => {
    const { page } = wang;
    const before = bureau.acts();
    await choose(page, '名册.csv', register());
    await page.getByLabel('数据来源').fill('某某市登记系统');
    await page.getByRole('button', { name: '核对文件' }).click();
    await page.getByRole('heading', { name: '核对结果' }).waitFor();
    const errors = page.getByRole('region', { name: '错误', exact: true });
    await errors.getByRole('rowheader').first().waitFor();
    expect(await errors.getByRole('rowheader').allTextContents()).toEqual(['第10行', '第20行', '第30行']);
    expect(await errors.textContent()).toContain('请填写名称。');
    await page.getByText('有3行有错，一行都不导入').waitFor();
    expect(await page.getByRole('button', { name: /确认导入/ }).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    expect(bureau.acts()).toBe(before);
  });

  it('离开再回来，结果还在；改选只导入无误的行，只用键盘确认，名录里看得见', async () => {
    const { page } = wang;
    const before = bureau.acts();
    await page.goto('/today');
    await page.getByRole('heading', { level: 1, name: '今日' }).waitFor();
    await page.goto('/imports');
    await page.getByLabel('只导入无误的行').check();
    await tabTo(page, '确认导入（497行）');
    await page.keyboard.press('Enter');
    await page.getByText('已导入497行，记入3个行为').waitFor();
    expect(bureau.acts()).toBe(before + 3);
    await page.getByRole('link', { name: '打开这次导入的事项' }).click();
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
    expect(await wang.timeline()).toEqual(['开始导入登记簿', '记入来源的各行', '登记簿导入完毕']);
    await page.goto('/registry');
    await page.getByText('共 497 户').waitFor();
  });

  it('同一文件再导入：没有新内容，无须导入', async () => {
    const { page } = wang;
    const before = bureau.acts();
    await page.goto('/imports');
    await page.getByRole('button', { name: '导入另一份文件' }).click();
    await page.getByLabel('数据截至日').fill('2025-06-30');
    await choose(page, '名册.csv', register());
    await page.getByRole('button', { name: '核对文件' }).click();
    await page.getByText('没有可以导入的新内容').waitFor();
    expect(bureau.acts()).toBe(before);
  });

  it('没有岗位的人看不到导入，直接打开也被拒绝；别的页面没有出错', async () => {
    const qin = await desks.of('qin');
    await qin.signIn();
    const menu = qin.page.getByRole('navigation', { name: '主菜单' });
    expect(await menu.getByRole('link', { name: '导入' }).count()).toBe(0);
    await qin.page.goto('/imports');
    expect(await qin.page.getByRole('alert').textContent()).toContain('您的岗位不能查看、办理此项内容');
    expect((await bureau.verify()).ok).toBe(true);
    expect(desks.trouble()).toEqual([]);
  });
});
