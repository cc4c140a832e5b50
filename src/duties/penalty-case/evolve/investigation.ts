import type { filingActs } from '../acts/filing.ts';
import type { investigationActs } from '../acts/investigation.ts';
import type { investigationEndActs } from '../acts/investigation-end.ts';
import type { preservationActs } from '../acts/preservation.ts';
import { noReviews, type PenaltyCaseFacts, type Preservation } from '../facts.ts';
import { penaltyOf } from '../penalties.ts';
import { type Folds, including, unchanged } from './fold.ts';

export const filingFolds: Folds<keyof typeof filingActs> = {
  ClueReceived: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    partyKind: data.partyKind,
    partyName: data.partyName,
    partyCode: data.partyCode ?? null,
    source: data.source,
    field: data.field,
    summary: data.summary,
    clueOn: doneOn,
    mayTransferOn: data.mayTransferOn === true,
  }),
  RepeatReported: unchanged,
  VerificationExtended: unchanged,
  CaseFiled: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    cause: data.cause,
    filedOn: doneOn,
    handlers: data.handlers,
    everHandled: data.handlers,
  }),
  CaseNotFiled: unchanged,
  CaseTransferred: unchanged,
  HandlersChanged: (facts, { body: { data } }) => ({
    ...facts,
    handlers: data.handlers,
    everHandled: including(facts.everHandled, ...data.handlers),
  }),
  RecusalRequested: (facts, { body: { data } }) => ({
    ...facts,
    recusalAsked: including(facts.recusalAsked, data.person),
  }),
  RecusalDecided: (facts, { body: { data } }) => ({
    ...facts,
    recusalAsked: facts.recusalAsked.filter((person) => person !== data.person),
    recused: data.granted ? including(facts.recused, data.person) : facts.recused,
    handlers: data.granted ? facts.handlers.filter((person) => person !== data.person) : facts.handlers,
  }),
};

export const investigationFolds: Folds<keyof typeof investigationActs> = {
  RightsTold: (facts) => ({ ...facts, rightsTold: true }),
  OnSiteInspected: unchanged,
  PartyQuestioned: unchanged,
  MaterialsDemanded: unchanged,
  MaterialsReceived: unchanged,
  EvidenceCollected: (facts, { body: { data } }) => ({ ...facts, evidence: including(facts.evidence, data.evidence) }),
  EvidenceExcluded: (facts, { body: { data } }) => ({ ...facts, excluded: including(facts.excluded, data.evidence) }),
  IdentificationRequested: unchanged,
  IdentificationReceived: unchanged,
  SampleTaken: unchanged,
  TestingCommissioned: unchanged,
  TestingResultReceived: (facts, { body: { data } }) => ({
    ...facts,
    testsToTell: including(facts.testsToTell, data.reportNumber),
  }),
  TestResultTold: (facts, { body: { data } }) => ({
    ...facts,
    testsToTell: facts.testsToTell.filter((report) => report !== data.reportNumber),
  }),
  AssistanceRequested: unchanged,
  AssistanceReceived: unchanged,
};

function withPreservation(facts: PenaltyCaseFacts, key: string, change: Partial<Preservation>): PenaltyCaseFacts {
  const preservations = facts.preservations.map((kept) => (kept.key === key ? { ...kept, ...change } : kept));
  return { ...facts, preservations };
}

export const preservationFolds: Folds<keyof typeof preservationActs> = {
  EvidencePreserved: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    preservations: [
      ...facts.preservations,
      {
        key: data.preservation,
        on: doneOn,
        approval: data.emergency ? 'to-make-up' : 'approved',
        settled: false,
      },
    ],
  }),
  PreservationApprovalMadeUp: (facts, { body: { data } }) =>
    withPreservation(
      facts,
      data.preservation,
      data.approved ? { approval: 'approved' } : { approval: 'refused', settled: true },
    ),
  PreservationSettled: (facts, { body: { data } }) => withPreservation(facts, data.preservation, { settled: true }),
  CoerciveMeasureImposed: (facts, { body: { data } }) => ({
    ...facts,
    measures: including(facts.measures, data.measure),
  }),
  CoerciveMeasureEnded: (facts, { body: { data } }) => ({
    ...facts,
    measures: facts.measures.filter((measure) => measure !== data.measure),
  }),
  CorrectionOrdered: unchanged,
};

export const investigationEndFolds: Folds<keyof typeof investigationEndActs> = {
  InvestigationSuspended: unchanged,
  InvestigationResumed: unchanged,
  InvestigationTerminated: unchanged,
  CaseTermExtended: (facts) => ({ ...facts, extended: true }),
  CaseTermExtendedAgain: unchanged,
  InvestigationConcluded: (facts, { body: { data } }) => ({
    ...facts,
    crime: data.crimeSuspected && facts.crime === 'cleared' ? 'none' : facts.crime,
    conclusion: {
      proposal: data.proposal,
      penalty: penaltyOf(data),
      crimeSuspected: data.crimeSuspected,
      refundDue: data.refundDue,
      legalReviewGrounds: data.legalReviewGrounds,
      evidence: data.evidence.map((row) => row.evidence),
    },
    reviews: noReviews,
  }),
};
