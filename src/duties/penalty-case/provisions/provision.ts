/** 罚则 — a penalty provision as dated data: the statutory range of a fine, by what was measured and who is fined. */

import type { Citation, Fen, PlainDate } from '../../../law/kinds.ts';

/** 计罚基数 — the sum that a range is measured by: 货值金额、违法所得、广告费用、违法经营额. */
export type FineMeasure = 'goodsValue' | 'illegalGains' | 'advertisingFee' | 'illegalTurnover';

/** When a bracket applies. `atLeast` includes its bound, `below` does not (以上包括本数，不足不包括). */
interface BracketConditions {
  readonly atLeast?: Fen;
  readonly below?: Fen;
  readonly party?: 'person' | 'organisation';
  /** 情节严重、情节较重 — only where the facts say so. */
  readonly serious?: true;
}

interface FixedBracket extends BracketConditions {
  readonly on?: FineMeasure;
  readonly min: Fen;
  readonly max: Fen;
}

interface TimesBracket extends BracketConditions {
  readonly on: FineMeasure;
  readonly timesMin: number;
  readonly timesMax: number;
}

export type FineBracket = FixedBracket | TimesBracket;

/** 罚则 — the first bracket whose conditions the facts meet gives the range. `X以下` has the minimum zero. */
export interface PenaltyProvision {
  readonly id: string;
  /** 违法行为. */
  readonly zh: string;
  /** The first citation is the provision itself; others say what it refers to. */
  readonly cite: readonly [Citation, ...Citation[]];
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly verified: boolean;
  readonly brackets: readonly [FineBracket, ...FineBracket[]];
  readonly note?: string;
}

/**
 * 裁量事实 — what is known of a case. A sum left out is not known yet, and gives no range. Zero says that there is none, or
 * that it cannot be determined (违法所得无法确定、广告费用无法计算或者明显偏低), which the laws here treat alike.
 */
export interface FineFacts {
  readonly goodsValue?: Fen;
  readonly illegalGains?: Fen;
  readonly advertisingFee?: Fen;
  readonly illegalTurnover?: Fen;
  readonly party: 'person' | 'organisation';
  readonly serious?: boolean;
}

/** 法定幅度 — both bounds included. */
export interface FineRange {
  readonly min: Fen;
  readonly max: Fen;
}

/** 早先文本 — the same provisions under an earlier text that nobody has read: unverified, and without quoted words. */
export function underEarlierText(
  provisions: readonly PenaltyProvision[],
  earlier: { readonly suffix: string; readonly from: PlainDate; readonly until: PlainDate; readonly note: string },
): readonly PenaltyProvision[] {
  return provisions.map((provision) => {
    const [first, ...rest] = provision.cite;
    const wordless = ({ instrument, article }: Citation): Citation => ({ instrument, article });
    return {
      ...provision,
      id: `${provision.id}-${earlier.suffix}`,
      cite: [wordless(first), ...rest.map(wordless)],
      from: earlier.from,
      until: earlier.until,
      verified: false,
      note: earlier.note,
    };
  });
}
