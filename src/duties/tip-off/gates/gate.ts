/** The shape of the gates of a tip-off, and what several of them ask. */
import { findVersionOn, type PlainDate } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Gate } from '../../../record/duty.ts';
import { dutyRules } from '../choices.ts';
import type { TipOffFacts } from '../facts.ts';
import type { TipOffTable } from '../procedure.ts';

export type TipOffAct = ActName<TipOffTable>;
export type TipOffGate<N extends TipOffAct> = Gate<TipOffFacts, DataOf<TipOffTable, N>>;
export type TipOffGates = { readonly [N in TipOffAct]?: readonly TipOffGate<N>[] };
export type TipOffAsked = Asked<TipOffFacts, unknown>;

export const isNamed = ({ identity }: TipOffFacts): boolean => identity !== 'anonymous';

/**
 * 应当告知处理结果的专门法律 — the special duties that this tip-off raises on a day: in force, the informant named, and,
 * for unfair competition, evidence given.
 */
export function resultDuties(facts: TipOffFacts, day: PlainDate): readonly string[] {
  if (!isNamed(facts)) return [];
  const raised = [...(facts.timed === 'none' ? [] : [facts.timed]), ...facts.untimed];
  return raised.filter((code) => {
    const rule = dutyRules[code];
    if (rule === undefined || !findVersionOn(rule, day)) return false;
    return code !== 'unfair-competition' || facts.evidence;
  });
}
