import { refusals } from '../../record/refusal.ts';

export const catalogue = {
  'wrong-days': { zh: '结束日期不得早于开始日期' },
  'venue-missing': { zh: '走进或者接待的活动须写明单位', remedy: '媒体宣传和会议可以不写' },
  'base-not-hosting': { zh: '教育（培训）基地参观学习，单位应为接待' },
  'more-returned': { zh: '收回的问卷多于发放的问卷' },
  'wrong-total': { zh: '已记的合计与台账不符' },
  'nothing-corrected': { zh: '更正前后相同' },
  'before-start': { zh: '活动日期早于安排的开始日期' },
} as const;

export const refuse = refusals('activity', catalogue);
