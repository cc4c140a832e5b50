import type { closingActs } from '../acts/closing.ts';
import type { performanceActs } from '../acts/performance.ts';
import type { publicationActs } from '../acts/publication.ts';
import type { servingActs } from '../acts/serving.ts';
import type { Decision, PenaltyCaseFacts, Performance, Published } from '../facts.ts';
import { type Folds, including, unchanged } from './fold.ts';

const withDecision = (facts: PenaltyCaseFacts, change: Partial<Decision>): PenaltyCaseFacts =>
  facts.decision === null ? facts : { ...facts, decision: { ...facts.decision, ...change } };

const isDecision = (document: string): boolean => document === 'penalty-decision' || document === 'no-penalty-decision';

export const servingFolds: Folds<keyof typeof servingActs> = {
  AddressConfirmed: (facts, { body: { data } }) => ({
    ...facts,
    electronicConsent: data.electronic && data.signed,
  }),
  DocumentServed: (facts, { body: { data }, doneOn }) =>
    isDecision(data.document) ? withDecision(facts, { servedOn: doneOn }) : facts,
  PublicNoticePosted: (facts, { body: { data } }) => ({
    ...facts,
    noticesRun: facts.noticesRun.filter((document) => document !== data.document),
  }),
  PublicNoticeCompleted: (facts, { body: { data } }) => ({
    ...facts,
    noticesRun: including(facts.noticesRun, data.document),
  }),
};

const withPerformance = (facts: PenaltyCaseFacts, change: Partial<Performance>): PenaltyCaseFacts => ({
  ...facts,
  performance: { ...facts.performance, ...change },
});

export const performanceFolds: Folds<keyof typeof performanceActs> = {
  PaymentReceived: (facts, { body: { data }, doneOn }) =>
    withPerformance(facts, {
      payments: [...facts.performance.payments, { item: data.item, on: doneOn, amount: data.amount }],
    }),
  PaymentDeferred: (facts, { body: { data } }) => withPerformance(facts, { deferredUntil: data.until }),
  SurchargeImposed: (facts, { body: { data } }) => withPerformance(facts, { surcharge: data.amount }),
  GoodsDisposed: (facts, { doneOn }) => withPerformance(facts, { goodsDisposedOn: doneOn }),
  PenaltyPerformed: (facts, { body: { data }, doneOn }) =>
    withPerformance(facts, { performed: [...facts.performance.performed, { kind: data.penalty, on: doneOn }] }),
  RemedyStarted: (facts, { body: { data }, doneOn }) =>
    withPerformance(facts, {
      remedies: [...facts.performance.remedies, { kind: data.kind, from: doneOn, to: null, outcome: null }],
    }),
  RemedyEnded: (facts, { body: { data }, doneOn }) => {
    const open = facts.performance.remedies.findLast((remedy) => remedy.kind === data.kind && remedy.to === null);
    const remedies = facts.performance.remedies.map((remedy) =>
      remedy === open ? { ...remedy, to: doneOn, outcome: data.outcome } : remedy,
    );
    return withPerformance(facts, { remedies });
  },
  DemandServed: (facts, { doneOn }) => withPerformance(facts, { demandedOn: doneOn }),
  DemandDefenceHeard: unchanged,
  CourtExecutionApplied: (facts) => withPerformance(facts, { courtApplied: true }),
  CourtExecutionRuled: (facts, { body: { data }, doneOn }) =>
    data.outcome === 'ended' ? withPerformance(facts, { courtEndedOn: doneOn }) : facts,
};

const withPublished = (facts: PenaltyCaseFacts, channel: string, change: Partial<Published>): PenaltyCaseFacts => ({
  ...facts,
  published: facts.published.map((one) => (one.channel === channel ? { ...one, ...change } : one)),
});

export const publicationFolds: Folds<keyof typeof publicationActs> = {
  DecisionPublished: (facts, { body: { data }, doneOn }) => {
    const published: Published = {
      channel: data.channel,
      on: doneOn,
      summary: data.summary,
      endedOn: null,
      repaired: false,
      restoredOn: null,
      withdrawnOn: null,
    };
    return { ...facts, published: [...facts.published.filter((one) => one.channel !== data.channel), published] };
  },
  DecisionChanged: (facts, { body: { data } }) => {
    const penalty = facts.decision?.penalty;
    if (!penalty) return facts;
    const changed = { ...penalty, fine: data.fine, gains: data.gains, goods: data.goods };
    return withDecision(facts, { penalty: changed, change: data.change });
  },
  PublicationWithdrawn: (facts, { doneOn }) => ({
    ...facts,
    published: facts.published.map((one) => (one.endedOn === null ? { ...one, withdrawnOn: doneOn } : one)),
  }),
  PublicationEnded: (facts, { body: { data }, doneOn }) =>
    withPublished(facts, data.channel, { endedOn: doneOn, repaired: data.ground === 'credit-repaired' }),
  PublicationRestored: (facts, { body: { data }, doneOn }) =>
    withPublished(facts, data.channel, { endedOn: null, repaired: false, restoredOn: doneOn }),
};

export const closingFolds: Folds<keyof typeof closingActs> = {
  ExecutionEnded: (facts, { body: { data } }) => withPerformance(facts, { ended: data.ground }),
  CaseClosed: unchanged,
  DossierArchived: unchanged,
};
