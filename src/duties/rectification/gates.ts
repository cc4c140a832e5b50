/** 关口 — an order tells its day, somebody else looks whether it was followed, and nothing is struck off unseen. */
import {
  equipRecheck,
  inspectionCorrection,
  orderToCorrect,
  productCorrect,
  samrSelfCorrect,
} from '../../law/common-rules/correction.ts';
import { rndTwoOfficers } from '../../law/common-rules/inspection-officers.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { expiryOn } from '../../record/expiry.ts';
import { runningClock } from '../../record/matter.ts';
import type { RectificationFacts } from './facts.ts';
import type { RectificationTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type RectificationGate<N extends ActName<RectificationTable>> = Gate<RectificationFacts, DataOf<RectificationTable, N>>;

/** The article of the order: that of a business, or that of the bureau's own units. */
const ruleOf = ({ subject }: RectificationFacts) => (subject === 'business' ? orderToCorrect : samrSelfCorrect);

const orderTellsItsDay: RectificationGate<'CorrectionOrdered'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: orderToCorrect, day };
  if (data.regime === 'product')
    return data.until === undefined ? null : refuse('product-term-is-lawful', { rule: productCorrect, day });
  if (data.immediately) return data.until === undefined ? null : refuse('immediate-has-no-day', at);
  if (data.until === undefined) return refuse('no-due-day', at);
  return data.until < day ? refuse('due-day-past', at) : null;
};

const dayIsAhead: RectificationGate<'RectificationDemanded' | 'OrderedAgain'> = ({ data, day, matter }) =>
  data !== null && data.until < day
    ? refuse('due-day-past', { rule: matter.state === 'none' ? samrSelfCorrect : ruleOf(matter.facts), day })
    : null;

const extensionIsInTime: RectificationGate<'DueDayExtended'> = ({ data, day, matter }) => {
  const { facts } = matter;
  if (facts.regime === 'product') return refuse('product-term-is-lawful', { rule: productCorrect, day });
  const at = { rule: ruleOf(facts), day };
  if (facts.until === null || runningClock(matter, 'due') === undefined) return refuse('no-term-to-extend', at);
  if (day > facts.until) return refuse('extension-too-late', at);
  return data !== null && data.until <= facts.until ? refuse('not-later', at) : null;
};

const reportAnswersTheOrder: RectificationGate<'RectificationReported'> = ({ data, day, matter }) =>
  data !== null && data.regime !== matter.facts.regime ? refuse('wrong-regime', { rule: equipRecheck, day }) : null;

const ofBusiness: RectificationGate<'RecheckPassed' | 'RecheckFailed'> = ({ day, matter }) =>
  matter.facts.subject === 'business' ? null : refuse('unit-is-confirmed', { rule: samrSelfCorrect, day });

const ofUnit: RectificationGate<'UnitCorrectionConfirmed' | 'UnitCorrectionRejected'> = ({ day, matter, actor }) => {
  if (matter.facts.subject === 'business') return refuse('business-is-rechecked', { rule: rndTwoOfficers, day });
  return matter.facts.responsible.includes(actor.id) ? refuse('checks-itself', { rule: samrSelfCorrect, day }) : null;
};

const notFollowed: RectificationGate<'RectificationEscalated'> = (asked) => {
  const { day, matter } = asked;
  const { facts } = matter;
  const due = expiryOn(asked, 'due') ?? expiryOn(asked, 'product-correct');
  const passed = due === undefined || due.expiresOn < day;
  return facts.rechecked === 'failed' || passed ? null : refuse('not-due-yet', { rule: ruleOf(facts), day });
};

const goesSomewhere: RectificationGate<'RectificationEscalated'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const at = { rule: ruleOf(matter.facts), day };
  if (data.to === 'other-organ' && data.organ === undefined) return refuse('organ-missing', at);
  return data.to === 'penalty-case' && matter.facts.subject === 'bureau-unit' ? refuse('unit-is-no-clue', at) : null;
};

/** 闭环 — struck off only after a recheck that found it done. */
const wasRechecked: RectificationGate<'RectificationClosed'> = ({ day, matter: { facts } }) => {
  const at = { rule: facts.subject === 'business' ? inspectionCorrection : samrSelfCorrect, day };
  if (facts.rechecked === 'no') return refuse('not-rechecked', at);
  return facts.rechecked === 'failed' ? refuse('not-corrected', at) : null;
};

export const gates: Duty<RectificationTable, RectificationFacts>['gates'] = {
  CorrectionOrdered: [orderTellsItsDay],
  RectificationDemanded: [dayIsAhead],
  DueDayExtended: [extensionIsInTime],
  RectificationReported: [reportAnswersTheOrder],
  RecheckPassed: [ofBusiness],
  RecheckFailed: [ofBusiness],
  UnitCorrectionConfirmed: [ofUnit],
  UnitCorrectionRejected: [ofUnit],
  OrderedAgain: [dayIsAhead],
  RectificationEscalated: [notFollowed, goesSomewhere],
  RectificationClosed: [wasRechecked],
};
