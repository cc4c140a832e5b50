import { outstanding, performedOn, unpaid } from '../src/duties/penalty-case/dues.ts';
import type { PenaltyCaseFacts } from '../src/duties/penalty-case/facts.ts';
import { hearingGrounds } from '../src/duties/penalty-case/penalties.ts';
import { addDays, type PlainDate, yuan } from '../src/law/kinds.ts';
import { hasDone, type Matter } from '../src/record/matter.ts';
import type { MainLine, Plan, Tried } from './main-lines.ts';

type Data = Readonly<Record<string, unknown>>;
type Case = Matter<PenaltyCaseFacts>;

/** 普通程序的主线 — from the clue to the archive, by way of whatever the plan of the case asks for. */
export const penaltyLine = (examples: Readonly<Record<string, Data>>): MainLine => ({
  dataFor: (act, day) => {
    const data = examples[act] ?? {};
    if (act === 'HearingDateFixed') return { ...data, hearingOn: addDays(day, 18) };
    if (act === 'MaterialsDemanded' || act === 'RefundOrdered') return { ...data, by: addDays(day, 10) };
    if (act === 'DecisionChanged') return { ...data, changedOn: day };
    return act === 'ExecutionEnded' ? { ...data, conditionOn: day } : data;
  },
  next: (asking) => {
    if (!asking.matter) return { act: 'ClueReceived', data: { partyKind: asking.plan.partyKind } };
    return step(asking.matter as Case, asking.plan, asking.day);
  },
});

function step(matter: Case, plan: Plan, day: PlainDate): Tried | undefined {
  switch (matter.state) {
    case 'verifying':
      return { act: plan.outcome === 'not-filed' ? 'CaseNotFiled' : 'CaseFiled' };
    case 'investigating':
      return investigationStep(matter, plan);
    case 'suspended':
      return { act: 'InvestigationResumed' };
    case 'reviewing':
      return reviewStep(matter, plan, day);
    case 'noticed':
      return noticedStep(matter, plan, day);
    case 'decided':
      return performanceStep(matter, plan, day);
    case 'terminated':
      return { act: 'CaseClosed', data: { condition: 'investigation-terminated' } };
    case 'closed':
    case 'not-filed':
    case 'transferred':
      return { act: 'DossierArchived' };
  }
  return undefined;
}

function investigationStep(matter: Case, plan: Plan): Tried {
  const { facts } = matter;
  if (!facts.rightsTold) return { act: 'RightsTold' };
  if (facts.evidence.length === 0) return { act: 'EvidenceCollected' };
  if (facts.preservations.length < plan.preservations) {
    const preservation = `登保${facts.preservations.length + 1}`;
    return { act: 'EvidencePreserved', data: { preservation, emergency: plan.emergency } };
  }
  const awaited = facts.preservations.find((kept) => kept.approval === 'to-make-up');
  if (awaited) return { act: 'PreservationApprovalMadeUp', data: { preservation: awaited.key } };
  const open = facts.preservations.find((kept) => !kept.settled);
  if (open) return { act: 'PreservationSettled', data: { preservation: open.key, outcome: 'released' } };
  if (plan.testing && !hasDone(matter, 'TestingCommissioned')) return { act: 'TestingCommissioned' };
  if (plan.testing && !hasDone(matter, 'TestingResultReceived')) return { act: 'TestingResultReceived' };
  if (plan.suspended && !hasDone(matter, 'InvestigationSuspended')) return { act: 'InvestigationSuspended' };
  return { act: 'InvestigationConcluded', data: concluding(plan) };
}

const concluding = (plan: Plan): Data => ({
  ...penaltyFor(plan),
  crimeSuspected: plan.outcome === 'judicial',
  refundDue: plan.refundDue,
  legalReviewGrounds: plan.legalGrounds,
});

/** The penalty of the plan: four sums in one statutory range, the largest of them on the other side of the hearing. */
function penaltyFor({ size }: Plan): Data {
  const fines = { mitigated: 8_000, lighter: 60_000, ordinary: 98_000, large: 120_000 };
  const grounded = size === 'mitigated' || size === 'lighter';
  return {
    fine: yuan(fines[size]),
    rangeMin: yuan(50_000),
    rangeMax: yuan(200_000),
    tier: size === 'large' ? 'ordinary' : size,
    tierGrounds: grounded ? ['removed-or-reduced-harm'] : [],
  };
}

function reviewStep(matter: Case, plan: Plan, day: PlainDate): Tried {
  const { reviews, testsToTell } = matter.facts;
  const told = testsToTell[0];
  if (told) return { act: 'TestResultTold', data: { reportNumber: told } };
  if (reviews.caseReview !== null && reviews.caseReview !== 'agree') return { act: 'ReviewReturned' };
  if (reviews.caseReview === null) return { act: 'CaseReviewed' };
  if (plan.outcome === 'no-penalty') return { act: 'NoPenaltyDecided' };
  if (plan.outcome === 'not-established') return { act: 'FactsNotEstablished' };
  if (plan.outcome === 'judicial') return { act: 'ReferredToJudicialOrgan' };
  return noticeStep(matter, plan, day);
}

function noticeStep({ facts }: Case, plan: Plan, day: PlainDate): Tried {
  const penalty = facts.conclusion?.penalty;
  const localAmounts = { localAmounts: [] };
  const hearingRightTold = penalty ? hearingGrounds(penalty, facts.partyKind, day, localAmounts).length > 0 : false;
  return {
    act: 'PenaltyNoticeServed',
    data: { ...penaltyFor(plan), ...penalty, hearingRightTold, ...(plan.refundDue ? { refund: yuan(3_000) } : {}) },
  };
}

function noticedStep(matter: Case, plan: Plan, day: PlainDate): Tried | undefined {
  const { facts } = matter;
  const wantsHearing = plan.answer === 'wants-hearing' && facts.notice?.hearingRightTold === true;
  if (facts.hearing && facts.hearing.stage !== 'reported' && facts.hearing.stage !== 'terminated')
    return hearingStep(facts, day);
  if (wantsHearing && !facts.hearing && facts.notice && facts.notice.on >= addDays(day, -6))
    return { act: 'HearingRequested' };
  if (plan.answer === 'waives' && !facts.waived) return { act: 'RightsWaived' };
  if (plan.answer === 'defends' && facts.defence === 'none') return { act: 'DefenceHeard' };
  if (facts.defence === 'heard') return { act: 'DefenceRechecked' };
  if (plan.refundDue && !facts.refundOrdered) return { act: 'RefundOrdered' };
  if (plan.refundDue && !hasDone(matter, 'RefundCompleted')) return { act: 'RefundCompleted' };
  if (facts.reviews.legalReview !== 'agree' && needsLegalReview(facts)) return { act: 'LegalReviewed' };
  if (!facts.deliberated && (needsLegalReview(facts) || day < '2021-07-15'))
    return { act: 'CollectiveDeliberationHeld' };
  const penalty = facts.notice?.penalty ?? {};
  return { act: 'PenaltyDecided', data: { ...penaltyFor(plan), ...penalty } };
}

const needsLegalReview = (facts: PenaltyCaseFacts): boolean =>
  (facts.conclusion?.legalReviewGrounds.length ?? 0) > 0 || facts.heardUntil !== null;

function hearingStep(facts: PenaltyCaseFacts, day: PlainDate): Tried | undefined {
  const { hearing } = facts;
  if (!hearing) return undefined;
  if (hearing.suspended) return { act: 'HearingResumed' };
  if (hearing.stage === 'held') return { act: 'HearingReported' };
  if (hearing.host === null) return { act: 'HearingHostAppointed' };
  if (!hearing.fileHandedOver) return { act: 'HearingFileHandedOver' };
  if (hearing.date === null || hearing.date < day) return { act: 'HearingDateFixed' };
  if (!hearing.noticeServedOn) return { act: 'HearingNoticeServed' };
  if (!hearing.officersNotifiedOn) return { act: 'HearingOfficersNotified' };
  if (hearing.open && !hearing.announcedOn) return { act: 'HearingAnnounced' };
  return { act: 'HearingHeld', on: hearing.date };
}

function performanceStep(matter: Case, plan: Plan, day: PlainDate): Tried {
  const { facts } = matter;
  const { decision } = facts;
  if (decision?.kind !== 'penalty') {
    if (decision?.kind === 'no-penalty' && !decision.servedOn)
      return { act: 'DocumentServed', data: { document: 'no-penalty-decision', moneyDue: false } };
    return { act: 'CaseClosed', data: { condition: 'other-decision' } };
  }
  if (!decision.servedOn) return servingStep(facts, plan);
  const shown = facts.published.map((one) => one.channel);
  if (!shown.includes('government-platform')) return { act: 'DecisionPublished' };
  if (!shown.includes('national-system')) return { act: 'DecisionPublished', data: { channel: 'national-system' } };
  for (const item of ['fine', 'gains', 'surcharge'] as const) {
    const amount = unpaid(facts, item);
    if (amount > 0) return { act: 'PaymentReceived', data: { item, amount } };
  }
  if (outstanding(facts).includes('没收非法财物')) return { act: 'GoodsDisposed' };
  if (facts.performance.ended === null)
    return { act: 'ExecutionEnded', data: { conditionOn: performedOn(facts) ?? day } };
  const open = facts.preservations.find((kept) => !kept.settled);
  if (open) return { act: 'PreservationSettled', data: { preservation: open.key, outcome: 'released' } };
  return { act: 'CaseClosed' };
}

function servingStep(facts: PenaltyCaseFacts, plan: Plan): Tried {
  const moneyDue = (facts.decision?.penalty?.fine ?? 0) + (facts.decision?.penalty?.gains ?? 0) > 0;
  if (plan.way === 'electronic' && !facts.electronicConsent) return { act: 'AddressConfirmed' };
  const left = plan.way === 'left' ? { leftWay: 'witness' } : {};
  return { act: 'DocumentServed', data: { way: plan.way, recorded: true, moneyDue, ...left } };
}
