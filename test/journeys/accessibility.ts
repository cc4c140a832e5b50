import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** 无障碍 — what axe-core finds on the page against WCAG 2.2 level A and AA: the rule and where, empty if nothing. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found: Found = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`);
  return found.violations.map(({ id, nodes }) => `${id}：${nodes.map((node) => node.html).join(' ')}`);
}

/** 只用键盘 — presses Tab until the focus is on what a person looks for; throws where the keyboard never gets there. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isFocusOn, words)) return;
  }
  throw new Error(`用 Tab 键到不了“${words}”`);
}

function isFocusOn(words: string): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  return [focused, ...labels].some((element) => element.textContent?.includes(words));
}

/** What stands beside a field as its hint or error: what a screen reader says with it. */
export function saidBeside(page: Page, title: string): Promise<string> {
  return page
    .getByRole('textbox', { name: title })
    .or(page.getByLabel(title, { exact: true }))
    .first()
    .evaluate((control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(''),
    );
}
