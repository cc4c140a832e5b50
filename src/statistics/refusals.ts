import { refusals } from '../record/refusal.ts';

/** 统计的拒绝 — codes are never reused. */
export const statisticsCatalogue = {
  'unknown-figure': { zh: '没有这个统计数', remedy: '统计数的编号见统计数目录' },
  'not-a-year': { zh: '年份应为四位数字，且在2018年以后' },
  'not-in-year': { zh: '截止日应为报告年度内的日期' },
  'no-data': { zh: '本局记录中没有该年度的行为，不能统计' },
  'not-a-dimension': { zh: '不能这样分组', remedy: '按 month、category、source、cause、org_unit 中的至多两项分组' },
  'not-a-span': { zh: '起止日期有误' },
  'unknown-form': { zh: '没有这种统计表或者台账', remedy: '表式和台账见统计表目录' },
  'form-not-for-year': { zh: '这种表式不用于该年度', remedy: '请选用该年度的表式' },
} as const;

export const refuseStatistics = refusals('statistics', statisticsCatalogue);
