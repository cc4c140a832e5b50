/** The shape of the gates of licensing, and what several of them ask. */
import { findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../../record/duty.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { lastClock } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { LicenceFacts } from '../facts.ts';
import { licHearingApply, licInterested } from '../hearing-rules.ts';
import type { Licence } from '../procedure.ts';
import { refuse } from '../refusals.ts';
import { licClockStop } from '../rules.ts';

export type LicenceAct = ActName<Licence>;
export type LicenceGate<N extends LicenceAct = LicenceAct> = Gate<LicenceFacts, DataOf<Licence, N>>;
export type LicenceGates = Duty<Licence, LicenceFacts>['gates'];
export type AskedOf<D = unknown> = Asked<LicenceFacts, D>;

/** Whether a ground is one that the list of the day has; a rule that says nothing on the day refuses by itself. */
export function groundInForce(rule: Rule<readonly RuleItem[]>, ground: string, day: PlainDate): Refusal | null {
  const version = findVersionOn(rule, day);
  if (!version) return refuse('not-in-force-yet', { detail: rule.zh });
  return version.value.some((item) => item.code === ground) ? null : refuse('ground-not-in-force', { rule, day });
}

/** 听证未了 — a right that was told and may still be used, or a hearing that was asked for and not held. */
export function hearingPending(asked: AskedOf): Refusal | null {
  const { hearing } = asked.matter.facts;
  if (hearing === 'requested') return refuse('hearing-not-held', { rule: licInterested, day: asked.day });
  const told = lastClock(asked.matter, 'hearing-apply');
  if (hearing !== 'none' || told === undefined || windowHasRun(asked, 'hearing-apply')) return null;
  return refuse('hearing-window-open', { rule: licHearingApply, day: asked.day });
}

export const stepIsOver = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.stepSince === undefined ? null : refuse('step-running', { rule: licClockStop, day });
