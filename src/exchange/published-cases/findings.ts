import type { ObservedCase } from '../../duties/published-case/facts.ts';
import type { Calendar } from '../../law/calendar.ts';
import { type Check, type Finding, type FindingCode, findingCatalogue } from './finding.ts';
import { fineRange } from './fine-range-check.ts';
import { bracketStyle, numberShape, scanReading, statementsAgree, usccHolds } from './paper-checks.ts';
import { caseTermKept, clueTerm, preservationTerm, stepsInOrder } from './period-checks.ts';
import {
  amountColumns,
  amountsMasked,
  confiscationIsGains,
  fineFromTotal,
  gainsFit,
  goodsBalance,
  goodsValueFits,
  packsFit,
  salesWithinValue,
} from './sum-checks.ts';

const checks: Readonly<Record<FindingCode, Check>> = {
  uscc: usccHolds,
  'number-shape': numberShape,
  'bracket-style': bracketStyle,
  'fine-from-total': fineFromTotal,
  'sales-within-value': salesWithinValue,
  'goods-balance': goodsBalance,
  'goods-value': goodsValueFits,
  gains: gainsFit,
  packs: packsFit,
  'confiscation-is-gains': confiscationIsGains,
  'amounts-masked': amountsMasked,
  'amount-columns': amountColumns,
  'scan-reading': scanReading,
  'statements-agree': statementsAgree,
  'fine-range': fineRange,
  'clue-term': clueTerm,
  'case-term': caseTermKept,
  'preservation-term': preservationTerm,
  'steps-in-order': stepsInOrder,
};

/**
 * 发现 — every check whose facts the publication gives, in the order of the catalogue, those that hold and those that do
 * not. Pure: the same facts and calendar give the same findings. Nothing is refused for any of them.
 */
export function findingsOf(observed: ObservedCase, calendar: Calendar): readonly Finding[] {
  return (Object.keys(checks) as FindingCode[]).flatMap((code) => {
    const answer = checks[code](observed, calendar);
    if (!answer) return [];
    const { zh, ask } = findingCatalogue[code];
    return [{ code, zh, ...answer, ...(answer.holds ? {} : { ask }) }];
  });
}
