/** 股权出质登记的关口. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import type { Refusal } from '../../record/refusal.ts';
import type { PledgeFacts } from './facts.ts';
import type { PledgeConfirmation } from './procedure.ts';
import { refuse } from './refusals.ts';
import {
  pledgeAuthority,
  pledgeDocuments,
  pledgeFields,
  pledgeFrozenBar,
  pledgeKinds,
  pledgeOutcomes,
  pledgeScope,
} from './rules.ts';

type PledgeGate<N extends ActName<PledgeConfirmation>> = Gate<PledgeFacts, DataOf<PledgeConfirmation, N>>;
type AskedOf<D> = Asked<PledgeFacts, D>;

const mayBePledged: PledgeGate<'SetUpApplied'> = ({ data, day }) => {
  if (data === null) return null;
  if (!data.registeredHere) return refuse('other-registry', { rule: pledgeAuthority, day });
  return data.equityKind === 'cleared' ? refuse('cleared-shares', { rule: pledgeScope, day }) : null;
};

const notFrozen = ({ data, day }: AskedOf<{ readonly frozen: boolean }>): Refusal | null =>
  data?.frozen ? refuse('frozen', { rule: pledgeFrozenBar, day }) : null;

const bothApply = ({ data, day }: AskedOf<{ readonly bothApply: boolean }>): Refusal | null =>
  data === null || data.bothApply ? null : refuse('not-joint', { rule: pledgeKinds, day });

const isComplete: PledgeGate<'SetUpApplied'> = ({ data, day }) =>
  data === null || data.complete ? null : refuse('incomplete', { rule: pledgeDocuments, day });

const withinHolding = ({ data, day, matter: { facts } }: AskedOf<{ held?: number; amount?: number }>) => {
  if (data === null) return null;
  const [held, amount] = [data.held ?? facts.held, data.amount ?? facts.amount];
  const at = { rule: pledgeFields, day };
  if (amount === 0) return refuse('nothing-pledged', at);
  return amount > held ? refuse('more-than-held', at) : null;
};

const takenOverBefore: PledgeGate<'PledgeTakenOver'> = ({ data, day }) =>
  data !== null && data.registeredOn > day ? refuse('registered-later', { rule: pledgeFields, day }) : null;

const somethingChanges: PledgeGate<'ChangeApplied'> = ({ data, day }) => {
  if (data === null) return null;
  const named = [data.company, data.pledgor, data.pledgee, data.amount].some((value) => value !== undefined);
  return named ? null : refuse('nothing-changed', { rule: pledgeFields, day });
};

const hasLegalDocument: PledgeGate<'RescissionApplied'> = ({ data, day }) =>
  data === null || data.judgment !== undefined ? null : refuse('no-legal-document', { rule: pledgeKinds, day });

const remedyIsTold = ({ data, day }: AskedOf<{ readonly remedyTold: boolean }>): Refusal | null =>
  data === null || data.remedyTold ? null : refuse('remedy-not-told', { rule: pledgeOutcomes, day });

export const gates: Duty<PledgeConfirmation, PledgeFacts>['gates'] = {
  SetUpApplied: [mayBePledged, notFrozen, bothApply, isComplete, withinHolding],
  PledgeTakenOver: [takenOverBefore, withinHolding],
  SetUpRefused: [remedyIsTold],
  ChangeApplied: [bothApply, notFrozen, somethingChanges, withinHolding],
  ChangeRefused: [remedyIsTold],
  CancellationApplied: [bothApply],
  CancellationRefused: [remedyIsTold],
  RescissionApplied: [hasLegalDocument],
  RescissionRefused: [remedyIsTold],
};
