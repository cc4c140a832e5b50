import { parseArgs } from 'node:util';
import { allRules } from '../duties/all-rules.ts';
import { findInstrument } from '../law/instruments/index.ts';
import type { Citation, Rule } from '../law/kinds.ts';
import { valueInChinese } from '../law/rule-in-chinese.ts';
import type { Command } from './usage.ts';

/** `plumbline rules` — every rule with all its versions, for people or as JSON. */
export const rules: Command = {
  zh: '列出全部规则及其各版本',
  help: `用法：plumbline rules [--json] [规则编号]\n\n  --json    输出 JSON：编号、名称、单位、各版本（起止、取值、引证、是否核实）`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const wanted = allRules.filter((rule) => positionals.length === 0 || positionals.includes(rule.id));
    if (wanted.length === 0) {
      console.error(`没有这条规则：${positionals.join('、')}`);
      return 1;
    }
    console.log(values.json ? JSON.stringify(wanted.map(asJson), null, 2) : wanted.map(asText).join('\n\n'));
    return 0;
  },
};

const citation = (cite: Citation) => ({
  instrument: findInstrument(cite.instrument)?.zh ?? cite.instrument,
  article: cite.article,
  ...(cite.words === undefined ? {} : { words: cite.words }),
});

function asJson(rule: Rule) {
  return {
    id: rule.id,
    zh: rule.zh,
    unit: unitOf(rule),
    ...(rule.before === undefined ? {} : { before: rule.before }),
    ...(rule.after === undefined ? {} : { after: rule.after }),
    versions: rule.versions.map((version) => ({
      from: version.from,
      until: version.until ?? null,
      value: version.value,
      valueZh: valueInChinese(rule.kind, version.value),
      unit: unitOf(rule, version.value),
      citation: version.cite.map(citation),
      verified: version.verified,
      ...(version.note === undefined ? {} : { note: version.note }),
    })),
  };
}

/** The unit of a rule's value: that of its newest version where versions differ. */
export function unitOf(rule: Rule, value: unknown = rule.versions.at(-1)?.value): string {
  if (rule.kind === 'period' && typeof value === 'object' && value !== null && 'unit' in value)
    return String(value.unit);
  return rule.kind === 'money' ? 'fen' : rule.kind;
}

function asText(rule: Rule): string {
  const versions = rule.versions.map((version) => {
    const cites = version.cite.map((cite) => `${citation(cite).instrument}${cite.article}`).join('；');
    const span = `${version.from} 至 ${version.until ?? '今'}`;
    return `  ${span}  ${valueInChinese(rule.kind, version.value)}\n    ${cites}${version.verified ? '' : '（凭记忆，未核）'}`;
  });
  return `${rule.id}  ${rule.zh}\n${versions.join('\n')}`;
}
