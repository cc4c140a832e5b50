import type { Rule, RuleVersion } from './kinds.ts';

/** One length of a rule that holds several: a clock runs by one of them. The versions and their citations stay. */
export function partOf<V, K extends keyof V>(rule: Rule<V>, part: K): Rule<V[K]> {
  const narrow = (version: RuleVersion<V>): RuleVersion<V[K]> => ({ ...version, value: version.value[part] });
  const [first, ...rest] = rule.versions;
  return { ...rule, versions: [narrow(first), ...rest.map(narrow)] };
}
