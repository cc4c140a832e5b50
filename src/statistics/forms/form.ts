import type { PlainDate } from '../../law/kinds.ts';
import type { Counted } from '../figure.ts';

/** 一列计数 — rows of indicators that a column adds up. */
export interface CountedColumn {
  readonly zh: string;
  readonly counted: readonly Counted[];
  readonly money?: true;
}

/** 处罚种类的一栏 — the kinds of penalty (codes of the penalty case) that one column holds. */
export interface KindColumn {
  readonly zh: string;
  readonly kinds: readonly string[];
}

interface FormCommon {
  readonly id: string;
  readonly zh: string;
  /** 使用的年度 — the first and last day of the years whose forms look so; the last is open where absent. */
  readonly from: PlainDate;
  readonly until?: PlainDate;
  /** 计量单位：宗、件 and 元、万元 differ by place. */
  readonly unit: '宗' | '件';
  readonly money: '元' | '万元';
  /** 填报说明. */
  readonly notes: readonly string[];
}

/** 行政处罚实施情况统计表 — one decision counts once, in the column of its heaviest kind. */
export interface PenaltyForm extends FormCommon {
  readonly kind: 'penalty';
  /** From light to heavy: local configuration, because places order the kinds differently. 其他 stands below all of them. */
  readonly ranking: readonly KindColumn[];
  /** 包括经复议、诉讼被撤销的. */
  readonly countsRevoked: boolean;
  readonly extra: readonly CountedColumn[];
}

/** 其他统计表 — every column adds up rows. */
export interface CountedForm extends FormCommon {
  readonly kind: 'counted';
  readonly columns: readonly CountedColumn[];
}

export type StatisticalForm = PenaltyForm | CountedForm;
