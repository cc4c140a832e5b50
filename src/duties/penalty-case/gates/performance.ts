/** 履行与执行的关口 — who may take money, what late payment costs, and when a court may be asked. */
import { remedySuitTerm } from '../../../law/common-rules/remedy.ts';
import { dateInChinese, moneyInChinese, type PlainDate } from '../../../law/kinds.ts';
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import { totalUnpaid, unpaid } from '../dues.ts';
import { refuse } from '../refusals.ts';
import {
  closeConditions,
  collectReceipt,
  confiscatedGoods,
  courtApplication,
  demandLetter,
  instalment,
  paySeparation,
  payTerm,
  surcharge,
} from '../rules/index.ts';
import { surchargeUntil } from '../surcharge.ts';
import { notBeforeDecision } from './decision-parts.ts';
import type { CaseAsked, CaseGate, CaseGates } from './gate.ts';

const stillDue: CaseGate<'PaymentReceived'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return totalUnpaid(facts) > 0 ? null : refuse('nothing-due', { rule: payTerm, day });
  const open = unpaid(facts, data.item);
  return data.amount <= open
    ? null
    : refuse('nothing-due', { rule: payTerm, day, detail: `尚未缴纳${moneyInChinese(open)}` });
};

/** In the ordinary procedure only the third case of the article is left: a remote place, and the party asks. */
const notByOfficers: CaseGate<'PaymentReceived'> = ({ data, day }) => {
  if (data?.through !== 'officer') return null;
  if (data.remote !== true || data.item !== 'fine')
    return refuse('officers-may-not-collect', { rule: paySeparation, day });
  return data.receipt === undefined ? refuse('no-fiscal-receipt', { rule: collectReceipt, day }) : null;
};

const appliedInWriting: CaseGate<'PaymentDeferred'> = ({ data, day }) =>
  data?.written === false ? refuse('no-written-application', { rule: instalment, day }) : null;

const instalmentsAddUp: CaseGate<'PaymentDeferred'> = ({ data, day, matter }) => {
  const open = unpaid(matter.facts, 'fine');
  const at = { rule: instalment, day };
  if (open === 0) return refuse('nothing-due', at);
  if (data === null || data.instalments.length === 0) return null;
  const sum = data.instalments.reduce((total, row) => total + row.amount, 0);
  const last = data.instalments
    .map((row) => row.by)
    .sort()
    .at(-1);
  return sum === open && last === data.until
    ? null
    : refuse('deferral-dates', { ...at, detail: `尚未缴纳罚款${moneyInChinese(open)}` });
};

/** The last day for paying: the fifteenth, or the end of the deferral. */
function payableUntil(asked: CaseAsked): PlainDate | undefined {
  const deferred = asked.matter.facts.performance.deferredUntil;
  return deferred ?? expiryOn(asked, 'pay-term')?.expiresOn;
}

const overdue = (asked: CaseAsked) => {
  const until = payableUntil(asked);
  const isOverdue = until !== undefined && until < asked.day && unpaid(asked.matter.facts, 'fine') > 0;
  return isOverdue ? null : refuse('not-overdue', { rule: surcharge, day: asked.day });
};

const rightSurcharge: CaseGate<'SurchargeImposed'> = (asked) => {
  const { data, day } = asked;
  const dueOn = payableUntil(asked);
  if (data === null || dueOn === undefined) return null;
  if (data.until > day) return refuse('surcharge-mismatch', { rule: surcharge, day, detail: '不得计算到将来' });
  const { amount, days, stoppedDays, capped } = surchargeUntil(asked.matter.facts, dueOn, data.until);
  const left = stoppedDays > 0 ? `，复议、诉讼期间${stoppedDays}日不计` : '';
  const cap = capped ? '，以罚款数额为限' : '';
  const detail = `逾期${days}日${left}${cap}，应为${moneyInChinese(amount)}`;
  return data.amount === amount ? null : refuse('surcharge-mismatch', { rule: surcharge, day, detail });
};

const goodsConfiscated: CaseGate<'GoodsDisposed'> = ({ matter, day }) =>
  (matter.facts.decision?.penalty?.goods ?? 0) > 0 ? null : refuse('no-goods', { rule: confiscatedGoods, day });

const wasImposed: CaseGate<'PenaltyPerformed'> = ({ data, day, matter }) =>
  data === null || matter.facts.decision?.penalty?.penalties.includes(data.penalty) === true
    ? null
    : refuse('not-imposed', { rule: closeConditions, day });

const served = ({ matter, day }: CaseAsked) =>
  matter.facts.decision?.servedOn ? null : refuse('decision-not-served', { rule: remedySuitTerm, day });

const openRemedy: CaseGate<'RemedyEnded'> = ({ data, day, matter }) =>
  data === null || matter.facts.performance.remedies.some((remedy) => remedy.kind === data.kind && remedy.to === null)
    ? null
    : refuse('no-open-remedy', { rule: remedySuitTerm, day });

const noRemedyRuns = ({ matter, day }: CaseAsked) =>
  matter.facts.performance.remedies.some((remedy) => remedy.to === null)
    ? refuse('remedy-under-way', { rule: courtApplication, day })
    : null;

/** The window that must have run: after a review decision fifteen days, else sixty days and six months. */
const remedyWindowRun = (asked: CaseAsked) => {
  const last = asked.matter.facts.performance.remedies.at(-1);
  const run =
    last === undefined
      ? windowHasRun(asked, 'review-window') && windowHasRun(asked, 'suit-window')
      : last.kind === 'litigation' || windowHasRun(asked, 'suit-after-review');
  return run ? null : refuse('remedy-window-open', { rule: courtApplication, day: asked.day });
};

/** 期限届满之日 — from which the three months run; the end of a deferral where that is later. */
function contestableUntil(asked: CaseAsked): PlainDate | undefined {
  const { remedies, deferredUntil } = asked.matter.facts.performance;
  const last = remedies.at(-1);
  const litigated = last?.kind === 'litigation' ? (last.to ?? undefined) : undefined;
  const clock = last === undefined ? 'suit-window' : 'suit-after-review';
  const ended = litigated ?? expiryOn(asked, clock)?.expiresOn;
  return deferredUntil !== null && (ended === undefined || deferredUntil > ended) ? deferredUntil : ended;
}

const rightDay: CaseGate<'DemandServed'> = (asked) => {
  const { data, day } = asked;
  const expected = contestableUntil(asked);
  if (data === null || expected === undefined || data.contestableUntil === expected) return null;
  return refuse('contestable-day-wrong', { rule: courtApplication, day, detail: dateInChinese(expected) });
};

const notPerformed = ({ matter, day }: CaseAsked) =>
  totalUnpaid(matter.facts) > 0 ? null : refuse('already-performed', { rule: demandLetter, day });

const paymentOverdue = (asked: CaseAsked) => {
  const until = payableUntil(asked);
  return until !== undefined && until < asked.day
    ? null
    : refuse('not-overdue', { rule: demandLetter, day: asked.day });
};

const demanded = ({ matter, day }: CaseAsked) =>
  matter.facts.performance.demandedOn === null ? refuse('no-demand', { rule: demandLetter, day }) : null;

const demandRun = (asked: CaseAsked) =>
  windowHasRun(asked, 'demand') ? null : refuse('demand-not-run', { rule: demandLetter, day: asked.day });

/** Late without a reason is refused: the court would not accept it. With a reason it is recorded, and the alert stands. */
const withinThreeMonths: CaseGate<'CourtExecutionApplied'> = (asked) => {
  const { data, day } = asked;
  if (data === null || data.lateReason !== undefined) return null;
  return windowHasRun(asked, 'court-application')
    ? refuse('court-application-late', { rule: courtApplication, day })
    : null;
};

const applied = ({ matter, day }: CaseAsked) =>
  matter.facts.performance.courtApplied ? null : refuse('not-applied', { rule: courtApplication, day });

export const performanceGates: CaseGates = {
  PaymentReceived: [stillDue, notBeforeDecision, notByOfficers],
  PaymentDeferred: [served, appliedInWriting, instalmentsAddUp],
  SurchargeImposed: [overdue, rightSurcharge],
  GoodsDisposed: [goodsConfiscated, notBeforeDecision],
  PenaltyPerformed: [wasImposed],
  RemedyStarted: [served],
  RemedyEnded: [openRemedy],
  DemandServed: [served, noRemedyRuns, remedyWindowRun, paymentOverdue, notPerformed, rightDay],
  DemandDefenceHeard: [demanded],
  CourtExecutionApplied: [demanded, noRemedyRuns, demandRun, notPerformed, withinThreeMonths],
  CourtExecutionRuled: [applied],
};
