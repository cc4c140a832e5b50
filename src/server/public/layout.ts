import type { OpenBureau } from '../bureau.ts';
import { type Html, html } from './html.ts';

/** 公开页面 — the frame of every page that the public reads without signing in: no script, nothing from another host. */
export function publicPage(bureau: OpenBureau, title: string, content: Html): string {
  const { name } = bureau.record.settings;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/public/style.css">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header><p class="bureau">${name}</p><nav aria-label="公开事项"><a href="/public/powers">权责清单</a></nav></header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${content}
</main>
<footer><p>本页由本局记录生成，与实际执行的程序一致。</p></footer>
</body>
</html>
`.text;
}
