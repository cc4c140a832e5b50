import type { decisionActs } from '../acts/decision.ts';
import type { hearingActs } from '../acts/hearing.ts';
import type { noticeActs } from '../acts/notice.ts';
import type { reviewActs } from '../acts/review.ts';
import type { Decision, DecisionKind, Hearing, PenaltyCaseFacts } from '../facts.ts';
import { noReviews } from '../facts.ts';
import { penaltyOf } from '../penalties.ts';
import { type Folds, including, unchanged } from './fold.ts';

export const reviewFolds: Folds<keyof typeof reviewActs> = {
  CaseReviewed: (facts, { body: { data } }) => ({ ...facts, reviews: { ...facts.reviews, caseReview: data.outcome } }),
  LegalReviewSubmitted: (facts, { body: { data } }) =>
    facts.conclusion === null
      ? facts
      : {
          ...facts,
          conclusion: {
            ...facts.conclusion,
            legalReviewGrounds: including(facts.conclusion.legalReviewGrounds, ...data.grounds),
          },
        },
  LegalReviewed: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    reviews: { ...facts.reviews, legalReview: data.outcome, legalReviewOn: doneOn },
  }),
  ReviewTermExtended: unchanged,
  // What is investigated anew is concluded, reviewed and told to the party anew.
  ReviewReturned: (facts) => ({
    ...facts,
    conclusion: null,
    reviews: noReviews,
    notice: null,
    defence: 'none',
    everDefended: false,
    waived: false,
    deliberated: false,
  }),
};

export const noticeFolds: Folds<keyof typeof noticeActs> = {
  PenaltyNoticeServed: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    notice: { on: doneOn, penalty: penaltyOf(data), hearingRightTold: data.hearingRightTold },
    defence: 'none',
    waived: false,
    hearing: null,
  }),
  DefenceHeard: (facts) => ({ ...facts, defence: 'heard', everDefended: true }),
  DefenceRechecked: (facts) => ({ ...facts, defence: 'rechecked' }),
  RightsWaived: (facts) => ({ ...facts, waived: true }),
  RefundOrdered: (facts) => ({ ...facts, refundOrdered: true }),
  RefundCompleted: unchanged,
};

const requested: Hearing = {
  stage: 'requested',
  suspended: false,
  host: null,
  panel: [],
  date: null,
  open: false,
  fileHandedOver: false,
  noticeServedOn: null,
  officersNotifiedOn: null,
  announcedOn: null,
};

const withHearing = (facts: PenaltyCaseFacts, change: Partial<Hearing>): PenaltyCaseFacts =>
  facts.hearing === null ? facts : { ...facts, hearing: { ...facts.hearing, ...change } };

export const hearingFolds: Folds<keyof typeof hearingActs> = {
  HearingRequested: (facts) => ({ ...facts, hearing: requested, everDefended: true }),
  HearingHostAppointed: (facts, { body: { data } }) =>
    withHearing(facts, { host: data.host, panel: [data.host, ...data.members, data.clerk] }),
  HearingFileHandedOver: (facts) => withHearing(facts, { fileHandedOver: true }),
  // A new date makes the old notices worthless: the party must be told of the new one in time.
  HearingDateFixed: (facts, { body: { data } }) =>
    withHearing(facts, {
      date: data.hearingOn,
      open: data.open,
      noticeServedOn: null,
      officersNotifiedOn: null,
      announcedOn: null,
    }),
  HearingNoticeServed: (facts, { doneOn }) => withHearing(facts, { noticeServedOn: doneOn }),
  HearingThirdPartyNotified: unchanged,
  HearingOfficersNotified: (facts, { doneOn }) => withHearing(facts, { officersNotifiedOn: doneOn }),
  HearingAnnounced: (facts, { doneOn }) => withHearing(facts, { announcedOn: doneOn }),
  HearingHeld: (facts, { doneOn }) => ({ ...withHearing(facts, { stage: 'held' }), heardUntil: doneOn }),
  HearingSuspended: (facts) => withHearing(facts, { suspended: true }),
  HearingResumed: (facts) => withHearing(facts, { suspended: false }),
  HearingTerminated: (facts) => withHearing(facts, { stage: 'terminated', suspended: false }),
  HearingReported: (facts, { doneOn }) => ({ ...withHearing(facts, { stage: 'reported' }), heardUntil: doneOn }),
};

function decide(
  facts: PenaltyCaseFacts,
  kind: DecisionKind,
  act: { doneOn: Decision['on']; body: { number?: { text: string } } },
  more: Partial<Decision> = {},
): PenaltyCaseFacts {
  const decision: Decision = {
    kind,
    on: act.doneOn,
    number: act.body.number?.text ?? null,
    penalty: null,
    otherFields: [],
    facts: '',
    publish: false,
    restrictedUntil: null,
    servedOn: null,
    change: null,
    ...more,
  };
  return { ...facts, decision };
}

export const decisionFolds: Folds<keyof typeof decisionActs> = {
  CollectiveDeliberationHeld: (facts) => ({ ...facts, deliberated: true }),
  DiscretionDeviationApproved: (facts) => ({ ...facts, deviationApproved: true }),
  GainsFoundUndeterminable: (facts) => ({ ...facts, gainsUndeterminable: true }),
  PenaltyDecided: (facts, act) => {
    const { data } = act.body;
    return decide(facts, 'penalty', act, {
      penalty: penaltyOf(data),
      otherFields: data.otherFields ?? [],
      facts: data.facts,
      publish: data.publish,
      restrictedUntil: data.restrictedUntil ?? null,
    });
  },
  NoPenaltyDecided: (facts, act) => decide(facts, 'no-penalty', act, { facts: act.body.data.facts }),
  FactsNotEstablished: (facts, act) => decide(facts, 'not-established', act),
  ReferredToDepartment: (facts, act) => decide(facts, 'department', act),
  ReferredToJudicialOrgan: (facts, act) => decide(facts, 'judicial', act),
};
