import type { Moment } from '../../period.ts';
import type { Block, OfficialDocument, Run } from '../document.ts';
import { chartTable } from './chart-table.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** 报告的网页 — one file without anything from elsewhere; each figure is a link to its rows in the running system. */
export function reportHtml(document: OfficialDocument, moment: Moment): string {
  const { mark, number, title, addressees, blocks, issuer, dated, note, imprint, seal } = document;
  const body = blocks.map((block) => blockOf(block, moment)).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="mark">${escaped(mark)}</p>
<p class="number">${escaped(number ?? '（草稿，未编号）')}</p>
<h1>${escaped(title)}</h1>
${addressees === null ? '' : `<p class="addressees">${escaped(addressees)}：</p>`}
${body}
<p class="signed">${escaped(issuer)}<br>${escaped(dated ?? '（未印发）')}</p>
${note === null ? '' : `<p>${escaped(note)}</p>`}
<footer>
${imprint.copies === null ? '' : `<p>抄送：${escaped(imprint.copies)}。</p>`}
<p>${escaped(imprint.printedBy)}　${escaped(imprint.printedOn === null ? '（未印发）' : `${imprint.printedOn}印发`)}</p>
<p class="seal">${escaped(seal)}</p>
</footer>
</main>
</body>
</html>
`;
}

/** The address at which a figure is opened. */
export const figureAddress = (id: string, { year, until }: Moment): string =>
  `/figures/${encodeURIComponent(id)}?year=${year}&until=${until}`;

function runOf(run: Run, moment: Moment): string {
  if (typeof run === 'string') return escaped(run);
  return `<a href="${escaped(figureAddress(run.figure, moment))}">${escaped(run.shown)}</a>`;
}

function blockOf(block: Block, moment: Moment): string {
  const runs = (all: readonly Run[]): string => all.map((run) => runOf(run, moment)).join('');
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'table':
      return tableOf(
        block.title,
        block.head,
        block.rows.map((row) => row.map(runs)),
        block.numeric ?? [],
      );
    case 'chart': {
      const { title, head, rows, numeric } = chartTable(block);
      return tableOf(
        title,
        head,
        rows.map((row) => row.map(escaped)),
        numeric,
      );
    }
  }
}

/** `rows` are HTML already. */
function tableOf(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[],
): string {
  const kind = (column: number): string => (numeric.includes(column) ? ' class="numeric"' : '');
  const cells = (tag: string, texts: readonly string[]): string =>
    texts.map((text, column) => `<${tag}${kind(column)}>${text}</${tag}>`).join('');
  return `<table><caption>${escaped(title)}</caption><thead><tr>${cells('th', head.map(escaped))}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table>`;
}

const style = `
body { margin: 0; background: #f4f4f2; color: #1a1a1a; font: 16px/1.8 "Noto Serif SC", "Source Han Serif SC", SimSun, serif; }
main { max-width: 820px; margin: 0 auto; padding: 48px 32px; background: #fff; }
.mark { color: #d7000f; font-size: 34px; font-weight: 700; text-align: center; margin: 0 0 16px; }
.number { text-align: center; margin: 0; padding-bottom: 8px; border-bottom: 2px solid #d7000f; }
h1 { font-size: 24px; text-align: center; margin: 36px 0 24px; }
h2 { font-size: 19px; } h3 { font-size: 17px; } h4 { font-size: 16px; margin-bottom: 0; }
p { text-indent: 2em; margin: 6px 0; }
.mark, .number, .addressees, .signed, footer p { text-indent: 0; }
a { color: #0b4a8f; text-decoration: none; border-bottom: 1px dotted #0b4a8f; }
a:focus-visible { outline: 2px solid #0b4a8f; }
table { width: 100%; border-collapse: collapse; font-size: 14px; margin: 16px 0; }
caption { font-weight: 700; padding: 4px; }
th, td { border: 1px solid #999; padding: 3px 6px; text-align: left; vertical-align: top; }
.numeric { text-align: right; white-space: nowrap; }
.signed { text-align: right; margin-top: 40px; padding-right: 4em; }
footer { margin-top: 32px; border-top: 2px solid #1a1a1a; font-size: 14px; }
.seal { word-break: break-all; color: #555; }
@media print { body { background: #fff; } main { padding: 0; max-width: none; } a { color: inherit; border: 0; } }
`;
