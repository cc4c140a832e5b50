import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BureauOnDays } from './bureau-on-days.ts';
import { type Filling, fill } from './filling.ts';
import { type Watched, watchedPage } from './watched-page.ts';

/** 一位工作人员的电脑 — one person's browser, and what a person does with it. */
export class Desk {
  readonly login: string;
  readonly page: Page;
  readonly trouble: string[];
  readonly #bureau: BureauOnDays;
  #signedInOn = '';

  constructor(login: string, bureau: BureauOnDays, { page, trouble }: Watched) {
    this.login = login;
    this.page = page;
    this.trouble = trouble;
    this.#bureau = bureau;
  }

  /** 登录 — once a day. */
  async signIn(): Promise<void> {
    if (this.#signedInOn === this.#bureau.today()) return;
    await this.page.goto('/');
    await this.page.getByLabel('登录名').fill(this.login);
    await this.page.getByLabel('口令').fill(this.#bureau.password);
    await this.page.getByRole('button', { name: '登录' }).click();
    await this.page.getByRole('navigation', { name: '主菜单' }).waitFor();
    this.#signedInOn = this.#bureau.today();
  }

  /** 到岗 — signed in already, or signing in now: each chapter of a story may be run alone. */
  async arrive(): Promise<void> {
    if (this.#signedInOn !== '') return;
    await this.page.goto('/');
    const menu = this.page.getByRole('navigation', { name: '主菜单' });
    await menu.or(this.page.getByLabel('登录名')).first().waitFor();
    if ((await menu.count()) === 0) return this.signIn();
    this.#signedInOn = this.#bureau.today();
  }

  /** 检索 — the matters that the words find. */
  async search(words: string): Promise<Locator> {
    await this.signIn();
    await this.page.getByRole('searchbox', { name: '检索' }).fill(words);
    await this.page.getByRole('button', { name: '检索', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: '检索' }).waitFor();
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  async openMatter(stream: number): Promise<void> {
    await this.signIn();
    await this.page.goto(`/matters/${stream}`);
    await this.page.getByRole('heading', { name: '办理经过' }).waitFor();
  }

  /** 新办 — opens a matter through the menu; returns its address in the record. */
  async begin(procedure: string, act: string, filling: Filling): Promise<number> {
    await this.signIn();
    await this.page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '新办' }).click();
    const named = this.page.getByRole('heading', { name: procedure, exact: true });
    const steps = this.page.locator('.openings > li').filter({ has: named });
    await steps.getByRole('link', { name: act, exact: true }).click();
    await this.#send(act, filling);
    return Number(new URL(this.page.url()).pathname.split('/').at(-1));
  }

  /** 办理 — an act that the dossier offers, filled in and put on the record, or put forward for signature. */
  async doAct(stream: number, act: string, filling: Filling = {}): Promise<void> {
    await this.openMatter(stream);
    await this.lawful().getByRole('link', { name: act, exact: true }).click();
    await this.#send(act, filling);
  }

  async #send(act: string, filling: Filling): Promise<void> {
    const form = this.page.getByRole('form', { name: act, exact: true });
    await form.waitFor();
    await fill(form, filling);
    await form.getByRole('button', { name: new RegExp(`^(呈报：)?${act}$`) }).click();
    const receipt = this.page.getByRole('status').filter({ hasText: `✓ ${act}：` });
    const refused = this.page.getByRole('alert');
    await receipt.or(refused).first().waitFor();
    if ((await refused.count()) > 0) throw new Error(`${act}：${await refused.first().textContent()}`);
    expect(await receipt.textContent()).toMatch(/已记入记录|已呈报，待签批/);
  }

  /** 签批 — the paper waits under 待签; it is read there and endorsed with an opinion. */
  async sign(act: string, opinion = '同意。'): Promise<void> {
    await this.signIn();
    await this.page.goto('/signing');
    await this.page.getByText('审阅呈报').first().click();
    const paper = this.page
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: act, exact: true }) });
    await paper.getByLabel('签批意见').fill(opinion);
    await paper.getByRole('button', { name: '同意', exact: true }).click();
    await this.page.getByRole('status').filter({ hasText: '✓' }).waitFor();
  }

  /** 可为 — the acts that the law allows now. */
  lawful(): Locator {
    return this.page.getByRole('region', { name: '可为', exact: true });
  }

  /** 不可为 — what stands in the way of an act, with its article. */
  forbidden(act: string): Locator {
    const named = this.page.locator('.forbidden-name', { hasText: act });
    return this.page.getByRole('region', { name: '不可为' }).getByRole('listitem').filter({ has: named });
  }

  /** The acts on the plumb line, oldest first. */
  async timeline(): Promise<string[]> {
    return this.page.locator('.knot-name').allTextContents();
  }
}

/** 各人的电脑 — each person's, opened when first needed. */
export class Desks {
  readonly #browser: Browser;
  readonly #bureau: BureauOnDays;
  readonly #desks = new Map<string, Desk>();

  constructor(browser: Browser, bureau: BureauOnDays) {
    this.#browser = browser;
    this.#bureau = bureau;
  }

  async of(login: string): Promise<Desk> {
    const known = this.#desks.get(login);
    if (known) return known;
    const desk = new Desk(login, this.#bureau, await watchedPage(this.#browser, this.#bureau.address));
    this.#desks.set(login, desk);
    return desk;
  }

  /** What went wrong on any of them beside what the journeys look at. */
  trouble(): string[] {
    return [...this.#desks.values()].flatMap((desk) => desk.trouble.map((what) => `${desk.login}：${what}`));
  }
}
