import type { Rule, RuleVersion } from '../../law/kinds.ts';
import { valueInChinese } from '../../law/rule-in-chinese.ts';
import { normalForSearch } from '../../record/search-grams.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';

/** 规则库 — every rule with all its versions; `q` is any part of its name, of an instrument, an article or its words. */
export function listRules(bureau: OpenBureau, q: string | undefined) {
  const wanted = normalForSearch(q ?? '');
  return bureau.rules.all.map(shownRule).filter((rule) => wanted === '' || textOf(rule).includes(wanted));
}

function shownRule(rule: Rule) {
  return {
    id: rule.id,
    zh: rule.zh,
    kind: rule.kind,
    unit: unitOf(rule),
    ...(rule.before === undefined ? {} : { before: rule.before }),
    ...(rule.after === undefined ? {} : { after: rule.after }),
    versions: rule.versions.map((version) => shownVersion(rule, version)),
  };
}

function shownVersion(rule: Rule, version: RuleVersion<unknown>) {
  return {
    from: version.from,
    until: version.until ?? null,
    value: version.value,
    valueZh: valueInChinese(rule.kind, version.value),
    citation: version.cite.map(shownCite),
    verified: version.verified,
    note: version.note ?? null,
  };
}

/** The unit in which the newest version is given: of a period its own, of money fen, else none. */
function unitOf(rule: Rule): string | null {
  const value = rule.versions.at(-1)?.value;
  if (rule.kind === 'period' && typeof value === 'object' && value !== null && 'unit' in value)
    return String(value.unit);
  return rule.kind === 'money' ? 'fen' : null;
}

function textOf(rule: ReturnType<typeof shownRule>): string {
  const versions = rule.versions.flatMap((version) => [
    version.valueZh,
    ...version.citation.flatMap((cite) => [`${cite.instrumentZh}${cite.article}`, cite.words ?? '']),
  ]);
  return normalForSearch([rule.id, rule.zh, ...versions].join('|'));
}
