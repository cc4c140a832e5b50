/** The shape of the gates of a reconsideration, and what several of them ask. */
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Gate } from '../../../record/duty.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { ReconsiderationFacts } from '../facts.ts';
import type { Reconsideration } from '../procedure.ts';
import { refuse } from '../refusals.ts';

export type ReconsiderationAct = ActName<Reconsideration>;
export type ReconsiderationGate<N extends ReconsiderationAct> = Gate<ReconsiderationFacts, DataOf<Reconsideration, N>>;
export type ReconsiderationGates = { readonly [N in ReconsiderationAct]?: readonly ReconsiderationGate<N>[] };
export type ReconsiderationAsked = Asked<ReconsiderationFacts, unknown>;

type ListRule = Rule<readonly RuleItem[]>;

/** A ground that the law of the day does not list. */
export function notListed(rule: ListRule, code: string, day: PlainDate): Refusal | null {
  const listed = findVersionOn(rule, day)?.value.some((item) => item.code === code) ?? false;
  return listed ? null : refuse('ground-not-in-force', { rule, day });
}

/** A matter that may be contested: it exists, and is not itself a remedy. */
export function contestable({
  data,
  linked,
}: Asked<ReconsiderationFacts, { readonly contested?: number | undefined }>): Refusal | null {
  if (data?.contested === undefined) return null;
  const procedure = linked(data.contested)?.procedure;
  const fits = procedure !== undefined && !['bureau', 'reconsideration', 'litigation'].includes(procedure);
  return fits ? null : refuse('no-such-matter');
}
