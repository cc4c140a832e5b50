import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemonstrationAccounts } from '../demo/people.ts';

/** 演示局的目录 — what lies beside the record of a demonstration: its accounts, and whether its year was loaded. */
const accountsIn = (folder: string): string => join(folder, 'demonstration-accounts.txt');
const yearIn = (folder: string): string => join(folder, 'demonstration-year-2019.txt');

const words = { begun: '2019年演示年度：开始装入，尚未完成', loaded: '2019年演示年度：已经装入' } as const;

export type YearMark = keyof typeof words;

export const isDemonstration = (folder: string): boolean => existsSync(accountsIn(folder));

/** The printed accounts of a demonstration; nothing where the bureau is none. */
export async function accountsOf(folder: string): Promise<string | undefined> {
  return isDemonstration(folder) ? await readFile(accountsIn(folder), 'utf8') : undefined;
}

export async function keepAccounts(folder: string, { password, accounts }: DemonstrationAccounts): Promise<void> {
  const lines = accounts.map(({ login, name, post }) => `  ${login.padEnd(7)}${name}（${post}）`);
  const text = `演示账号（人员、事项均为虚构），口令都是 ${password}\n${lines.join('\n')}\n`;
  await writeFile(accountsIn(folder), text, { mode: 0o600 });
}

export async function yearMark(folder: string): Promise<YearMark | undefined> {
  if (!existsSync(yearIn(folder))) return undefined;
  return (await readFile(yearIn(folder), 'utf8')).trim() === words.loaded ? 'loaded' : 'begun';
}

export const markYear = (folder: string, mark: YearMark): Promise<void> =>
  writeFile(yearIn(folder), `${words[mark]}\n`);
