/** 关口 — every item of the day's list looked at, by somebody who did not handle the case; faults put right before the end. */
import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { samrCasefilePenalty } from '../../law/common-rules/supervision.ts';
import { tjsMajor } from '../../law/common-rules/tianjin-supervision.ts';
import { findListedCodesOn } from '../../law/listed-items.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { ReviewedCase } from '../penalty-case/procedure.ts';
import type { MajorCaseFacts } from './facts.ts';
import type { MajorCaseTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type MajorCaseGate<N extends ActName<MajorCaseTable>> = Gate<MajorCaseFacts, DataOf<MajorCaseTable, N>>;
const rule = samrCasefilePenalty;

const everythingChecked: MajorCaseGate<'CaseSupervised'> = ({ data, day }) => {
  if (data === null) return null;
  const required = (findListedCodesOn(samrCasefilePenalty, day) ?? []).filter((code) => code !== 'other');
  const left = required.filter((code) => !data.checked.some((checked) => checked === code));
  if (left.length > 0) return refuse('items-unchecked', { rule, day, detail: `尚有${left.length}项` });
  return data.faults.every((fault) => data.checked.includes(fault)) ? null : refuse('fault-unchecked', { rule, day });
};

const faultsAreFollowed: MajorCaseGate<'CaseSupervised'> = ({ data, day }) => {
  if (data === null || data.faults.length === 0) return null;
  if (data.correctBy === undefined || data.responsible === undefined)
    return refuse('correction-not-ordered', { rule: samrSelfCorrect, day });
  return data.correctBy < day ? refuse('correction-day-past', { rule: samrSelfCorrect, day }) : null;
};

const notOwnCase: MajorCaseGate<'CaseSupervised'> = ({ data, day, actor, linked }) => {
  const reviewed = data && (linked(data.case)?.facts as ReviewedCase | undefined);
  return reviewed?.handlers.includes(actor.id) ? refuse('own-case', { rule, day }) : null;
};

/** 重大案件 — in the scope of legal review, on its report or by having been heard. */
const caseIsMajor: MajorCaseGate<'CaseSupervised'> = ({ data, day, linked }) => {
  const reviewed = data && (linked(data.case)?.facts as ReviewedCase | undefined);
  if (!reviewed) return null;
  const isMajor = (reviewed.conclusion?.legalReviewGrounds.length ?? 0) > 0 || reviewed.heardUntil !== null;
  return isMajor ? null : refuse('not-major', { rule: tjsMajor, day });
};

const faultsAreCorrected: MajorCaseGate<'SupervisionClosed'> = ({ day, matter: { facts } }) =>
  facts.faults.length > 0 && !facts.corrected ? refuse('faults-open', { rule: samrSelfCorrect, day }) : null;

export const gates: Duty<MajorCaseTable, MajorCaseFacts>['gates'] = {
  CaseSupervised: [everythingChecked, faultsAreFollowed, notOwnCase, caseIsMajor],
  SupervisionClosed: [faultsAreCorrected],
};
