/** 关口 — an answer that says something, and a reviewer who is not the one that answered. */
import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { AlertFacts } from './facts.ts';
import type { SupervisionAlertTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type AlertGate<N extends ActName<SupervisionAlertTable>> = Gate<AlertFacts, DataOf<SupervisionAlertTable, N>>;
const rule = samrSelfCorrect;

const ownerWorksHere: AlertGate<'AlertAssigned'> = ({ data, day, findPerson }) => {
  if (data === null) return null;
  const isHere = findPerson(data.owner)?.posts.some((held) => held.from <= day && (held.until ?? day) >= day);
  return isHere ? null : refuse('owner-unknown', { rule, day });
};

const correctionIsDated: AlertGate<'AlertAnswered'> = ({ data, day, matter: { facts } }) => {
  if (data === null || data.answer !== 'corrected') return null;
  if (data.correctedOn === undefined) return refuse('correction-undated', { rule, day });
  const early = facts.happenedOn !== null && data.correctedOn < facts.happenedOn;
  return early || data.correctedOn > day ? refuse('correction-misdated', { rule, day }) : null;
};

/** Whoever answered does not pass the answer: 监督与被监督分开. */
const notOwnAnswer: AlertGate<'AnswerAccepted' | 'AnswerReturned'> = ({ actor, day, matter: { facts } }) =>
  facts.answeredBy === actor.id || facts.owners.includes(actor.id) ? refuse('own-answer', { rule, day }) : null;

const answerDayAhead: AlertGate<'AnswerReturned'> = ({ data, day }) =>
  data !== null && data.answerBy < day ? refuse('answer-day-past', { rule, day }) : null;

export const gates: Duty<SupervisionAlertTable, AlertFacts>['gates'] = {
  AlertAssigned: [ownerWorksHere],
  AlertAnswered: [correctionIsDated],
  AnswerAccepted: [notOwnAnswer],
  AnswerReturned: [notOwnAnswer, answerDayAhead],
};
