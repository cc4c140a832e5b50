/** 申请与受理的关口. */
import { findVersionOn } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { decisionTermOf } from '../choices.ts';
import { licChange, licRenew } from '../exit-rules.ts';
import { refuse } from '../refusals.ts';
import { licAcceptStates, licDecide, licSupplement, licSupplementAbandon, licTerminate } from '../rules.ts';
import { type AskedOf, groundInForce, type LicenceGate, type LicenceGates } from './gate.ts';

const priorIsNamed: LicenceGate<'ApplicationReceived'> = ({ data, day, linked }) => {
  if (data === null || data.kind === 'grant') return null;
  const rule = data.kind === 'renewal' ? licRenew : licChange;
  const named = data.priorLicence !== undefined || data.priorNumber !== undefined;
  if (!named || (data.kind === 'renewal' && data.priorValidUntil === undefined))
    return refuse('no-prior-licence', { rule, day });
  const prior = data.priorLicence === undefined ? undefined : linked(data.priorLicence);
  return prior === undefined || prior.state === 'in-force' ? null : refuse('prior-not-in-force', { rule, day });
};

/** 逾期不告知即为受理 — only where nothing was told in time; what was told late no longer counts. */
const isDeemedAccepted = (asked: AskedOf): boolean =>
  asked.matter.facts.supplement === 'none' && windowHasRun(asked, 'supplement');

const toldOnce: LicenceGate<'SupplementTold'> = ({ matter, day }) =>
  matter.facts.supplement === 'none' ? null : refuse('told-once', { rule: licSupplement, day });

const toldInTime: LicenceGate<'SupplementTold'> = (asked) =>
  isDeemedAccepted(asked) ? refuse('deemed-accepted', { rule: licSupplement, day: asked.day }) : null;

const lapseIsLaw: LicenceGate<'ApplicationLapsed'> = ({ day }) =>
  findVersionOn(licSupplementAbandon, day) ? null : refuse('not-in-force-yet', { detail: licSupplementAbandon.zh });

const supplementIsOverdue: LicenceGate<'ApplicationLapsed'> = ({ data, matter, day }) => {
  const at = { rule: licSupplementAbandon, day };
  if ((matter.facts.supplementUntil ?? day) >= day) return refuse('supplement-still-open', at);
  return data === null || data.noJustReason ? null : refuse('just-reason', at);
};

const acceptanceDay: LicenceGate<'ApplicationAccepted'> = (asked) => {
  const { data, day, matter } = asked;
  if (data === null) return null;
  const at = { rule: licSupplement, day };
  if (isDeemedAccepted(asked))
    return data.acceptedOn === matter.facts.receivedOn ? null : refuse('deemed-accepted', at);
  return data.acceptedOn === day ? null : refuse('wrong-acceptance-day', at);
};

const termFollowsItem: LicenceGate<'ApplicationAccepted'> = ({ data, day, matter: { facts } }) =>
  data === null || data.term === decisionTermOf(facts.item, facts.joint)
    ? null
    : refuse('wrong-term', { rule: licDecide, day });

const receiptIsGiven = ({ data, day }: AskedOf<{ readonly sealedReceipt: boolean }>) =>
  data === null || data.sealedReceipt ? null : refuse('no-receipt', { rule: licAcceptStates, day });

const otherOrganIsTold: LicenceGate<'ApplicationNotAccepted'> = ({ data, day }) =>
  data?.ground === 'not-our-power' && data.referredTo === undefined
    ? refuse('other-organ-not-told', { rule: licAcceptStates, day })
    : null;

const terminationGround: LicenceGate<'ApplicationTerminated'> = ({ data, day }) =>
  data === null ? null : groundInForce(licTerminate, data.ground, day);

export const enteringGates = {
  ApplicationReceived: [priorIsNamed],
  SupplementTold: [toldOnce, toldInTime],
  ApplicationLapsed: [lapseIsLaw, supplementIsOverdue],
  ApplicationAccepted: [acceptanceDay, termFollowsItem, receiptIsGiven],
  ApplicationNotAccepted: [otherOrganIsTold, receiptIsGiven],
  ApplicationTerminated: [terminationGround, receiptIsGiven],
} satisfies LicenceGates;
