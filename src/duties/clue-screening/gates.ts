/** 关口 — every case is counted once for ever, and nobody's name stands in a ledger that many read. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { ClueScreeningFacts } from './facts.ts';
import type { ClueScreening } from './procedure.ts';
import { refuse } from './refusals.ts';
import { xfGangClues as rule } from './rules.ts';

type ScreeningGate<N extends ActName<ClueScreening>> = Gate<ClueScreeningFacts, DataOf<ClueScreening, N>>;

const caseIsKnown: ScreeningGate<'CaseScreened'> = ({ data, day, linked }) =>
  data === null || linked(data.case)?.procedure === 'penalty-case' ? null : refuse('case-unknown', { rule, day });

const caseOnce: ScreeningGate<'CaseScreened'> = ({ data, day, tally }) =>
  data !== null && tally('cases-screened', String(data.case)) > 0 ? refuse('screened-already', { rule, day }) : null;

const numbersOnce: ScreeningGate<'PaperCasesScreened'> = ({ data, day, tally }) => {
  if (data === null) return null;
  const numbers = data.cases.map(({ number }) => number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return refuse('number-twice', { rule, day, detail: twice });
  const known = numbers.find((number) => tally('cases-screened', number) > 0);
  return known === undefined ? null : refuse('screened-already', { rule, day, detail: known });
};

const yearsAreTrue: ScreeningGate<'PaperCasesScreened'> = ({ data, day }) => {
  for (const { number, year } of data?.cases ?? []) {
    const named = /[〔[（(【]?((?:19|20)\d{2})[〕\]）)】]/.exec(number)?.[1];
    if (named !== undefined && Number(named) !== year) return refuse('year-differs', { rule, day, detail: number });
    if (year > Number(day.slice(0, 4))) return refuse('future-year', { rule, day, detail: number });
  }
  return null;
};

const discreet: Gate<ClueScreeningFacts, { readonly clues: readonly { readonly summary: string }[] }> = ({
  data,
  day,
}) =>
  data?.clues.some(({ summary }) => /姓名|1[3-9]\d{9}|\d{17}[\dXx]/.test(summary))
    ? refuse('names-person', { rule, day })
    : null;

const receiptDay: ScreeningGate<'ReceiptReturned'> = ({ data, day, matter }) => {
  const sent = matter.performed.ClueTransferred?.lastOn;
  return data === null || (data.receivedOn <= day && (sent === undefined || data.receivedOn >= sent))
    ? null
    : refuse('receipt-day', { rule, day });
};

export const gates: Duty<ClueScreening, ClueScreeningFacts>['gates'] = {
  CaseScreened: [caseIsKnown, caseOnce, discreet],
  PaperCasesScreened: [numbersOnce, yearsAreTrue, discreet],
  BusinessesScreened: [discreet],
  ReceiptReturned: [receiptDay],
};
