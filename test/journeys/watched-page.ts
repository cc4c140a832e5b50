import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page did that it should not have: asked another host, failed, or complained in the console. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: string[];
}

/** Answers that are a lawful no. The browser writes each of them into its console as a failed request. */
const lawfulNo = [401, 403, 404, 409, 422];

/** A page of its own, with its own cookies, as on a computer of its own. */
export async function watchedPage(browser: Browser, address: string, width = 1366, height = 900): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width, height },
    colorScheme: 'light',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== address) trouble.push(`请求了 ${url.origin}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && !lawfulNo.includes(status)) trouble.push(`${status} ${response.url()}`);
  });
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
    if (message.type() === 'error' && !isRefusal) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return { page, context, trouble };
}
