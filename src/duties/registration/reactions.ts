/** 登记被撤销 — a verdict that annuls a registration opens its rescission here, in the unit that registered. */
import { type Contesting, changeBy } from '../../law/contested-conduct.ts';
import type { Reaction } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { RegistrationFacts } from './facts.ts';

const annulled: Reaction = (_act, remedy, linked) => {
  const { contested, verdict } = remedy.facts as Contesting;
  const found = contested === null ? undefined : linked(contested);
  const change = verdict === null ? undefined : changeBy(verdict.outcome);
  if (found?.procedure !== 'registration' || verdict === null || change === undefined) return [];
  if (change === 'declared-unlawful') return [];
  const { facts, stream, unit } = found as Matter<RegistrationFacts>;
  if (facts.register === undefined) return [];
  const data = {
    entityType: facts.entityType,
    entityName: facts.name,
    ...(facts.code === undefined ? {} : { entityCode: facts.code }),
    ...(facts.number === undefined ? {} : { registrationNumber: facts.number }),
    registration: stream,
    rescinds: facts.kind,
    court: verdict.by,
    judgment: verdict.document,
    reasons: verdict.reasons,
  };
  return [{ procedure: 'registration', act: 'ReversalNotified', data, unit }];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'reconsideration/DecisionReceived': annulled,
  'litigation/JudgmentTookEffect': annulled,
  'litigation/SecondInstanceEnded': annulled,
};
