import { allRules } from '../duties/all-rules.ts';
import { duties } from '../duties/index.ts';
import { importCatalogue } from '../exchange/imports/refusals.ts';
import { actTableText, flowchart } from '../law/flowchart.ts';
import { glossary } from '../law/glossary.ts';
import { findInstrument } from '../law/instruments/index.ts';
import { valueInChinese } from '../law/rule-in-chinese.ts';
import type { RefusalCatalogue } from '../record/refusal.ts';
import { kernelCatalogue } from '../record/refusals.ts';
import { figureCatalogue } from '../statistics/figures/index.ts';
import { figureLine } from '../statistics/in-words.ts';
import { statisticsCatalogue } from '../statistics/refusals.ts';
import { relationCatalogue } from '../statistics/relations/index.ts';

/** A document that is drawn from the code. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const notice = '<!-- 由代码生成（plumbline generate），请勿手改 -->\n\n';

/** All generated documents; `read` gives the present text of a README whose flowchart is replaced between its markers. */
export function generatedFiles(read: (path: string) => string): GeneratedFile[] {
  return [
    { path: 'docs/generated/glossary.md', text: glossaryText() },
    { path: 'docs/generated/refusals.md', text: refusalsText() },
    { path: 'docs/generated/law-index.md', text: lawIndexText() },
    { path: 'docs/generated/procedures.md', text: proceduresText() },
    { path: 'docs/generated/figures.md', text: figuresText() },
    ...duties.flatMap((duty) => readmeOf(duty.procedure.id, read)),
  ];
}

function glossaryText(): string {
  const rows = glossary.map((term) => `| ${term.zh} | \`${term.id}\` | ${term.note ?? ''} |`);
  return `${notice}# 词汇\n\n| 中文 | 标识 | 说明 |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function refusalsText(): string {
  const catalogues: [string, RefusalCatalogue][] = [
    ['kernel', kernelCatalogue],
    ['statistics', statisticsCatalogue],
    ['import', importCatalogue],
    ...duties.map((duty): [string, RefusalCatalogue] => [duty.procedure.id, duty.refusals]),
  ];
  const rows = catalogues.flatMap(([scope, catalogue]) =>
    Object.entries(catalogue).map(([code, entry]) => `| \`${scope}/${code}\` | ${entry.zh} | ${entry.remedy ?? ''} |`),
  );
  return `${notice}# 拒绝代码\n\n代码一经使用，不再改作他用。\n\n| 代码 | 说明 | 怎样才可以 |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function lawIndexText(): string {
  const rows = allRules.flatMap((rule) =>
    rule.versions.map((version) => {
      const cites = version.cite
        .map((cite) => `${findInstrument(cite.instrument)?.zh ?? cite.instrument}${cite.article}`)
        .join('；');
      const value = valueInChinese(rule.kind, version.value).replaceAll('|', '／').replaceAll('\n', ' ');
      return `| \`${rule.id}\` | ${rule.zh} | ${version.from} | ${version.until ?? '今'} | ${value} | ${cites} | ${version.verified ? '' : '未核'} |`;
    }),
  );
  return `${notice}# 法规索引\n\n| 规则 | 名称 | 自 | 至 | 取值 | 引证 | 核实 |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function proceduresText(): string {
  const parts = duties.map(
    ({ procedure }) => `## ${procedure.zh}（\`${procedure.id}\`）\n\n${actTableText(procedure)}\n`,
  );
  const one = duties.find(({ procedure }) => !procedure.withoutHandlers)?.procedure;
  const shared = one ? `\n## 各程序共有的行为\n\n${actTableText(one, true)}\n` : '';
  return `${notice}# 程序表\n\n${parts.join('\n')}${shared}`;
}

function figuresText(): string {
  const figures = figureCatalogue.map((figure) => `| ${figureLine(figure).join(' | ')} |`);
  const relations = relationCatalogue.map(
    ({ id, zh, severity, note }) => `| ${id} | ${zh} | ${severity} | ${note ?? ''} |`,
  );
  return `${notice}# 统计数目录

| 编号 | 名称 | 种类 | 期间 | 由哪些指标行得出 | 单位和精度 | 口径 |
|---|---|---|---|---|---|---|
${figures.join('\n')}

# 勾稽关系

| 编号 | 关系 | 轻重 | 说明 |
|---|---|---|---|
${relations.join('\n')}
`;
}

function readmeOf(id: string, read: (path: string) => string): GeneratedFile[] {
  const path = `src/duties/${id}/README.md`;
  let text: string;
  try {
    text = read(path);
  } catch {
    return []; // a duty without a folder of its own: the bureau's settings
  }
  const table = duties.find((duty) => duty.procedure.id === id)?.procedure;
  if (!table || !text.includes('<!-- flowchart -->')) return [];
  const drawn = `<!-- flowchart -->\n\`\`\`mermaid\n${flowchart(table)}\n\`\`\`\n<!-- /flowchart -->`;
  return [{ path, text: text.replace(/<!-- flowchart -->[\s\S]*?<!-- \/flowchart -->/, () => drawn) }];
}
