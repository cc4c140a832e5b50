/** 选项 — what the forms of a reconsideration offer. */
import { remedyReviewOrgan } from '../../law/common-rules/remedy.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { revOutcomes, revSimpleScope, revStay, revSuspend, revTerminate } from './rules/index.ts';

/** Every item of any year; which of them stand on a day is for the gates to say. */
export const organs = everyListedItem(remedyReviewOrgan);
export const simpleGrounds = everyListedItem(revSimpleScope);
export const stayGrounds = everyListedItem(revStay);
export const suspensions = everyListedItem(revSuspend);
export const outcomes = everyListedItem(revOutcomes);
export const terminations = everyListedItem(revTerminate);

export const trials = [
  { code: 'ordinary', zh: '普通程序' },
  { code: 'simple', zh: '简易程序' },
] as const;

/** 决定要求做什么 — what the decision obliges the bureau to do, and who sets the period. */
export const obligations = [
  { code: 'none', zh: '没有需要履行的内容' },
  { code: 'redo', zh: '责令重新作出行政行为，未载明期限' },
  { code: 'redo-by', zh: '责令在载明的期限内重新作出行政行为' },
  { code: 'perform-by', zh: '责令在载明的期限内履行、返还、赔偿、采取补救措施' },
] as const;
