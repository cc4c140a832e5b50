/** 规则的筛选 — by kind, by whether the articles were checked, and by words of the rule or of what it cites. */
import type { RuleRow } from '../contract.ts';

export interface RuleFilters {
  readonly q: string;
  readonly kind: string;
  readonly verified: string;
}

/** `yes`: every version was checked; `no`: at least one is from memory. */
export function rulesThatFit(rules: readonly RuleRow[], { q, kind, verified }: RuleFilters): readonly RuleRow[] {
  return rules.filter((rule) => {
    if (kind !== '' && rule.kind !== kind) return false;
    const allVerified = rule.versions.every((version) => version.verified);
    if (verified !== '' && (verified === 'yes') !== allVerified) return false;
    return q === '' || wordsOf(rule).some((text) => text.includes(q));
  });
}

function wordsOf(rule: RuleRow): string[] {
  const versions = rule.versions.flatMap((version) => [
    version.valueZh,
    ...version.citation.flatMap((cite) => [`《${cite.instrumentZh}》${cite.article}`, cite.words ?? '']),
  ]);
  return [rule.id, rule.zh, ...versions];
}
