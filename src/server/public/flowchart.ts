import { type DrawnStep, drawFlowchart, type FlowchartDrawing } from '../../law/flowchart-drawing.ts';
import { getInstrument } from '../../law/instruments/index.ts';
import { findVersionOn, type Length, lengthInChinese, type PlainDate, type Rule } from '../../law/kinds.ts';
import { posts } from '../../law/posts.ts';
import type { ActDefinition, ProcedureShape } from '../../law/procedure.ts';
import { type Html, html } from './html.ts';

/** 流程图 — drawn from the table of the procedure that is enforced, and the same in words below it. */
export function flowchartSection(table: ProcedureShape, day: PlainDate): Html {
  const drawing = drawFlowchart(table);
  const names = [...new Set(drawing.steps.flatMap(({ acts }) => acts))];
  return html`<figure aria-labelledby="chart-title">
<figcaption id="chart-title">${table.zh}的流程图，数字是下表的步骤</figcaption>
${svg(table, drawing)}
</figure>
<div class="scroll"><table>
<caption>流程的步骤</caption>
<thead><tr><th scope="col">步骤</th><th scope="col">办理的行为</th><th scope="col">由</th><th scope="col">至</th><th scope="col">办理人、审批人</th><th scope="col">期限</th><th scope="col">依据</th></tr></thead>
<tbody>${names.map((name) => actRow(table, drawing.steps, name, day))}</tbody>
</table></div>`;
}

function svg(table: ProcedureShape, drawing: FlowchartDrawing): Html {
  const { width, height, box, start } = drawing;
  return html`<svg class="chart" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-name chart-words">
<title id="chart-name">${table.zh}流程图</title>
<desc id="chart-words">${drawing.steps.map((step) => `${step.number}：${stateName(table, step.from)}至${stateName(table, step.to)}。`).join('')}</desc>
<circle class="start" cx="${start.x}" cy="${start.y + box.height / 2 - 9}" r="9"/>
${drawing.states.map(
  (state) =>
    html`<g><rect class="${state.final ? 'box final' : 'box'}" x="${state.x}" y="${state.y}" width="${box.width}" height="${box.height}" rx="4"/><text x="${state.x + box.width / 2}" y="${state.y + box.height / 2}">${state.zh}</text></g>`,
)}
${drawing.steps.map(arrow)}
${drawing.steps.map(
  ({ badge, number }) =>
    html`<circle class="badge" cx="${badge.x}" cy="${badge.y}" r="11"/><text class="number" x="${badge.x}" y="${badge.y}">${number}</text>`,
)}
</svg>`;
}

function arrow({ path }: DrawnStep): Html {
  const [before, end] = path.slice(-2);
  if (!before || !end) return html``;
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const tip = [
    [end.x, end.y],
    [end.x - 8 * dx - 4 * dy, end.y - 8 * dy - 4 * dx],
    [end.x - 8 * dx + 4 * dy, end.y - 8 * dy + 4 * dx],
  ];
  return html`<polyline class="arrow" points="${path.map(({ x, y }) => `${x},${y}`).join(' ')}"/><polygon class="head" points="${tip.map((point) => point.join(',')).join(' ')}"/>`;
}

const stateName = (table: ProcedureShape, id: string): string =>
  id === 'none' ? '开始' : (table.states[id]?.zh ?? id);

/** One act in words: at which steps it is done, by whom, with whose approval, which terms it starts, which article. */
function actRow(table: ProcedureShape, steps: readonly DrawnStep[], name: string, day: PlainDate): Html {
  const act = table.acts[name] as ActDefinition;
  const along = steps.filter(({ acts }) => acts.includes(name));
  const from = along.map((step) => stateName(table, step.from)).join('、');
  const signs = act.signatures?.map((post) => posts[post]).join('、');
  const by = act.by.map((post) => posts[post]).join('、');
  return html`<tr><td>${along.map(({ number }) => number).join('、')}</td><th scope="row">${act.zh}</th><td>${from}</td><td>${stateName(table, act.to ?? '')}</td><td>${by}${signs === undefined ? '' : `；${signs}审批`}${act.officers ? `；执法人员不少于${act.officers}人` : ''}</td><td>${termsOf(table, act, day)}</td><td>${basisOf(act, day)}</td></tr>`;
}

/** The terms that bind the bureau from this act on, as long as they are on the day. */
function termsOf(table: ProcedureShape, act: ActDefinition, day: PlainDate): string {
  const terms = (act.starts ?? []).flatMap(({ clock }) => {
    const definition = table.clocks[clock];
    const version = definition && findVersionOn(definition.rule as Rule<Length>, day);
    return definition && version ? [`${definition.zh}${lengthInChinese(version.value)}`] : [];
  });
  return [...new Set(terms)].join('；');
}

function basisOf(act: ActDefinition, day: PlainDate): string {
  for (const rule of act.basis) {
    const version = findVersionOn(rule as Rule, day);
    const cites = version?.cite.map(({ instrument, article }) => `${getInstrument(instrument).zh}${article}`);
    if (cites) return [...new Set(cites)].join('；');
  }
  return '';
}
