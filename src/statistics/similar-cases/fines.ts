/** 同类案件的罚款 — their spread, by tier, where the draft would lie, and what the record says of those far off. Pure. */
import { type TierCode, tiers } from '../../duties/penalty-case/choices.ts';
import { moneyInChinese } from '../../law/kinds.ts';
import { positionIn, type Spread, spreadOf, usualRange } from '../spread.ts';
import type { Compared, DecidedCase } from './case.ts';
import { groundName, type Similar, tierName } from './features.ts';

/** 撤销、确认违法、确认无效的决定 is no measure of anything. */
const undone: readonly string[] = ['annulled', 'declared-unlawful', 'declared-void'];
const changeNames: Readonly<Record<string, string>> = {
  changed: '变更',
  annulled: '撤销',
  'declared-unlawful': '确认违法',
  'declared-void': '确认无效',
};

/** Whether a case's fine counts: of the same cause or provision, a fine known, the decision standing. */
const counts = ({ found, counted }: Similar): boolean =>
  counted && found.fine !== null && found.fine > 0 && !undone.includes(found.change ?? '');

export interface FinesOfTier {
  readonly tier: TierCode;
  readonly zh: string;
  /** Decisions of this tier, with or without a fine. */
  readonly decisions: number;
  readonly spread: Spread | null;
}

export interface Outlier {
  readonly stream: number;
  readonly side: 'below' | 'above';
  readonly why: readonly string[];
}

export interface ComparedFines {
  readonly spread: Spread | null;
  readonly usual: { readonly from: number; readonly to: number } | null;
  readonly tiers: readonly FinesOfTier[];
  /** Where the draft's fine lies among them; null without a fine or without a spread. */
  readonly draft:
    | (ReturnType<typeof positionIn> & { readonly fine: number; readonly side: Side; readonly why: readonly string[] })
    | null;
  readonly outliers: readonly Outlier[];
}

type Side = 'below' | 'within' | 'above';

/** The smallest group of one tier whose median is shown: with two, either would be the median. */
const fewestOfTier = 3;

export function compareFines(draft: Compared, similar: readonly Similar[]): ComparedFines {
  const counted = similar.filter(counts).map(({ found }) => found);
  const fines = counted.flatMap(({ fine }) => fine ?? []);
  const spread = spreadOf(fines);
  const usual = spread && usualRange(spread);
  const sideOf = (fine: number): Side =>
    usual === null ? 'within' : fine < usual.from ? 'below' : fine > usual.to ? 'above' : 'within';
  return {
    spread,
    usual,
    tiers: tiersOf(similar.filter((one) => one.counted)),
    draft:
      draft.fine === null || spread === null
        ? null
        : { ...positionIn(fines, draft.fine), fine: draft.fine, side: sideOf(draft.fine), why: groundsOnRecord(draft) },
    outliers: counted.flatMap((found) => {
      const side = sideOf(found.fine ?? 0);
      return side === 'within' ? [] : [{ stream: found.stream, side, why: groundsOnRecord(found) }];
    }),
  };
}

function tiersOf(similar: readonly Similar[]): readonly FinesOfTier[] {
  return tiers.map(({ code, zh }) => {
    const of = similar.filter(({ found }) => found.tier === code);
    const fines = of.filter(counts).flatMap(({ found }) => found.fine ?? []);
    return { tier: code, zh, decisions: of.length, spread: spreadOf(fines, fewestOfTier) };
  });
}

/** 记录中的理由 — tier, grounds, statutory range, goods, what became of the decision. Never a guess. */
export function groundsOnRecord(
  one: Compared & Partial<Pick<DecidedCase, 'tierReasons' | 'change'>>,
): readonly string[] {
  const { tier, grounds, range, fine, goods, tierReasons, change } = one;
  return [
    ...(tier === null || tier === 'ordinary' ? [] : [tierName(tier)]),
    ...grounds.map((ground) => groundName(ground)),
    ...(range === null || fine === null ? [] : [placeInRange(fine, range)]),
    ...(goods === null || goods === 0 ? [] : [`货物价值${moneyInChinese(goods)}`]),
    ...(change ? [`决定后被${changeNames[change] ?? change}`] : []),
    ...(tierReasons ? [`裁量理由：${tierReasons.replace(/。$/u, '')}`] : []),
  ];
}

function placeInRange(fine: number, { min, max }: { readonly min: number; readonly max: number }): string {
  const range = `法定幅度${moneyInChinese(min)}至${moneyInChinese(max)}`;
  if (fine < min) return `${range}，低于下限`;
  if (fine > max) return `${range}，高于上限`;
  return max === min ? range : `${range}，位于幅度的${Math.round((100 * (fine - min)) / (max - min))}%处`;
}
