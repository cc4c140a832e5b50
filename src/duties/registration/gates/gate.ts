/** The shape of the gates of registration, and what several of them ask. */
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../../record/duty.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { RegistrationFacts } from '../facts.ts';
import type { Registration } from '../procedure.ts';
import { refuse } from '../refusals.ts';

export type RegistrationAct = ActName<Registration>;
export type RegistrationGate<N extends RegistrationAct = RegistrationAct> = Gate<
  RegistrationFacts,
  DataOf<Registration, N>
>;
export type RegistrationGates = Duty<Registration, RegistrationFacts>['gates'];
export type AskedOf<D = unknown> = Asked<RegistrationFacts, D>;

/** A step that some regime has and the regime of the day has not. */
export const inForce =
  (rule: Rule<never> | Rule) =>
  ({ day }: AskedOf): Refusal | null =>
    findVersionOn(rule as Rule, day) ? null : refuse('not-in-force', { detail: rule.zh });

export function groundInForce(rule: Rule<readonly RuleItem[]>, ground: string, day: PlainDate): Refusal | null {
  const version = findVersionOn(rule, day);
  if (!version) return refuse('not-in-force', { detail: rule.zh });
  return version.value.some((item) => item.code === ground) ? null : refuse('ground-not-in-force', { rule, day });
}

export const hasNumber = (data: {
  readonly entityCode?: string | undefined;
  readonly registrationNumber?: string | undefined;
}): boolean => data.entityCode !== undefined || data.registrationNumber !== undefined;
