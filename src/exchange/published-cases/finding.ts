import type { ObservedCase } from '../../duties/published-case/facts.ts';
import type { StepName } from '../../duties/published-case/steps.ts';
import type { Calendar } from '../../law/calendar.ts';
import type { Refusal } from '../../record/refusal.ts';

/** 发现的种类 — what is looked at, and what to ask where it does not hold. Codes are never reused. */
export const findingCatalogue = {
  uscc: { zh: '统一社会信用代码校验', ask: '请核对代码是否录错或者识别错误。' },
  'number-shape': { zh: '文号完整', ask: '请对照原件补全文号。' },
  'bracket-style': { zh: '文号年份用六角括号', ask: '年份应当用六角括号“〔〕”，请核对原件。' },
  'fine-from-total': { zh: '罚款与合计相符', ask: '请核对合计、没收金额与罚款。' },
  'sales-within-value': { zh: '销售金额不超过货值金额', ask: '货值金额应当包括已售和未售的货物，请核对。' },
  'goods-balance': { zh: '购进、售出、剩余数量相符', ask: '请核对各行数量。' },
  'goods-value': { zh: '货值金额与货物相符', ask: '请核对数量、售价和货值金额。' },
  gains: { zh: '违法所得与货物相符', ask: '请核对违法所得的计算方法和数额。' },
  packs: { zh: '包装数与数量相符', ask: '请核对包装数和数量。' },
  'confiscation-is-gains': { zh: '没收金额与违法所得相符', ask: '请核对没收金额是否另含没收非法财物的价值。' },
  'amounts-masked': { zh: '遮盖的金额', ask: '请对照原件核对金额。' },
  'amount-columns': { zh: '连写的两栏金额', ask: '请对照原件核对两栏金额。' },
  'scan-reading': { zh: '扫描文字可以整理', ask: '请对照原件核对。' },
  'statements-agree': { zh: '同一事项前后记载一致', ask: '请核对原件，必要时提请作出决定的机关更正。' },
  'fine-range': { zh: '罚款在法定幅度内', ask: '请核对决定书是否载明减轻处罚的事由，或者适用条款、货值金额是否有误。' },
  'clue-term': { zh: '核查立案期限', ask: '请核对是否经批准延长，或者有不计入的检测、鉴定、辨认时间。' },
  'case-term': { zh: '办案期限', ask: '请核对是否经批准延期，或者有不计入的中止、听证、公告、检测、鉴定等时间。' },
  'preservation-term': { zh: '先行登记保存的处理期限', ask: '逾期未采取措施的，先行登记保存自动解除，请核对。' },
  'steps-in-order': { zh: '步骤先后', ask: '请核对公示的日期。' },
} as const;

export type FindingCode = keyof typeof findingCatalogue;

/** What one check says: whether it holds and the calculation, in Chinese. `at`: the step that it is about. */
export interface Answer {
  readonly holds: boolean;
  readonly detail: string;
  readonly article?: NonNullable<Refusal['article']>;
  readonly at?: StepName;
}

/** A check of a published case. Null where the publication does not say enough: silence is a gap, not a finding. */
export type Check = (observed: ObservedCase, calendar: Calendar) => Answer | null;

/** 发现 — what the rules find in a published case. It flags and asks; it never refuses. */
export interface Finding extends Answer {
  readonly code: FindingCode;
  readonly zh: string;
  /** What to ask, where it does not hold. */
  readonly ask?: string;
}
