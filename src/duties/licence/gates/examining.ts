/** 审查、听证与延长的关口. */
import { latestStart } from '../../../law/clock.ts';
import { dateInChinese, findVersionOn, versionOn } from '../../../law/kinds.ts';
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import { lastClock } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { licHearingApply, licHearingConduct, licHearingNotice } from '../hearing-rules.ts';
import { refuse } from '../refusals.ts';
import { licClockStop, licDecide, licDecideJoint, licVerify } from '../rules.ts';
import { licFoodbizDecide, licFoodprodDecide } from '../special-rules.ts';
import type { AskedOf, LicenceGate, LicenceGates } from './gate.ts';

const twoReview: LicenceGate<'MaterialsVerified'> = ({ data, day }) =>
  data === null || data.reviewers.length >= (findVersionOn(licVerify, day)?.value ?? 2)
    ? null
    : refuse('too-few-reviewers', { rule: licVerify, day });

const oneStepAtATime: LicenceGate<'SpecialStepStarted'> = ({ matter, day }) =>
  matter.facts.stepSince === undefined ? null : refuse('step-open-already', { rule: licClockStop, day });

const stepEnds: LicenceGate<'SpecialStepFinished'> = ({ data, day, matter }) => {
  const { stepSince } = matter.facts;
  const at = { rule: licClockStop, day };
  if (stepSince === undefined) return refuse('no-step', at);
  if (data === null) return null;
  return data.finishedOn < stepSince || data.finishedOn > day ? refuse('step-day-wrong', at) : null;
};

const mayAskForHearing: LicenceGate<'HearingRequested'> = (asked) => {
  const at = { rule: licHearingApply, day: asked.day };
  if (lastClock(asked.matter, 'hearing-apply') === undefined) return refuse('hearing-right-not-told', at);
  if (asked.matter.facts.hearing !== 'none') return refuse('hearing-already', at);
  return windowHasRun(asked, 'hearing-apply') ? refuse('hearing-too-late', at) : null;
};

const mayWaive: LicenceGate<'HearingWaived'> = ({ data, day, matter }) => {
  const at = { rule: licHearingApply, day };
  if (matter.facts.hearing !== 'none') return refuse('hearing-already', at);
  return data === null || data.written ? null : refuse('waiver-not-written', at);
};

const mayOrder: LicenceGate<'HearingOrdered'> = ({ data, day, matter }) => {
  const at = { rule: licHearingConduct, day };
  if (matter.facts.hearing === 'requested' || matter.facts.hearing === 'held') return refuse('hearing-already', at);
  return data === null || data.announced ? null : refuse('not-announced', at);
};

const hearingIsDue = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.hearing === 'requested' ? null : refuse('no-hearing', { rule: licHearingConduct, day });

const hostDidNotReview: LicenceGate<'HearingHostAppointed'> = ({ data, day, matter, findPerson }) =>
  data !== null && matter.facts.reviewers.includes(data.host)
    ? refuse('host-reviewed', {
        rule: licHearingConduct,
        day,
        detail: findPerson(data.host)?.name ?? data.host,
      })
    : null;

const noticeIsEarly: LicenceGate<'HearingNotified'> = ({ data, day, calendar }) => {
  if (data === null) return null;
  const at = { rule: licHearingNotice, day };
  const latest = latestStart(data.hearingOn, versionOn(licHearingNotice, day).value, calendar);
  if (day > latest) return refuse('notice-too-late', { ...at, detail: `最迟应于${dateInChinese(latest)}通知` });
  return data.daysTold ? null : refuse('hearing-days-not-told', { rule: licClockStop, day });
};

const heldAsNotified: LicenceGate<'HearingHeld'> = ({ data, day, matter }) => {
  const { host, hearingOn } = matter.facts;
  const at = { rule: licHearingConduct, day };
  if (host === undefined) return refuse('no-host', at);
  if (hearingOn !== day) return refuse('wrong-hearing-day', at);
  return data === null || (data.open && data.signed) ? null : refuse('record-missing', at);
};

const decisionClocks = [
  ['decide', licDecide],
  ['decide-joint', licDecideJoint],
  ['decide-food-business', licFoodbizDecide],
  ['decide-food-production', licFoodprodDecide],
] as const;

const extensionIsLawful: LicenceGate<'DecisionExtended'> = (asked) => {
  const { data, day, matter } = asked;
  const [clock, rule] = decisionClocks.find(([name]) => lastClock(matter, name)) ?? decisionClocks[0];
  const at = { rule, day };
  if (matter.facts.extended) return refuse('already-extended', at);
  const expiry = expiryOn(asked, clock);
  if (expiry && expiry.expiresOn < day) return refuse('extension-after-expiry', at);
  if (data === null) return null;
  if (!data.applicantTold) return refuse('applicant-not-told', at);
  const approvedBy = clock === 'decide-joint' ? data.government?.on : day;
  return approvedBy === undefined || approvedBy > day ? refuse('no-government-approval', at) : null;
};

export const examiningGates = {
  MaterialsVerified: [twoReview],
  SpecialStepStarted: [oneStepAtATime],
  SpecialStepFinished: [stepEnds],
  HearingRequested: [mayAskForHearing],
  HearingWaived: [mayWaive],
  HearingOrdered: [mayOrder],
  HearingHostAppointed: [hearingIsDue, hostDidNotReview],
  HearingNotified: [hearingIsDue, noticeIsEarly],
  HearingHeld: [hearingIsDue, heldAsNotified],
  HearingCalledOff: [hearingIsDue],
  DecisionExtended: [extensionIsLawful],
} satisfies LicenceGates;
