/** 审核与告知的关口 — who may review, when, and what must be told before a penalty. */
import { windowHasRun } from '../../../record/expiry.ts';
import { hearingGrounds, isHeavier } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import {
  defenceRecheck,
  hearingScope,
  legalReviewAfterHearing,
  legalReviewerQualification,
  noNoticeNoDecision,
  penaltyNotice,
  refundOrder,
  reviewContent,
  reviewerNotOfficer,
  reviewRequired,
} from '../rules/index.ts';
import { noticeCameFirst, reportCameFirst, reviewCameFirst } from './decision-order.ts';
import { hasPassedReview, hearingEnded, sumsFitKinds } from './decision-parts.ts';
import { type CaseAsked, type CaseGate, type CaseGates, itemsOn } from './gate.ts';

const concluded = ({ matter, day }: CaseAsked) =>
  matter.facts.conclusion === null ? refuse('nothing-to-review', { rule: reviewRequired, day }) : null;

const notByHandlers = ({ matter, actor, day }: CaseAsked) =>
  matter.facts.everHandled.includes(actor.id) ? refuse('reviewer-is-handler', { rule: reviewerNotOfficer, day }) : null;

/** Agreeing says that all seven points hold: each must have been looked at. */
function wholeContent({ day }: CaseAsked, data: { outcome: string; checked: readonly string[] } | null) {
  if (data === null || data.outcome !== 'agree') return null;
  const missing = itemsOn(reviewContent, day).filter((item) => !data.checked.includes(item.code));
  if (missing.length === 0) return null;
  return refuse('review-content-incomplete', {
    rule: reviewContent,
    day,
    detail: missing.map((item) => item.zh).join('；'),
  });
}

const contentOfReview: CaseGate<'CaseReviewed'> = (asked) => wholeContent(asked, asked.data);
const contentOfLegalReview: CaseGate<'LegalReviewed'> = (asked) => wholeContent(asked, asked.data);

const qualified: CaseGate<'LegalReviewed'> = ({ data, actor, day }) =>
  data?.firstTime === true && !actor.legalQualification
    ? refuse('reviewer-not-qualified', { rule: legalReviewerQualification, day })
    : null;

/** Not a question before the rule of 2021-07-15 was in force. */
const afterHearing = ({ matter, day }: CaseAsked) => {
  const stage = matter.facts.hearing?.stage;
  if (day < legalReviewAfterHearing.versions[0].from) return null;
  return stage === 'requested' || stage === 'held'
    ? refuse('legal-review-before-hearing', { rule: legalReviewAfterHearing, day })
    : null;
};

const reviewed = (asked: CaseAsked) => hasPassedReview(asked);

const penaltyNamed: CaseGate<'PenaltyNoticeServed'> = ({ data, day }) =>
  data?.penalties.length === 0 ? refuse('no-penalty-named', { rule: penaltyNotice, day }) : null;

const sumsOfNotice: CaseGate<'PenaltyNoticeServed'> = ({ data }) => (data === null ? null : sumsFitKinds(data));

const defenceTold: CaseGate<'PenaltyNoticeServed'> = ({ data, day }) =>
  data?.defenceRightTold === false ? refuse('defence-right-not-told', { rule: penaltyNotice, day }) : null;

const hearingTold: CaseGate<'PenaltyNoticeServed'> = ({ data, day, matter, bureau }) => {
  if (data === null || data.hearingRightTold) return null;
  const grounds = hearingGrounds(data, matter.facts.partyKind, day, bureau);
  return grounds.length > 0 ? refuse('hearing-right-not-told', { rule: hearingScope, day }) : null;
};

const refundTold: CaseGate<'PenaltyNoticeServed'> = ({ data, day, matter }) =>
  data !== null && matter.facts.conclusion?.refundDue === true && data.refund === undefined
    ? refuse('refund-not-told', { rule: penaltyNotice, day })
    : null;

const noticeRun: CaseGate<'PenaltyNoticeServed'> = ({ data, day, matter }) =>
  data?.way === 'public-notice' && !matter.facts.noticesRun.includes('penalty-notice')
    ? refuse('notice-not-run', { rule: penaltyNotice, day })
    : null;

const notHeavierAgain: CaseGate<'PenaltyNoticeServed'> = ({ data, day, matter: { facts } }) =>
  data !== null && facts.everDefended && facts.notice !== null && isHeavier(data, facts.notice.penalty)
    ? refuse('heavier-after-defence', { rule: defenceRecheck, day })
    : null;

const somethingToRecheck: CaseGate<'DefenceRechecked'> = ({ matter, day }) =>
  matter.facts.defence === 'heard' ? null : refuse('nothing-to-recheck', { rule: defenceRecheck, day });

const waivedInWriting: CaseGate<'RightsWaived'> = ({ data, day }) =>
  data?.written === false ? refuse('waiver-not-clear', { rule: noNoticeNoDecision, day }) : null;

const afterDefence: CaseGate<'RefundOrdered'> = (asked) => {
  const { facts } = asked.matter;
  const done = facts.defence === 'rechecked' || facts.waived || windowHasRun(asked, 'defence-window');
  return done && facts.defence !== 'heard'
    ? null
    : refuse('refund-before-defence', { rule: refundOrder, day: asked.day });
};

export const reviewGates: CaseGates = {
  CaseReviewed: [concluded, reportCameFirst, notByHandlers, contentOfReview],
  LegalReviewSubmitted: [concluded],
  LegalReviewed: [concluded, reportCameFirst, notByHandlers, qualified, afterHearing, contentOfLegalReview],
  ReviewReturned: [hearingEnded],
  PenaltyNoticeServed: [
    reviewed,
    hearingEnded,
    reviewCameFirst,
    penaltyNamed,
    sumsOfNotice,
    defenceTold,
    hearingTold,
    refundTold,
    noticeRun,
    notHeavierAgain,
  ],
  DefenceHeard: [noticeCameFirst],
  DefenceRechecked: [somethingToRecheck],
  RightsWaived: [noticeCameFirst, waivedInWriting],
  RefundOrdered: [afterDefence],
};
