/** 法律变动 — which rules of law changed between two days: pure, from the versions of the rules alone. */
import { addDays, findVersionOn, type PlainDate, type Rule, type RuleVersion } from '../../law/kinds.ts';

/**
 * 变动的种类 — `new`: nothing was in force the day before; `value`: another value; `basis`: the same value under another
 * article; `ended`: nothing follows.
 */
export type ChangeKind = 'new' | 'value' | 'basis' | 'ended';

/** 一项变动 — a rule as it stood the day before `on` and as it stands from `on`. */
export interface LawChange {
  readonly rule: Rule;
  readonly on: PlainDate;
  readonly kind: ChangeKind;
  readonly before: RuleVersion<unknown> | null;
  readonly after: RuleVersion<unknown> | null;
}

/** The changes that take effect from `from` to `until`, both days included: newest first, what says something new before what only moved. */
export function changesBetween(rules: readonly Rule[], from: PlainDate, until: PlainDate): readonly LawChange[] {
  return rules
    .flatMap((rule) => changesOf(rule).filter(({ on }) => on >= from && on <= until))
    .sort((a, b) => (a.on === b.on ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.on < b.on ? 1 : -1));
}

const order: readonly ChangeKind[] = ['value', 'new', 'ended', 'basis'];

function changesOf(rule: Rule): readonly LawChange[] {
  const begun = rule.versions.map((version) => version.from);
  const ended = rule.versions.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]));
  return [...new Set([...begun, ...ended])].map((on) => changeOn(rule, on));
}

function changeOn(rule: Rule, on: PlainDate): LawChange {
  const before = findVersionOn(rule, addDays(on, -1)) ?? null;
  const after = findVersionOn(rule, on) ?? null;
  return { rule, on, kind: kindOf(before, after), before, after };
}

function kindOf(before: RuleVersion<unknown> | null, after: RuleVersion<unknown> | null): ChangeKind {
  if (before === null) return 'new';
  if (after === null) return 'ended';
  return asText(before) === asText(after) ? 'basis' : 'value';
}

/** What a version says besides its article: its value, what is left out of it, how it may be lengthened. */
const asText = ({ value, notCounted = [], extensions = [] }: RuleVersion<unknown>): string =>
  JSON.stringify([value, notCounted, extensions]);
