/** 决定的关口 — the order in which the law asks before anything is decided. */
import { type PlainDate, versionOn } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { holdsPost } from '../../../record/person.ts';
import { legalReviewGrounds, needsDeliberation } from '../legal-review.ts';
import { isHeavier } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import {
  collectiveDiscussion,
  defenceRecheck,
  defenceWindow,
  discretionDeviation,
  discretionNoneMay,
  discretionNoneShall,
  evidenceIllegal,
  illegalGains,
  legalReviewScope,
  noNoticeNoDecision,
  noPenaltyEducation,
  refundOrder,
  testing,
} from '../rules/index.ts';
import { noFineAfterTransfer, noSubstituteForCrime } from './crime.ts';
import { contentGates } from './decision-content.ts';
import { stepsCameFirst } from './decision-order.ts';
import { hasPassedReview, hearingEnded } from './decision-parts.ts';
import type { CaseAsked, CaseGate, CaseGates } from './gate.ts';

/** 法制审核 — passed, and for a case that was heard, after its hearing (since 2021-07-15). */
const legalReviewPassed = ({ matter: { facts }, day }: CaseAsked) => {
  const grounds = legalReviewGrounds(facts, day);
  if (grounds.length === 0) return null;
  const { legalReview, legalReviewOn } = facts.reviews;
  const stale =
    day >= '2021-07-15' && facts.heardUntil !== null && legalReviewOn !== null && legalReviewOn < facts.heardUntil;
  if (legalReview === 'agree' && !stale) return null;
  const detail = stale ? '听证后未再审核' : grounds.map((ground) => ground.zh).join('；');
  return refuse('no-legal-review', { rule: legalReviewScope, day, detail });
};

const noticed = ({ matter, day }: CaseAsked) =>
  matter.facts.notice === null ? refuse('no-notice', { rule: noNoticeNoDecision, day }) : null;

/** The party has its full days, unless it was heard or clearly gave its rights up. A withdrawn hearing gives no day away. */
const windowRun = (asked: CaseAsked) => {
  const { facts } = asked.matter;
  if (facts.waived || facts.hearing?.stage === 'reported' || windowHasRun(asked, 'defence-window')) return null;
  return refuse('window-not-run', { rule: defenceWindow, day: asked.day });
};

const rechecked = ({ matter, day }: CaseAsked) =>
  matter.facts.defence === 'heard' ? refuse('defence-not-rechecked', { rule: defenceRecheck, day }) : null;

const refundOrdered = ({ matter, day }: CaseAsked) =>
  matter.facts.conclusion?.refundDue === true && !matter.facts.refundOrdered
    ? refuse('refund-not-ordered', { rule: refundOrder, day })
    : null;

const deliberated = ({ matter, day, bureau }: CaseAsked) =>
  needsDeliberation(matter.facts, day, bureau) && !matter.facts.deliberated
    ? refuse('no-deliberation', { rule: collectiveDiscussion, day })
    : null;

const testsTold = ({ matter, day }: CaseAsked) =>
  matter.facts.testsToTell.length > 0
    ? refuse('test-result-not-told', { rule: testing, day, detail: matter.facts.testsToTell.join('、') })
    : null;

const asNoticed: CaseGate<'PenaltyDecided'> = ({ data, day, matter: { facts } }) => {
  if (data === null || facts.notice === null || !isHeavier(data, facts.notice.penalty)) return null;
  return facts.everDefended
    ? refuse('heavier-after-defence', { rule: defenceRecheck, day })
    : refuse('differs-from-notice', { rule: noNoticeNoDecision, day });
};

/** The rule speaks from 2021-07-15; what a bureau itself has excluded is not used before that day either. */
const noExcludedEvidence: CaseGate<'PenaltyDecided'> = ({ data, day, matter }) => {
  const used = data?.evidence.filter((row) => matter.facts.excluded.includes(row.evidence)) ?? [];
  if (used.length === 0) return null;
  return refuse('excluded-evidence', {
    rule: evidenceIllegal,
    day,
    detail: used.map((row) => row.evidence).join('、'),
  });
};

const deviationApproved: CaseGate<'PenaltyDecided'> = ({ data, day, matter }) =>
  data?.deviates === true && !matter.facts.deviationApproved && day >= discretionDeviation.versions[0].from
    ? refuse('deviation-not-approved', { rule: discretionDeviation, day })
    : null;

/** 违法所得认定办法第十四条第三款, since 2026-03-20. */
const gainsApproved: CaseGate<'PenaltyDecided'> = ({ data, day, matter }) =>
  data?.gainsUndeterminable === true && !matter.facts.gainsUndeterminable && day >= '2026-03-20'
    ? refuse('gains-not-approved', { rule: illegalGains, day })
    : null;

const noPenaltyGroundsOn = (day: PlainDate): readonly string[] =>
  [discretionNoneShall, ...(day >= discretionNoneMay.versions[0].from ? [discretionNoneMay] : [])].flatMap((rule) =>
    versionOn(rule, day).value.map((item) => item.code),
  );

const groundInForce: CaseGate<'NoPenaltyDecided'> = ({ data, day }) =>
  data === null || data.grounds.every((ground) => noPenaltyGroundsOn(day).includes(ground))
    ? null
    : refuse('ground-not-in-force', { rule: day < '2021-07-15' ? discretionNoneShall : discretionNoneMay, day });

const educated: CaseGate<'NoPenaltyDecided'> = ({ data, day }) =>
  data !== null && data.education === undefined && day >= noPenaltyEducation.versions[0].from
    ? refuse('education-missing', { rule: noPenaltyEducation, day })
    : null;

const enoughHeads: CaseGate<'CollectiveDeliberationHeld'> = ({ data, day, matter }) => {
  const handlers = data?.attendees.filter((id) => matter.facts.handlers.includes(id)) ?? [];
  return data !== null && data.attendees.length - handlers.length < 2
    ? refuse('too-few-deliberating', { rule: collectiveDiscussion, day })
    : null;
};

const chiefHimself: CaseGate<'DiscretionDeviationApproved'> = ({ data, day, actor }) =>
  data?.way === 'bureau-chief' && !holdsPost(actor, 'bureau-chief', day)
    ? refuse('deviation-not-approved', { rule: discretionDeviation, day })
    : null;

export const decisionGates: CaseGates = {
  CollectiveDeliberationHeld: [enoughHeads],
  DiscretionDeviationApproved: [chiefHimself],
  PenaltyDecided: [
    noSubstituteForCrime,
    noFineAfterTransfer,
    hasPassedReview,
    noticed,
    windowRun,
    rechecked,
    hearingEnded,
    legalReviewPassed,
    stepsCameFirst,
    testsTold,
    refundOrdered,
    deliberated,
    asNoticed,
    noExcludedEvidence,
    deviationApproved,
    gainsApproved,
    ...contentGates,
  ],
  NoPenaltyDecided: [noSubstituteForCrime, hasPassedReview, hearingEnded, stepsCameFirst, groundInForce, educated],
  FactsNotEstablished: [hasPassedReview, hearingEnded, stepsCameFirst],
  ReferredToDepartment: [hasPassedReview, hearingEnded, stepsCameFirst],
};
