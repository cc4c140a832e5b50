/**
 * 类案要素 — what makes two cases alike, each with its weight in words. The weights put cases in an order to read them in;
 * they decide nothing: the benchmark of discretion does. Pure.
 */
import { discretionGrounds, tiers } from '../../duties/penalty-case/choices.ts';
import type { Compared, DecidedCase } from './case.ts';
import { likenessOf } from './causes.ts';
import { isSameProvision } from './provisions.ts';

/** 权重 — 主要 counts four, 重要 two, 参考 one. */
export const weights = { main: 4, important: 2, minor: 1 } as const;
export const weightNames: Readonly<Record<keyof typeof weights, string>> = {
  main: '主要',
  important: '重要',
  minor: '参考',
};

export interface Feature {
  readonly id: string;
  readonly zh: string;
  readonly weight: keyof typeof weights;
  /** What is the same, in words; null where it is not, or where one of the two is not known. */
  readonly shared: (draft: Compared, other: Compared) => string | null;
}

const same = (one: string | null, other: string | null): boolean => one !== null && one === other;

export const features: readonly Feature[] = [
  {
    id: 'cause',
    zh: '案由相同',
    weight: 'main',
    shared: ({ cause }, other) => (cause && other.cause && likenessOf(cause, other.cause) === 'same' ? cause : null),
  },
  {
    id: 'provision',
    zh: '处罚依据相同',
    weight: 'main',
    shared: ({ provisions }, other) =>
      provisions.filter((one) => other.provisions.some((its) => isSameProvision(one, its))).join('、') || null,
  },
  {
    id: 'close-cause',
    zh: '案由相近',
    weight: 'important',
    shared: ({ cause }, other) =>
      cause && other.cause && likenessOf(cause, other.cause) === 'close' ? '案由的字七成以上相同' : null,
  },
  {
    id: 'party',
    zh: '当事人类型相同',
    weight: 'important',
    shared: ({ partyKind }, other) => (same(partyKind, other.partyKind) ? (partyNames[partyKind ?? ''] ?? null) : null),
  },
  {
    id: 'grounds',
    zh: '从轻、减轻、从重的情形相同',
    weight: 'important',
    shared: ({ grounds }, other) =>
      grounds
        .filter((ground) => other.grounds.includes(ground))
        .map((ground) => groundName(ground))
        .join('、') || null,
  },
  {
    id: 'tier',
    zh: '裁量阶次相同',
    weight: 'important',
    shared: ({ tier }, other) => (same(tier, other.tier) ? tierName(tier ?? '') : null),
  },
  {
    id: 'goods',
    zh: '货物价值相当',
    weight: 'important',
    shared: ({ goods }, other) =>
      goods && other.goods && goods <= 2 * other.goods && other.goods <= 2 * goods ? '相差不到一倍' : null,
  },
  {
    id: 'field',
    zh: '监管领域相同',
    weight: 'minor',
    shared: ({ field }, other) => (same(field, other.field) ? '' : null),
  },
];

const partyNames: Readonly<Record<string, string>> = {
  organisation: '单位',
  'individual-business': '个体工商户',
  person: '自然人',
};

export const tierName = (code: string): string => tiers.find((tier) => tier.code === code)?.zh ?? code;
export const groundName = (code: string): string => discretionGrounds.find((one) => one.code === code)?.zh ?? code;

/** 相同要素 — one feature that a case shares with the draft. */
export interface SharedFeature {
  readonly zh: string;
  readonly weightZh: string;
  readonly detail: string;
}

export interface Similar {
  readonly found: DecidedCase;
  readonly shared: readonly SharedFeature[];
  readonly score: number;
  /** 案由相同或者处罚依据相同 — only these count in the spread of fines. */
  readonly counted: boolean;
}

const makesSimilar: readonly string[] = ['cause', 'provision', 'close-cause'];

/** 类案 — the cases that share cause or provision with the draft, those with most in common first, the newest first among equals. */
export function similarTo(draft: Compared, cases: readonly DecidedCase[]): readonly Similar[] {
  return cases
    .flatMap((found) => {
      const matched = features.flatMap((feature) => {
        const detail = feature.shared(draft, found);
        return detail === null ? [] : [{ feature, detail }];
      });
      if (!matched.some(({ feature }) => makesSimilar.includes(feature.id))) return [];
      return [
        {
          found,
          shared: matched.map(({ feature, detail }) => ({
            zh: feature.zh,
            weightZh: weightNames[feature.weight],
            detail,
          })),
          score: matched.reduce((sum, { feature }) => sum + weights[feature.weight], 0),
          counted: matched.some(({ feature }) => feature.id === 'cause' || feature.id === 'provision'),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || ((a.found.decidedOn ?? '') < (b.found.decidedOn ?? '') ? 1 : -1));
}
