/** 听证的关口 — who may ask, who may sit, and that everyone knows long enough before. */
import { latestStart } from '../../../law/clock.ts';
import { dateInChinese, findVersionOn, type Length, type Rule } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { Hearing } from '../facts.ts';
import { hearingGrounds } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import {
  defenceWindow,
  hearingNoticeLead,
  hearingNotifyOfficers,
  hearingOfficersAttend,
  hearingOpen,
  hearingPanel,
  hearingPublicNotice,
  hearingReport,
  hearingScope,
  hearingSuspend,
  hearingThirdParty,
} from '../rules/index.ts';
import { hearingCameFirst, noticeCameFirst } from './decision-order.ts';
import { type CaseAsked, type CaseGate, type CaseGates, postedBefore } from './gate.ts';

const mayAsk: CaseGate<'HearingRequested'> = ({ matter: { facts }, day, bureau }) => {
  if (facts.notice === null || facts.notice.hearingRightTold) return null;
  const grounds = hearingGrounds(facts.notice.penalty, facts.partyKind, day, bureau);
  return grounds.length > 0 ? null : refuse('no-hearing-right', { rule: hearingScope, day });
};

/** 在途时间不计入 — a request that was posted within the window is in time, on whatever day it comes: the form is there for it. */
const inTime: CaseGate<'HearingRequested'> = (asked) =>
  asked.matter.facts.waived ||
  (asked.data !== null && windowHasRun({ ...asked, day: asked.data.postedOn ?? asked.day }, 'defence-window'))
    ? refuse('hearing-right-lapsed', { rule: defenceWindow, day: asked.day })
    : null;

const notYetAsked: CaseGate<'HearingRequested'> = ({ matter, day }) =>
  matter.facts.hearing === null ? null : refuse('hearing-under-way', { rule: hearingScope, day });

/** The hearing if it is at this stage and not suspended. */
function at(asked: CaseAsked, stage: Hearing['stage'], suspended = false): Refusal | null {
  const { hearing } = asked.matter.facts;
  const at = { rule: hearingScope, day: asked.day };
  if (hearing === null || hearing.stage !== stage) return refuse('no-hearing', at);
  if (hearing.suspended && !suspended) return refuse('hearing-suspended', { rule: hearingSuspend, day: asked.day });
  return null;
}

const requested = (asked: CaseAsked) => at(asked, 'requested');

const notHandlers: CaseGate<'HearingHostAppointed'> = ({ data, day, matter, findPerson }) => {
  if (data === null) return null;
  const inside = [data.host, ...data.members, data.clerk].filter((id) => matter.facts.everHandled.includes(id));
  if (inside.length === 0) return null;
  const detail = inside.map((id) => findPerson(id)?.name ?? id).join('、');
  return refuse('panel-of-handlers', { rule: hearingPanel, day, detail });
};

const atMostTwo: CaseGate<'HearingHostAppointed'> = ({ data, day }) =>
  data !== null && data.members.length > 2 ? refuse('panel-too-large', { rule: hearingPanel, day }) : null;

const step = (done: (hearing: Hearing) => boolean, detail: string) => (asked: CaseAsked) => {
  const { hearing } = asked.matter.facts;
  return hearing !== null && done(hearing) ? null : refuse('hearing-step-missing', { detail });
};
const hostAppointed = step((hearing) => hearing.host !== null, '确定听证主持人');
const fileHandedOver = step((hearing) => hearing.fileHandedOver, '移交案件材料');
const dateFixed = step((hearing) => hearing.date !== null, '确定听证时间、地点');

/** 提前时间 — the notice must leave as many whole days before the hearing as the rule of the day of notice wants. */
function leadTime(asked: CaseAsked, rule: Rule<Length> | Rule<Length | null>): Refusal | null {
  const date = asked.matter.facts.hearing?.date;
  const version = findVersionOn(rule as Rule<Length | null>, asked.day);
  if (!date || version === undefined) return null;
  const lead = version.value;
  const latest = lead === null ? date : latestStart(date, lead, asked.calendar);
  const detail = `${dateInChinese(date)}举行听证，最迟${dateInChinese(latest)}通知`;
  return asked.day > latest ? refuse('hearing-notice-too-late', { rule, day: asked.day, detail }) : null;
}

/** Whether a date still leaves time to tell the party: asked when it is fixed, so that nobody fixes an impossible one. */
const dateLeavesTime: CaseGate<'HearingDateFixed'> = ({ data, day, calendar }) => {
  const version = findVersionOn(hearingNoticeLead, day);
  if (data === null || version === undefined) return null;
  const latest = latestStart(data.hearingOn, version.value, calendar);
  const detail = `${dateInChinese(data.hearingOn)}举行的，最迟应于${dateInChinese(latest)}送达听证通知书`;
  return day > latest ? refuse('hearing-notice-too-late', { rule: hearingNoticeLead, day, detail }) : null;
};

const openUnlessSecret: CaseGate<'HearingDateFixed'> = ({ data, day }) =>
  data !== null && !data.open && data.closedReason === undefined
    ? refuse('hearing-not-open', { rule: hearingOpen, day })
    : null;

const onItsDay: CaseGate<'HearingHeld'> = ({ matter, day }) => {
  const date = matter.facts.hearing?.date ?? null;
  const detail = date === null ? '尚未确定日期' : dateInChinese(date);
  return date === day ? null : refuse('hearing-other-day', { rule: hearingNoticeLead, day, detail });
};

const everyoneTold: CaseGate<'HearingHeld'> = ({ matter, day }) => {
  const { hearing } = matter.facts;
  if (!hearing?.noticeServedOn)
    return refuse('hearing-notice-missing', { rule: hearingNoticeLead, day, detail: '听证通知书' });
  if (!hearing.officersNotifiedOn)
    return refuse('hearing-notice-missing', { rule: hearingNotifyOfficers, day, detail: '通知办案人员' });
  if (hearing.open && !hearing.announcedOn)
    return refuse('hearing-notice-missing', { rule: hearingPublicNotice, day, detail: '公开听证的公告' });
  return null;
};

const officersAttended: CaseGate<'HearingHeld'> = ({ data, day }) =>
  data?.officersAttended === false ? refuse('officers-did-not-attend', { rule: hearingOfficersAttend, day }) : null;

const notEnded: CaseGate<'HearingTerminated'> = ({ matter, day }: CaseAsked) => {
  const stage = matter.facts.hearing?.stage;
  return stage === 'requested' || stage === 'held' ? null : refuse('no-hearing', { rule: hearingReport, day });
};

export const hearingGates: CaseGates = {
  HearingRequested: [noticeCameFirst, mayAsk, notYetAsked, postedBefore, inTime],
  HearingHostAppointed: [requested, notHandlers, atMostTwo],
  HearingFileHandedOver: [requested, hostAppointed],
  HearingDateFixed: [requested, fileHandedOver, openUnlessSecret, dateLeavesTime],
  HearingNoticeServed: [requested, dateFixed, (asked) => leadTime(asked, hearingNoticeLead)],
  HearingThirdPartyNotified: [requested, dateFixed, (asked) => leadTime(asked, hearingThirdParty)],
  HearingOfficersNotified: [requested, dateFixed, (asked) => leadTime(asked, hearingNotifyOfficers)],
  HearingAnnounced: [requested, dateFixed, (asked) => leadTime(asked, hearingPublicNotice)],
  HearingHeld: [requested, onItsDay, everyoneTold, officersAttended],
  HearingSuspended: [requested],
  HearingResumed: [(asked) => at(asked, 'requested', true)],
  HearingTerminated: [notEnded],
  HearingReported: [(asked) => at(asked, 'held'), hearingCameFirst],
};
