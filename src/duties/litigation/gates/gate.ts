/** The shape of the gates of a suit, and what several of them ask. */
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Gate } from '../../../record/duty.ts';
import { holdsPost } from '../../../record/person.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { LitigationFacts } from '../facts.ts';
import type { Litigation } from '../procedure.ts';
import { refuse } from '../refusals.ts';

export type LitigationAct = ActName<Litigation>;
export type LitigationGate<N extends LitigationAct> = Gate<LitigationFacts, DataOf<Litigation, N>>;
export type LitigationGates = { readonly [N in LitigationAct]?: readonly LitigationGate<N>[] };
export type LitigationAsked = Asked<LitigationFacts, unknown>;

/** A ground that the law of the day does not list; a rule that says nothing on the day asks nothing. */
export function notListed(rule: Rule<readonly RuleItem[]>, code: string | undefined, day: PlainDate): Refusal | null {
  const version = findVersionOn(rule, day);
  if (!version || code === undefined || version.value.some((item) => item.code === code)) return null;
  return refuse('ground-not-in-force', { rule, day });
}

/** 负责人 — holds the post of a head on the day. */
export function isHead({ findPerson, day }: LitigationAsked, id: string): boolean {
  const person = findPerson(id);
  return person !== undefined && (holdsPost(person, 'bureau-head', day) || holdsPost(person, 'bureau-chief', day));
}

export const reviewsAnother = ({ instance }: LitigationFacts): boolean =>
  instance === 'second' || instance === 'retrial';
