import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'days-in-wrong-order': { zh: '结束日期早于开始日期' },
  'person-unknown': { zh: '没有这名人员' },
  'before-start': { zh: '授课日期早于培训的开始日期' },
  'not-enrolled': { zh: '没有登记参训', remedy: '请先登记参训人员' },
  'no-such-session': { zh: '没有这一次授课' },
  'already-attended': { zh: '该次授课已有签到' },
  'examined-twice': { zh: '同一场考试中一人只有一个成绩' },
  'never-attended': { zh: '没有参加培训的，不能参加考试' },
} as const;

export const refuse = refusals('training', catalogue);
