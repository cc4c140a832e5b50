import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import { powerKindInChinese, powerKinds } from '../../law/power-kinds.ts';
import type { PowerOnDay } from '../../registry/powers.ts';
import { type Html, html } from './html.ts';

export interface Asked {
  readonly day: PlainDate;
  readonly kind: string;
  readonly q: string;
}

export const powerAddress = (code: string, day?: string): string =>
  `/public/powers/${encodeURIComponent(code)}${day === undefined ? '' : `?day=${day}`}`;

/** 权责清单 — what the bureau may do, as published on a day. */
export function powerListPage(all: readonly PowerOnDay[], asked: Asked): Html {
  const shown = all.filter(
    ({ kind, name, code }) =>
      (asked.kind === '' || kind === asked.kind) &&
      (asked.q === '' || name.includes(asked.q) || code.includes(asked.q)),
  );
  const counts = powerKinds
    .map(({ code, zh }) => ({ zh, count: all.filter(({ kind }) => kind === code).length }))
    .filter(({ count }) => count > 0);
  return html`<p>${dateInChinese(asked.day)}在列：${counts.length === 0 ? '没有公布的权责清单' : counts.map(({ zh, count }) => `${zh}${count}项`).join('、')}。</p>
<form method="get" action="/public/powers" role="search">
<label>名称或者编码<input type="search" name="q" value="${asked.q}" maxlength="100"></label>
<label>职权类型<select name="kind"><option value="">全部</option>${powerKinds.map(
    ({ code, zh }) => html`<option value="${code}"${code === asked.kind ? html` selected` : ''}>${zh}</option>`,
  )}</select></label>
<label>哪一日的清单<input type="date" name="day" value="${asked.day}"></label>
<button>查看</button>
</form>
<p role="status" class="quiet">共${shown.length}项</p>
${shown.length === 0 ? '' : table(shown, asked.day)}`;
}

function table(powers: readonly PowerOnDay[], day: PlainDate): Html {
  return html`<div class="scroll"><table>
<caption>权责事项</caption>
<thead><tr><th scope="col">编码</th><th scope="col">职权名称</th><th scope="col">职权类型</th><th scope="col">实施依据</th><th scope="col">实施主体</th></tr></thead>
<tbody>${powers.map(
    (power) =>
      html`<tr><td>${power.code}</td><th scope="row"><a href="${powerAddress(power.code, day)}">${power.name}</a></th><td>${powerKindInChinese(power.kind)}</td><td>《${power.instrument}》${power.article}</td><td>${power.organ}</td></tr>`,
  )}</tbody>
</table></div>`;
}
