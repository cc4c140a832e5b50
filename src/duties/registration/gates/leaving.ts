/** 简易注销、歇业与强制注销的关口. */
import { expiryOf } from '../../../law/clock.ts';
import { addMonths, findVersionOn, type PlainDate, versionOn } from '../../../law/kinds.ts';
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  regDeregSimple,
  regDeregSimpleApply,
  regDeregSimpleBar,
  regDeregSimpleIndividual,
  regDeregSimplePromise,
  regForcedDecide,
  regForcedDereg,
  regForcedNotice,
  regForcedObjection,
} from '../rules/deregistration.ts';
import { regSuspend } from '../rules/present.ts';
import { type AskedOf, hasNumber, inForce, type RegistrationGate, type RegistrationGates } from './gate.ts';
import { existsToLeave } from './register.ts';

const announcedRightly: RegistrationGate<'SimpleDeregistrationAnnounced'> = ({ data, day }) => {
  if (data === null) return null;
  if (!hasNumber(data)) return refuse('no-number', { rule: regDeregSimple, day });
  if (data.announcedOn > day) return refuse('day-later', { rule: regDeregSimple, day });
  if (data.way === 'pushed') {
    const mayPush = data.entityType === 'individual-business' && findVersionOn(regDeregSimpleIndividual, day);
    return mayPush ? null : refuse('push-only-individual', { rule: regDeregSimple, day });
  }
  const promised = data.promise || !findVersionOn(regDeregSimplePromise, day);
  return promised ? null : refuse('no-promise', { rule: regDeregSimplePromise, day });
};

const announcementHasRun: RegistrationGate<'SimpleDeregistrationApplied'> = (asked) => {
  const at = { rule: regDeregSimple, day: asked.day };
  if (asked.matter.facts.simpleWay === 'pushed') return refuse('not-by-push', at);
  if (asked.matter.facts.objection !== 'none') return refuse('simple-objected', at);
  return windowHasRun(asked, 'simple-announcement') ? null : refuse('announcement-running', at);
};

/** 公示期届满之日起二十日内 — the window that follows the announcement. */
const appliesInTime: RegistrationGate<'SimpleDeregistrationApplied'> = (asked) => {
  const { day, calendar } = asked;
  const version = findVersionOn(regDeregSimpleApply, day);
  const announced = expiryOn(asked, 'simple-announcement');
  if (!version || !announced) return null;
  const last = expiryOf({ startedOn: announced.expiresOn, lengths: [version.value], stopped: [] }, calendar);
  return day > last.expiresOn ? refuse('simple-too-late', { rule: regDeregSimpleApply, day }) : null;
};

const notBarred: RegistrationGate<'SimpleDeregistrationApplied'> = ({ data, day }) => {
  const version = findVersionOn(regDeregSimpleBar, day);
  const found = version?.value.filter((item) => data?.bars.includes(item.code)) ?? [];
  if (found.length === 0) return null;
  return refuse('simple-barred', { rule: regDeregSimpleBar, day, detail: found.map((item) => item.zh).join('；') });
};

const withinThreeYears = (from: PlainDate, until: PlainDate, day: PlainDate): Refusal | null => {
  const { longest } = versionOn(regSuspend, day).value;
  return until > addMonths(from, longest.count * 12) ? refuse('suspension-too-long', { rule: regSuspend, day }) : null;
};

const suspensionIsLawful: RegistrationGate<'SuspensionRecorded'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: regSuspend, day };
  if (!hasNumber(data)) return refuse('no-number', at);
  if (data.from < day || data.until < data.from) return refuse('suspension-days', at);
  if (!data.staffSettled) return refuse('staff-not-settled', at);
  return withinThreeYears(data.from, data.until, day);
};

const prolongedInTime: RegistrationGate<'SuspensionProlonged'> = ({ data, day, matter }) => {
  const { suspension } = matter.facts;
  const at = { rule: regSuspend, day };
  if (suspension === undefined) return null;
  if (suspension.until < day) return refuse('suspension-over', at);
  if (data === null) return null;
  if (data.until <= suspension.until) return refuse('suspension-days', at);
  return withinThreeYears(suspension.from, data.until, day);
};

const threeYearsPassed: RegistrationGate<'ForcedDeregistrationNoticed'> = ({ data, day }) => {
  if (data === null) return null;
  const { since } = versionOn(regForcedDereg, day).value;
  return addMonths(data.causeOn, since.count * 12) > day
    ? refuse('forced-too-early', { rule: regForcedDereg, day })
    : null;
};

const objectionIsOpen = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.objection === 'open' ? null : refuse('no-objection', { rule: regForcedObjection, day });

const noticeHasRun: RegistrationGate<'ForcedNoticeExpired'> = (asked) => {
  const { data, day } = asked;
  const at = { rule: regForcedNotice, day };
  if (!windowHasRun(asked, 'forced-notice')) return refuse('notice-not-expired', at);
  const expiry = expiryOn(asked, 'forced-notice');
  return data === null || data.expiredOn === expiry?.expiresOn ? null : refuse('wrong-expiry-day', at);
};

const nothingStandsAgainst: RegistrationGate<'ForcedDeregistrationDecided'> = ({ day, matter: { facts } }) => {
  if (facts.objection === 'open') return refuse('objection-open', { rule: regForcedObjection, day });
  if (facts.objection === 'stands') return refuse('objection-stands', { rule: regForcedObjection, day });
  return facts.noticeExpired ? null : refuse('notice-not-expired', { rule: regForcedDecide, day });
};

const restoredInTime: RegistrationGate<'ForcedDeregistrationUndone'> = ({ data, day, matter }) => {
  const decidedOn = matter.facts.forced?.decidedOn;
  if (data === null || decidedOn === undefined) return null;
  const { restoreWithin } = versionOn(regForcedDereg, day).value;
  const at = { rule: regForcedDereg, day };
  if (data.appliedOn > day) return refuse('day-later', at);
  return data.appliedOn > addMonths(decidedOn, restoreWithin.count * 12) ? refuse('restore-too-late', at) : null;
};

export const leavingGates = {
  SimpleDeregistrationAnnounced: [announcedRightly, existsToLeave],
  SimpleDeregistrationApplied: [announcementHasRun, appliesInTime, notBarred],
  SuspensionRecorded: [inForce(regSuspend), suspensionIsLawful, existsToLeave],
  SuspensionProlonged: [prolongedInTime],
  ForcedDeregistrationNoticed: [inForce(regForcedDereg), threeYearsPassed, existsToLeave],
  ForcedObjectionReviewed: [objectionIsOpen],
  ForcedNoticeExpired: [noticeHasRun],
  ForcedDeregistrationDecided: [nothingStandsAgainst],
  ForcedDeregistrationUndone: [restoredInTime],
} satisfies RegistrationGates;
