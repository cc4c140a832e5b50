/** 法律列举的项目 — what the `list` rules offer to forms and ask in gates. */
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from './kinds.ts';

/** Every item that any version of the rules ever listed, once per code, with its newest words: for forms. */
export function everyListedItem(...rules: readonly Rule<readonly RuleItem[]>[]): readonly RuleItem[] {
  const byCode = new Map<string, RuleItem>();
  for (const rule of rules)
    for (const version of rule.versions) for (const item of version.value) byCode.set(item.code, item);
  return [...byCode.values()];
}

/** The codes that a list rule names on a day; undefined where no version was in force: no gate asks then. */
export function findListedCodesOn(rule: Rule<readonly RuleItem[]>, day: PlainDate): readonly string[] | undefined {
  return findVersionOn(rule, day)?.value.map((item) => item.code);
}

/** The Chinese of some codes of a rule, in the words of the day or, failing that, of any version. */
export function listedInChinese(rule: Rule<readonly RuleItem[]>, codes: readonly string[], day: PlainDate): string {
  const named = new Map(
    [...everyListedItem(rule), ...(findVersionOn(rule, day)?.value ?? [])].map((i) => [i.code, i.zh]),
  );
  return codes.map((code) => named.get(code) ?? code).join('；');
}
