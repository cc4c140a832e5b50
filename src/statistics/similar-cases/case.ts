/** 类案比对的对象 — what is compared of a draft and of a decided case. Sums in fen. */
import type { TierCode } from '../../duties/penalty-case/choices.ts';
import type { PlainDate } from '../../law/kinds.ts';

export interface Compared {
  /** 案由; of a publication, the violation as printed. */
  readonly cause: string | null;
  /** 处罚依据 — articles as the papers cite them. */
  readonly provisions: readonly string[];
  readonly partyKind: string | null;
  /** 监管领域 */
  readonly field: string | null;
  /** 从轻、减轻、从重的情形, as codes. */
  readonly grounds: readonly string[];
  readonly tier: TierCode | null;
  /** 涉案货物价值 — goods confiscated or, of a publication, their stated value. */
  readonly goods: number | null;
  /** 罚款; null: none was imposed or none is known. */
  readonly fine: number | null;
  readonly range: { readonly min: number; readonly max: number } | null;
}

/**
 * 已决定的案件. `own`: a case of this bureau that the reader may see; `disclosed`: one of another unit, known to the reader
 * only as the public knows it; `published`: another bureau's publication.
 */
export interface DecidedCase extends Compared {
  readonly stream: number;
  readonly origin: 'own' | 'disclosed' | 'published';
  readonly number: string | null;
  readonly title: string;
  readonly organ: string | null;
  readonly decidedOn: PlainDate | null;
  readonly tierReasons: string | null;
  /** 决定后被变更、撤销等, as a code. */
  readonly change: string | null;
  /** 公示的摘要 — all that a reader of `disclosed` gets to see. */
  readonly summary: string | null;
}
