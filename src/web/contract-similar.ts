/** 类案的形状 — as the HTTP interface has it. Money is whole fen. */
import type { Day } from './contract.ts';

export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

export interface SimilarCase {
  readonly stream: number;
  readonly origin: 'own' | 'disclosed' | 'published';
  readonly number: string | null;
  readonly title: string;
  readonly organ: string | null;
  readonly decidedOn: Day | null;
  readonly tierZh: string | null;
  readonly fine: number | null;
  readonly summary: string | null;
  readonly shared: readonly { readonly zh: string; readonly weightZh: string; readonly detail: string }[];
  readonly counted: boolean;
}

export interface ComparedFines {
  readonly spread: Spread | null;
  readonly usual: { readonly from: number; readonly to: number } | null;
  readonly tiers: readonly {
    readonly tier: string;
    readonly zh: string;
    readonly decisions: number;
    readonly spread: Spread | null;
  }[];
  readonly draft: {
    readonly fine: number;
    readonly below: number;
    readonly equal: number;
    readonly above: number;
    readonly side: 'below' | 'within' | 'above';
    readonly why: readonly string[];
  } | null;
  readonly outliers: readonly {
    readonly stream: number;
    readonly side: 'below' | 'above';
    readonly why: readonly string[];
  }[];
}

export interface Guidance {
  readonly stream: number;
  readonly procedure: 'guidance-precedent' | 'guidance-request';
  readonly number: string | null;
  readonly title: string;
  readonly likeness: 'same' | 'close';
  readonly question: string;
  readonly answer: string;
}

/** 类案 — decided cases like this one, the spread of their fines, and answers on a like cause. */
export interface SimilarCases {
  readonly cause: string | null;
  readonly tierZh: string | null;
  readonly total: number;
  readonly counted: number;
  readonly fines: ComparedFines;
  readonly cases: readonly SimilarCase[];
  readonly features: readonly { readonly zh: string; readonly weightZh: string }[];
  readonly guidance: readonly Guidance[];
}
