/** 奖励金额 — what a grade gives on a day, from the base, in whole fen. */
import { findVersionOn, type PlainDate, type Rule } from '../../law/kinds.ts';
import {
  rwdFdaL1,
  rwdFdaL2,
  rwdFdaL3,
  rwdFdaMinimum,
  rwdFdaSpecial,
  rwdTjFdaL1,
  rwdTjFdaL2,
  rwdTjFdaL3,
  rwdTjFdaMinimum,
  rwdTjFdaSpecial,
} from './food-drug-rules.ts';
import { rwdCap, rwdL1, rwdL2, rwdL3, rwdMinimum } from './rules.ts';
import type { Floors, Share } from './share.ts';

export const schemes = [
  { code: 'national', zh: '重大违法行为举报奖励暂行办法（2021年）' },
  { code: 'tianjin', zh: '天津市食品药品违法行为举报奖励办法（2018年）' },
  { code: 'food-drug', zh: '食品药品违法行为举报奖励办法（2017年）' },
] as const;

export type Scheme = (typeof schemes)[number]['code'];

export const grades = [
  { code: 'first', zh: '一级' },
  { code: 'second', zh: '二级' },
  { code: 'third', zh: '三级' },
] as const;

export type Grade = (typeof grades)[number]['code'];

interface SchemeRules {
  readonly shares: Readonly<Record<Grade, Rule<Share>>>;
  readonly floors: Rule<Floors>;
  readonly special?: Rule<number>;
}

/** 各办法的规则 — the rules that count a reward, scheme by scheme. */
export const schemeRules: Readonly<Record<Scheme, SchemeRules>> = {
  national: { shares: { first: rwdL1, second: rwdL2, third: rwdL3 }, floors: rwdMinimum },
  tianjin: {
    shares: { first: rwdTjFdaL1, second: rwdTjFdaL2, third: rwdTjFdaL3 },
    floors: rwdTjFdaMinimum,
    special: rwdTjFdaSpecial,
  },
  'food-drug': {
    shares: { first: rwdFdaL1, second: rwdFdaL2, third: rwdFdaL3 },
    floors: rwdFdaMinimum,
    special: rwdFdaSpecial,
  },
};

export interface Assessed {
  readonly scheme: Scheme;
  readonly grade: Grade;
  /** 货值或者罚没款，以分计；没有的为零。 */
  readonly base: number;
  readonly special: boolean;
}

/** A share of a sum in whole fen: what is less than a fen is not paid. */
const shareOf = (base: number, ratio: number): number => Math.floor((base * Math.round(ratio * 10_000)) / 10_000);

/**
 * 奖励幅度 — the least and the most that a reward may be on a day, in fen; undefined where the scheme is not in force.
 * The floor of the grade comes before the share, the cap after it; a special contribution has a floor of its own. Where
 * there is no base, only the floor and the cap are known.
 */
export function findRewardRange(
  { scheme, grade, base, special }: Assessed,
  day: PlainDate,
): { readonly least: number; readonly most: number } | undefined {
  const { shares, floors, special: specialRule } = schemeRules[scheme];
  const share = findVersionOn(shares[grade], day)?.value;
  const floor = findVersionOn(floors, day)?.value[grade];
  const cap = findVersionOn(rwdCap, day)?.value;
  if (share === undefined || floor === undefined || cap === undefined) return undefined;
  const specialFloor = special && specialRule ? findVersionOn(specialRule, day)?.value : undefined;
  if (specialFloor !== undefined) return { least: specialFloor, most: cap };
  const least = Math.min(cap, Math.max(floor, shareOf(base, share.least)));
  return { least, most: base === 0 ? cap : Math.min(cap, Math.max(floor, shareOf(base, share.most))) };
}
