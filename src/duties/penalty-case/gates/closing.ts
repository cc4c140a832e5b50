/** 公示与结案的关口 — what may be shown, what must be taken down, and when a case is over. */
import { repairFraud } from '../../../law/common-rules/credit-repair.ts';
import { publishRedaction, publishScope, publishWithdraw } from '../../../law/common-rules/publication.ts';
import { dateInChinese, findVersionOn, type PlainDate } from '../../../law/kinds.ts';
import { hasDone } from '../../../record/matter.ts';
import { isGone, outstanding, performedOn } from '../dues.ts';
import type { PenaltyCaseFacts } from '../facts.ts';
import { isWarningOnly } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import { closeConditions, preserveTerm } from '../rules/index.ts';
import { notBeforeDecision } from './decision-parts.ts';
import type { CaseAsked, CaseGate, CaseGates } from './gate.ts';

const maybePublished = ({ matter: { facts }, day }: CaseAsked) => {
  const { decision } = facts;
  const at = { rule: publishScope, day };
  if (decision === null || decision.penalty === null) return refuse('not-for-publication', at);
  if (isWarningOnly(decision.penalty)) return refuse('warning-only-not-published', at);
  if (!decision.publish) return refuse('not-for-publication', at);
  return decision.change !== null && decision.change !== 'changed' ? refuse('decision-was-changed', at) : null;
};

const reviewedForPublication: CaseGate<'DecisionPublished'> = ({ data, day }) =>
  data === null || (data.secrecyReviewed && data.personalDataHandled)
    ? null
    : refuse('publication-not-reviewed', { rule: publishRedaction, day });

const isShown = (facts: PenaltyCaseFacts, channel?: string): boolean =>
  facts.published.some(
    (one) => (channel === undefined || one.channel === channel) && one.endedOn === null && one.withdrawnOn === null,
  );

const notTwice: CaseGate<'DecisionPublished'> = ({ data, matter }) =>
  data !== null && isShown(matter.facts, data.channel) ? refuse('already-published') : null;

const shown = ({ matter, day }: CaseAsked) =>
  isShown(matter.facts) ? null : refuse('not-published', { rule: publishWithdraw, day });

const shownThere: CaseGate<'PublicationEnded'> = ({ data, matter }) =>
  data === null || isShown(matter.facts, data.channel) ? null : refuse('not-published');

/** 不得提前停止公示 — after a repair that was revoked for fraud. */
const notEarlyAfterFraud: CaseGate<'PublicationEnded'> = ({ data, matter, day }) =>
  data?.ground === 'credit-repaired' &&
  matter.facts.published.some((one) => one.channel === data.channel && one.restoredOn !== null)
    ? refuse('never-early-after-fraud', { rule: repairFraud, day })
    : null;

const penaltyToChange = ({ matter, day }: CaseAsked) =>
  matter.facts.decision?.kind === 'penalty' ? null : refuse('no-penalty-to-change', { rule: closeConditions, day });

const publishedAsRecorded: CaseGate<'DecisionChanged'> = ({ data, day, matter }) =>
  data === null || data.published === isShown(matter.facts)
    ? null
    : refuse('published-mismatch', { ...(findVersionOn(publishWithdraw, day) ? { rule: publishWithdraw, day } : {}) });

/** The day on which the condition that an act names came about, or undefined where it did not. */
function conditionDay(facts: PenaltyCaseFacts, ground: string): PlainDate | undefined {
  if (ground === 'performed') return performedOn(facts) ?? undefined;
  if (ground === 'court-ended') return facts.performance.courtEndedOn ?? undefined;
  return undefined;
}

const reallyEnded: CaseGate<'ExecutionEnded'> = ({ data, day, matter: { facts } }) => {
  const at = { rule: closeConditions, day };
  if (facts.decision?.kind !== 'penalty') return refuse('not-performed', at);
  if (data === null) return null;
  if (data.ground === 'decision-gone') return isGone(facts) ? null : refuse('not-performed', at);
  const on = conditionDay(facts, data.ground);
  if (on === undefined && data.ground === 'court-ended') return refuse('court-did-not-end', at);
  if (on === undefined) return refuse('not-performed', { ...at, detail: unperformed(facts) });
  return on === data.conditionOn ? null : refuse('condition-day-wrong', { ...at, detail: dateInChinese(on) });
};

const unperformed = (facts: PenaltyCaseFacts): string =>
  facts.decision?.servedOn ? `尚有${outstanding(facts).join('、')}` : '决定书尚未送达';

/** 结案情形 — which of the conditions of the article the record shows; undefined where none. */
function closingCondition(asked: CaseAsked): string | undefined {
  const { facts, state } = asked.matter;
  if (state === 'terminated') return 'investigation-terminated';
  if (facts.decision !== null && facts.decision.kind !== 'penalty') return 'other-decision';
  if (!hasDone(asked.matter, 'ExecutionEnded')) return undefined;
  if (facts.performance.ended === 'performed') return 'performed';
  return facts.performance.ended === 'court-ended' ? 'court-ended-execution' : 'other';
}

const conditionMet: CaseGate<'CaseClosed'> = (asked) => {
  const { data, day } = asked;
  const met = closingCondition(asked);
  const at = { rule: closeConditions, day };
  if (met === undefined) {
    const detail =
      outstanding(asked.matter.facts).length === 0 ? '尚未登记执行完毕或者终结' : unperformed(asked.matter.facts);
    return refuse('no-closing-condition', { ...at, detail });
  }
  return data === null || data.condition === met ? null : refuse('no-closing-condition', at);
};

const nothingHeld = ({ matter: { facts }, day }: CaseAsked) => {
  if (facts.preservations.some((kept) => !kept.settled))
    return refuse('preservation-unsettled', { rule: preserveTerm, day });
  return facts.measures.length > 0 ? refuse('measure-running', { rule: closeConditions, day }) : null;
};

const servedBeforeClosing = ({ matter: { facts }, day }: CaseAsked) => {
  const decision = facts.decision;
  const mustServe = decision?.kind === 'penalty' || decision?.kind === 'no-penalty';
  return mustServe && decision.servedOn === null ? refuse('decision-not-served', { rule: closeConditions, day }) : null;
};

export const closingGates: CaseGates = {
  DecisionPublished: [maybePublished, notBeforeDecision, reviewedForPublication, notTwice],
  DecisionChanged: [penaltyToChange, publishedAsRecorded],
  PublicationWithdrawn: [shown],
  PublicationEnded: [shownThere, notEarlyAfterFraud],
  ExecutionEnded: [reallyEnded],
  CaseClosed: [servedBeforeClosing, conditionMet, nothingHeld],
};
