import { termUnits } from '../../duties/powers/choices.ts';
import { procedureOf } from '../../duties/powers/exercised-through.ts';
import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import { powerKindInChinese } from '../../law/power-kinds.ts';
import type { PowerVersion } from '../../registry/powers.ts';
import type { OpenBureau } from '../bureau.ts';
import { flowchartSection } from './flowchart.ts';
import { type Html, html, paragraphs } from './html.ts';
import { powerAddress } from './power-list-page.ts';

interface Shown {
  readonly versions: readonly PowerVersion[];
  readonly version: PowerVersion;
  readonly day: PlainDate;
  readonly supervisionPhone: string | undefined;
}

/** 权责事项 — one power as published on a day, its history, and the flowchart of the procedure that is enforced. */
export function powerPage(bureau: OpenBureau, { versions, version, day, supervisionPhone }: Shown): Html {
  const procedure = procedureOf(version);
  const table = procedure === undefined ? undefined : bureau.record.duties.get(procedure)?.procedure;
  return html`${standing(version, day)}
<dl>${entriesOf(version, supervisionPhone).map(
    ([name, value]) => html`<dt>${name}</dt><dd>${typeof value === 'string' ? paragraphs(value) : value}</dd>`,
  )}</dl>
<h2>流程图</h2>
${table ? flowchartSection(table, day) : html`<p>本事项尚未在本系统办理，没有可以绘制的程序。</p>`}
<h2>历次公布</h2>
${history(versions)}`;
}

function standing({ until, from, validUntil }: PowerVersion, day: PlainDate): Html {
  if (until !== null && until <= day)
    return html`<p class="notice">本版已于${dateInChinese(until)}停止在列，以下是停止以前的内容。</p>`;
  const expired = validUntil !== null && validUntil < day;
  return html`<p class="notice">${dateInChinese(from)}公布，${dateInChinese(day)}在列${expired ? '，有效期已满，不再行使' : ''}。</p>`;
}

function entriesOf(power: PowerVersion, phone: string | undefined): readonly (readonly [string, string | Html])[] {
  const { content } = power;
  const unit = termUnits.find(({ code }) => code === content.termUnit)?.zh ?? '';
  const term = (count: unknown): string | undefined => (count === undefined ? undefined : `${count}${unit}`);
  const entries: readonly (readonly [string, unknown])[] = [
    ['事项编码', power.code],
    ['职权类型', powerKindInChinese(power.kind)],
    ['子项', content.subItems],
    ['实施依据', `《${power.instrument}》${power.article}`],
    ['其他依据', content.moreBasis],
    ['行使层级', content.level],
    ['实施主体', power.organ],
    ['承办机构', content.body],
    ['受委托机关或者组织', content.delegatedTo],
    ['法定时限', term(content.statutoryTerm)],
    ['承诺时限', term(content.promisedTerm)],
    ['有效期至', power.validUntil === null ? undefined : dateInChinese(power.validUntil)],
    ['责任事项', content.responsibility],
    ['追责情形', content.liability],
    ['备注', content.remark],
    ['监督电话', phone ?? '尚未公布'],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
}

function history(versions: readonly PowerVersion[]): Html {
  return html`<div class="scroll"><table>
<caption>本事项历次公布的版本</caption>
<thead><tr><th scope="col">自</th><th scope="col">至</th><th scope="col">名称</th><th scope="col">实施依据</th></tr></thead>
<tbody>${versions.map(
    (version) =>
      html`<tr><th scope="row"><a href="${powerAddress(version.code, version.from)}">${dateInChinese(version.from)}</a></th><td>${version.until === null ? '今' : `${dateInChinese(version.until)}前`}</td><td>${version.name}</td><td>《${version.instrument}》${version.article}</td></tr>`,
  )}</tbody>
</table></div>`;
}
