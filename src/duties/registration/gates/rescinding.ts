/** 撤销虚假登记的关口. */
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import { lastClock } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  regCourtRevokeMap,
  regFakeAccept,
  regFakeInvestigate,
  regFakeNotAccepted,
  regFakePublicise,
  regFakeRefuse,
  regFakeSuspend,
} from '../rules/rescission.ts';
import { type AskedOf, groundInForce, inForce, type RegistrationGate, type RegistrationGates } from './gate.ts';

const applicantIsTold = ({ data, day }: AskedOf<{ readonly applicantTold: boolean }>): Refusal | null =>
  data === null || data.applicantTold ? null : refuse('applicant-not-told', { rule: regFakeAccept, day });

const notAcceptedLawfully: RegistrationGate<'RescissionNotAccepted'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const lacking = groundInForce(regFakeNotAccepted, data.ground, day);
  if (lacking) return lacking;
  return data.ground === 'identity-not-verified' && matter.facts.identityVerified
    ? refuse('ground-contradicted', { rule: regFakeNotAccepted, day })
    : null;
};

const suspensionGround: RegistrationGate<'InvestigationSuspended'> = ({ data, day }) =>
  data === null ? null : groundInForce(regFakeSuspend, data.ground, day);

const extendedInTime: RegistrationGate<'InvestigationExtended'> = (asked) => {
  const at = { rule: regFakeInvestigate, day: asked.day };
  if (lastClock(asked.matter, 'fake-investigate') === undefined) return refuse('no-extension', at);
  if (asked.matter.facts.extended) return refuse('already-extended', at);
  const expiry = expiryOn(asked, 'fake-investigate');
  return expiry && expiry.expiresOn < asked.day ? refuse('extension-after-expiry', at) : null;
};

const objectionIsOpen = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.objection === 'open' ? null : refuse('no-objection', { rule: regFakePublicise, day });

/** Who could not be reached has forty-five days to object; what was objected must be looked at. */
const objectionsAreOver: RegistrationGate<'RegistrationRescinded'> = (asked) => {
  const { facts } = asked.matter;
  const at = { rule: regFakePublicise, day: asked.day };
  if (facts.objection === 'open') return refuse('objection-open', at);
  if (facts.objection === 'stands') return refuse('objection-stands', at);
  return facts.publicised && !windowHasRun(asked, 'fake-notice') ? refuse('notice-running', at) : null;
};

const declineGround: RegistrationGate<'RescissionDeclined'> = ({ data, day }) =>
  data === null || data.ground === 'not-fake' ? null : groundInForce(regFakeRefuse, data.ground, day);

const judgmentIsEffective: RegistrationGate<'JudgmentExecuted'> = ({ data, day }) =>
  data !== null && data.effectiveOn > day ? refuse('day-later', { rule: regCourtRevokeMap, day }) : null;

export const rescindingGates = {
  RescissionAccepted: [applicantIsTold],
  RescissionNotAccepted: [notAcceptedLawfully, applicantIsTold],
  FakeRegistrationPublicised: [inForce(regFakePublicise)],
  FakeObjectionReviewed: [objectionIsOpen],
  InvestigationSuspended: [suspensionGround],
  InvestigationExtended: [extendedInTime],
  RegistrationRescinded: [objectionsAreOver],
  RescissionDeclined: [declineGround],
  JudgmentExecuted: [judgmentIsEffective],
} satisfies RegistrationGates;
