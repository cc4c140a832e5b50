import { inspectionCorrection, productRecheck } from '../../../law/common-rules/correction.ts';
import { findVersionOn } from '../../../law/kinds.ts';
import { refuse } from '../refusals.ts';
import { entApprove, foodResultTold, rndResults } from '../rules/index.ts';
import type { InspectionGate, InspectionGates } from './gate.ts';

const orderIsComplete: InspectionGate<'CorrectionOrdered'> = ({ data, matter, day }) => {
  const at = { rule: inspectionCorrection, day };
  if (matter.facts.correction?.rechecked === 'no') return refuse('correction-open', at);
  if (data === null) return null;
  if (data.regime === 'product')
    return data.onTheSpot ? refuse('product-not-on-the-spot', { rule: productRecheck, day }) : null;
  if (!data.onTheSpot && data.until === undefined) return refuse('no-deadline', at);
  return data.until !== undefined && data.until < day ? refuse('deadline-past', at) : null;
};

const resultFollowsRecord: InspectionGate<'ResultDetermined'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { facts } = matter;
  const at = { rule: rndResults, day };
  if (data.field !== facts.field) return refuse('wrong-field', at);
  if (data.endedOn > day || (facts.begunOn !== null && data.endedOn < facts.begunOn)) return refuse('wrong-ended', at);
  if (data.result === 'none-found' && facts.nonconforming > 0) return refuse('result-contradicts', at);
  return data.result === 'corrected' && facts.correction === null ? refuse('correction-not-ordered', at) : null;
};

const foodResultIsTold: InspectionGate<'ResultDetermined'> = ({ data, day }) => {
  if (data === null || data.field !== 'food' || data.toldInWriting) return null;
  return findVersionOn(foodResultTold, day) === undefined ? null : refuse('not-told', { rule: foodResultTold, day });
};

const nothingIsOpen: InspectionGate<'InspectionClosed'> = ({ matter, day }) => {
  const { approval, correction, failedRecheck, violations } = matter.facts;
  if (approval === 'awaited') return refuse('approval-awaited', { rule: entApprove, day });
  const at = { rule: inspectionCorrection, day };
  if (correction?.rechecked === 'no') return refuse('not-rechecked', at);
  return failedRecheck && violations === 0 ? refuse('no-case-after-failure', at) : null;
};

export const followingGates = {
  CorrectionOrdered: [orderIsComplete],
  ResultDetermined: [resultFollowsRecord, foodResultIsTold],
  InspectionClosed: [nothingIsOpen],
} satisfies InspectionGates;
