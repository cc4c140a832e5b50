/** The shape of the gates of the ordinary procedure, and what several of them ask. */
import { countTransitExcluded } from '../../../law/common-rules/counting.ts';
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import type { DataOf } from '../../../law/procedure.ts';
import type { Asked, Gate } from '../../../record/duty.ts';
import type { PenaltyCaseAct } from '../evolve/fold.ts';
import type { PenaltyCaseFacts } from '../facts.ts';
import type { PenaltyCaseTable } from '../procedure.ts';
import { refuse } from '../refusals.ts';

export type CaseGate<N extends PenaltyCaseAct = PenaltyCaseAct> = Gate<PenaltyCaseFacts, DataOf<PenaltyCaseTable, N>>;

export type CaseGates = { readonly [N in PenaltyCaseAct]?: readonly CaseGate<N>[] };

/** What a gate may look at when it does not look at the data of the act: it fits any act. */
export type CaseAsked = Asked<PenaltyCaseFacts, unknown>;

/**
 * The items of a list rule on a day; none where the rule has no version: what the law of a day is not known to ask, no gate
 * asks (acts before 2019-04-01, observed in the publications of other bureaus).
 */
export function itemsOn(rule: Rule<readonly RuleItem[]>, day: PlainDate): readonly RuleItem[] {
  return findVersionOn(rule, day)?.value ?? [];
}

/** 交邮之日 — a paper that came, or was signed for, was posted on that day or before. */
export const postedBefore: CaseGate<'HearingRequested' | 'DocumentServed'> = ({ data, day }) =>
  data?.postedOn !== undefined && data.postedOn > day
    ? refuse('posted-after', { rule: countTransitExcluded, day })
    : null;
