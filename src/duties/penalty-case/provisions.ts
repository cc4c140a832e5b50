/**
 * 罚则 — the penalty provisions with their statutory ranges, how a provision named in a published decision is found, and
 * where in its range a fine lies.
 */

import { getInstrument } from '../../law/instruments/index.ts';
import { type Fen, type PlainDate, versionOn } from '../../law/kinds.ts';
import { advertisingProvisions } from './provisions/advertising.ts';
import { foodSafetyProvisions } from './provisions/food-safety.ts';
import { priceProvisions } from './provisions/price.ts';
import type { FineBracket, FineFacts, FineRange, PenaltyProvision } from './provisions/provision.ts';
import { unfairCompetitionProvisions } from './provisions/unfair-competition.ts';
import { unlicensedBusinessProvisions } from './provisions/unlicensed-business.ts';
import { discretionTierHeavy, discretionTierLight } from './rules/discretion-tiers.ts';

export type { FineBracket, FineFacts, FineMeasure, FineRange, PenaltyProvision } from './provisions/provision.ts';

/** 全部罚则, earlier texts before later ones. */
export const penaltyProvisions: readonly PenaltyProvision[] = [
  ...foodSafetyProvisions,
  ...advertisingProvisions,
  ...unfairCompetitionProvisions,
  ...priceProvisions,
  ...unlicensedBusinessProvisions,
];

/**
 * 法定幅度 — the range of the fine under a provision, both bounds included, in fen; null where the sum it is measured by is
 * not among the facts, or where the provision has no fine for them.
 */
export function statutoryRange(provision: PenaltyProvision, facts: FineFacts): FineRange | null {
  for (const bracket of provision.brackets) {
    if (bracket.party !== undefined && bracket.party !== facts.party) continue;
    if (bracket.serious && !facts.serious) continue;
    if (bracket.on === undefined) return { min: bracket.min, max: bracket.max };
    const amount = facts[bracket.on];
    if (amount === undefined) return null;
    if (liesWithin(bracket, amount)) return rangeOf(bracket, amount);
  }
  return null;
}

function liesWithin(bracket: FineBracket, amount: Fen): boolean {
  const reached = bracket.atLeast === undefined || amount >= bracket.atLeast;
  return reached && (bracket.below === undefined || amount < bracket.below);
}

function rangeOf(bracket: FineBracket, amount: Fen): FineRange {
  if ('min' in bracket) return { min: bracket.min, max: bracket.max };
  return { min: (amount * bracket.timesMin) as Fen, max: (amount * bracket.timesMax) as Fen };
}

/**
 * 按引证查罚则 — the provision that a decision names: `《中华人民共和国食品安全法》`, `第一百二十四条第一款第（五）项`. A bare
 * article finds its provision only where it has one: we do not guess a paragraph. Without a day, the text now in force.
 */
export function findProvisionByCitation(
  instrumentName: string,
  article: string,
  day?: PlainDate,
): PenaltyProvision | undefined {
  const name = plainName(instrumentName);
  const cited = plainArticle(article);
  const inForce = penaltyProvisions.filter(
    (provision) => isInForce(provision, day) && plainName(getInstrument(provision.cite[0].instrument).zh) === name,
  );
  const exact = inForce.find(({ cite: [{ article: own }] }) => isWithin(cited, own));
  if (exact) return exact;
  const [only, ...others] = inForce.filter(({ cite: [{ article: own }] }) => isWithin(own, cited));
  return others.length === 0 ? only : undefined;
}

/** 第一百二十四条第一款第五项 lies within 第一百二十四条第一款, and each article within itself. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}第`);
}

function isInForce({ from, until }: PenaltyProvision, day: PlainDate | undefined): boolean {
  if (day === undefined) return until === undefined;
  return from <= day && (until === undefined || day <= until);
}

function plainName(name: string): string {
  return name
    .replace(/[《》〈〉\s]/gu, '')
    .replace(/[（(].*[)）]$/u, '')
    .replace(/^中华人民共和国/u, '');
}

function plainArticle(article: string): string {
  return article.replace(/[（）()\s]/gu, '');
}

/** 裁量档次 — 减轻、从轻、一般、从重, or above what the law allows. */
export type DiscretionTier = 'mitigated' | 'lighter' | 'ordinary' | 'heavier' | 'above-range';

/** 从轻、从重各占幅度的比例. */
export interface TierShares {
  readonly light: number;
  readonly heavy: number;
}

/** 裁量比例 — the shares in force on a day. Throws `NoRuleInForce` before 2019-12-24. */
export function tierSharesOn(day: PlainDate): TierShares {
  return { light: versionOn(discretionTierLight, day).value, heavy: versionOn(discretionTierHeavy, day).value };
}

const thirtyPercentEach: TierShares = { light: 0.3, heavy: 0.3 };

/**
 * 裁量档次 — where a fine lies in its range: below the minimum 减轻, the lowest 30% 从轻, the highest 30% 从重 (both with
 * their bound), 一般 between. A range of one sum has no lighter or heavier part: that sum is 一般. Whole fen, no rounding.
 */
export function tierOf(range: FineRange, fine: Fen, shares: TierShares = thirtyPercentEach): DiscretionTier {
  if (fine < range.min) return 'mitigated';
  if (fine > range.max) return 'above-range';
  if (range.min === range.max) return 'ordinary';
  const width = range.max - range.min;
  if ((fine - range.min) * 1000 <= Math.round(shares.light * 1000) * width) return 'lighter';
  if ((range.max - fine) * 1000 <= Math.round(shares.heavy * 1000) * width) return 'heavier';
  return 'ordinary';
}
