/** 评查标准的关口 — weights make a hundred, and what the law wants looked at is looked at. */
import { listedInChinese } from '../../../law/listed-items.ts';
import { basisOfKind, lawfulAreas, ruleOfKind } from '../choices.ts';
import { refuse } from '../refusals.ts';
import type { ReviewGate, ReviewGates } from './gate.ts';

const hasTwice = (codes: readonly string[]): boolean => new Set(codes).size !== codes.length;

const addsUp: ReviewGate<'SheetAdopted'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: basisOfKind(data.kind), day };
  if (data.from < day) return refuse('sheet-from-past', at);
  if (hasTwice(data.items.map(({ code }) => code)) || hasTwice(data.fatals.map(({ code }) => code)))
    return refuse('item-repeated', at);
  const sum = data.items.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) return refuse('weights-not-hundred', { ...at, detail: `现为${sum}` });
  const isOrdered = data.excellentFrom > data.goodFrom && data.goodFrom > data.qualifiedFrom;
  return isOrdered ? null : refuse('grades-not-in-order', at);
};

const coversTheLaw: ReviewGate<'SheetAdopted'> = ({ data, day }) => {
  if (data === null || (data.kind !== 'penalty' && data.kind !== 'licence')) return null;
  const missing = lawfulAreas(data.kind, day).filter((area) => !data.items.some((item) => item.area === area));
  const rule = ruleOfKind[data.kind];
  return missing.length === 0
    ? null
    : refuse('areas-missing', { rule, day, detail: listedInChinese(rule, missing, day) });
};

export const sheetGates = { SheetAdopted: [addsUp, coversTheLaw] } satisfies ReviewGates;
