import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'wrong-days': { zh: '结束日期不得早于开始日期' },
  'suspends-trade': {
    zh: '专项整治不得要求相关行业、领域普遍停产停业',
    remedy: '涉及生命安全、重特大事故或者重大活动的，须报经有权机关批准',
  },
  'not-longer': { zh: '延长后的结束日期应当晚于原定日期' },
  'before-start': { zh: '行动尚未开始' },
  'matter-unknown': { zh: '没有所选的事项' },
  'not-taggable': { zh: '本局设置和专项行动本身不能标记' },
  'tagged-already': { zh: '事项已经标记' },
  'not-tagged': { zh: '事项没有标记' },
} as const;

export const refuse = refusals('campaign', catalogue);
