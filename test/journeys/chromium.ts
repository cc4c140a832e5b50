import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const builtPage = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));

/** 没有浏览器或者没有构建页面 — why the journeys cannot be made on this machine; empty where they can. */
export const whyNoJourney = !existsSync(executablePath)
  ? `没有 ${executablePath}`
  : existsSync(builtPage)
    ? ''
    : '页面尚未构建，请先运行 npm run build';

/** The name of a journey, with the reason where it is skipped. */
export const journey = (zh: string): string => (whyNoJourney === '' ? zh : `${zh}（跳过：${whyNoJourney}）`);

/** A real browser with a user's folder of its own, that asks nobody for anything. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: { ...process.env, LANGUAGE: 'en_US', LC_ALL: 'C.UTF-8' }, // a day is typed in the order of this language
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
