/** 奖励规则的形状与来源 — what every scheme of rewards is written with. */

import { date } from '../../law/kinds.ts';

/** 奖励比例 — the least and the most of the base that a grade gives; the same where the rule leaves no choice. */
export interface Share {
  readonly least: number;
  readonly most: number;
}

/** 各等级的最低奖励，以分计。 */
export interface Floors {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

export const articleUnknown = '（条号未核实）';
export const national2017 = { from: date('2017-08-01'), until: date('2021-11-30') } as const;
export const before2017 = '2017年食品药品违法行为举报奖励办法以前的规定未收录。';
export const excerpt = '数值见于网页摘录，原文未见；施行和失效日期未核实。';
export const share = (least: number, most = least): Share => ({ least, most });
