import type { Locator } from 'playwright-core';

/** What is filled in, by the title of each field as it stands on the screen. Money in yuan, as a person types it. */
export interface Filling {
  readonly [title: string]: Answer;
}
export type Answer = string | boolean | readonly string[] | Filling | readonly Filling[];

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The title alone, or with what stands beside it: that it may be left empty, that it is sealed. */
const titled = (title: string): RegExp => new RegExp(`^${quoted(title)}(（可不填）)?(封存)?$`);

/** 填写 — answers each field of a form, a group or a row. */
export async function fill(form: Locator, filling: Filling): Promise<void> {
  for (const [title, answer] of Object.entries(filling)) await fillOne(form, title, answer);
}

/** What is typed or chosen from a list: a box to tick may have the same words beside it. */
const written = (form: Locator): Locator =>
  form.page().locator('input:not([type=checkbox], [type=radio]), textarea, select');

async function fillOne(form: Locator, title: string, answer: Answer): Promise<void> {
  const group = form.getByRole('group', { name: titled(title) });
  if (typeof answer === 'boolean') {
    await pick(group, answer ? '是' : '否');
  } else if (typeof answer === 'string') {
    if ((await group.count()) > 0) await pick(group, answer);
    else await write(form.getByLabel(titled(title)).and(written(form)), answer);
  } else if (isRows(answer)) {
    for (const [index, row] of answer.entries()) await fillRow(group, index, row);
  } else if (isSeveral(answer)) {
    await pickSeveral(group, answer);
  } else {
    await fill(group, answer);
  }
}

const isSeveral = (answer: object): answer is readonly string[] => Array.isArray(answer);
const isRows = (answer: object): answer is readonly Filling[] =>
  Array.isArray(answer) && answer.length > 0 && typeof answer[0] === 'object';

/** One of the seen answers; or, of matters, the one that is found by these words. */
async function pick(group: Locator, zh: string): Promise<void> {
  const search = group.getByRole('searchbox');
  if ((await search.count()) === 0) return group.getByLabel(zh, { exact: true }).check();
  await search.fill(zh);
  await group.getByRole('button', { name: zh }).click();
}

async function pickSeveral(group: Locator, several: readonly string[]): Promise<void> {
  if ((await group.getByRole('checkbox').count()) > 0) {
    for (const zh of several) await group.getByLabel(zh, { exact: true }).check();
    return;
  }
  for (const [index, name] of several.entries()) {
    const list = group.getByLabel(`第 ${index + 1} 人`);
    if ((await list.count()) === 0) await group.getByRole('button', { name: '增加一人' }).click();
    await choose(list, name);
  }
}

async function fillRow(group: Locator, index: number, row: Filling): Promise<void> {
  const line = group.getByRole('group', { name: `第 ${index + 1} 行` });
  if ((await line.count()) === 0) await group.getByRole('button', { name: '增加一行' }).click();
  await fill(line, row);
}

async function write(control: Locator, text: string): Promise<void> {
  const isList = await control.evaluate((element) => element.tagName === 'SELECT');
  await (isList ? choose(control, text) : control.fill(text));
}

/** An item of a list by its words, which a person of the bureau shares with what is said of the certificate. */
async function choose(list: Locator, zh: string): Promise<void> {
  const item = list.locator('option').filter({ hasText: new RegExp(`^${quoted(zh)}(（.*）)?$`) });
  await list.selectOption((await item.first().getAttribute('value')) ?? '');
}
