import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'law-not-in-force': { zh: '当日该规定尚未施行，不能依其制发文书' },
  'reply-day-past': { zh: '报送纠正情况的最后一日不得早于文书之日' },
  'no-unheeded-paper': { zh: '没有未按要求履行的督办函、意见书', remedy: '须报送期限届满未报，或者纠正情况未被认可' },
  'not-corrected': { zh: '尚未登记纠正，不能报告纠正情况', remedy: '请先登记“已经履职、纠正”' },
  'objection-open': { zh: '已有异议正在处理' },
  'objection-late': { zh: '申请复查的五个工作日已过' },
  'no-objection': { zh: '没有待处理的异议' },
  'no-complainant': { zh: '本事项不是由线索、投诉开始，没有投诉人' },
} as const;

export const refuse = refusals('enforcement-supervision', catalogue);
