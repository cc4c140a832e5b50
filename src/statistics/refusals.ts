import { refusals } from '../record/refusal.ts';

/** 统计的拒绝 — codes are never reused. */
export const statisticsCatalogue = {
  'unknown-figure': { zh: '没有这个统计数', remedy: '统计数的编号见统计数目录' },
  'not-a-year': { zh: '年份应为四位数字，且在2018年以后' },
  'not-in-year': { zh: '截止日应为报告年度内的日期' },
  'no-data': { zh: '本局记录中没有该年度的行为，不能统计' },
} as const;

export const refuseStatistics = refusals('statistics', statisticsCatalogue);
