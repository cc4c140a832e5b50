/** 勾稽关系 — what must hold, or is worth knowing, between the printed figures of one report. */

/** A number computed from printed figures. */
export type Expression =
  | { readonly sum: readonly string[]; readonly less?: readonly string[]; readonly plus?: number }
  /** `per`: 100 for a percentage. */
  | { readonly quotient: readonly [Expression, Expression]; readonly per?: number };

export type RelationKind =
  | 'repetition'
  | 'sum'
  | 'bound'
  | 'order'
  | 'ratio'
  | 'equality'
  | 'computed'
  | 'unrelated'
  | 'consistency'
  | 'cut-off';

/**
 * 轻重 — `contradiction` and `warning`: where it fails the report is not issued until a person has explained it. `info`
 * is shown. `explanation`: a base on which another relation foots; it is offered with that one.
 */
export type Severity = 'contradiction' | 'warning' | 'info' | 'explanation';

/** 另一口径 — a base on which the relation would foot. */
export interface OtherBase {
  readonly zh: string;
  readonly left?: Expression;
  readonly right?: Expression;
}

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly zh: string;
  /** The figures in their order, for `order`; otherwise the figures spoken of are those of the expressions. */
  readonly falling?: readonly string[];
  readonly left?: Expression;
  readonly operator?: '=' | '<=' | '>=';
  readonly right?: Expression;
  readonly severity: Severity;
  /** What a reader should know where it fails, or of what it computes. */
  readonly note?: string;
  readonly bases?: readonly OtherBase[];
}

export const sum = (...ids: string[]): Expression => ({ sum: ids });
export const less = (from: readonly string[], ...taken: string[]): Expression => ({ sum: from, less: taken });
export const percent = (part: Expression, whole: Expression): Expression => ({ quotient: [part, whole], per: 100 });

/** Every figure that an expression speaks of. */
export function idsOf(expression: Expression | undefined): readonly string[] {
  if (!expression) return [];
  return 'sum' in expression
    ? [...expression.sum, ...(expression.less ?? [])]
    : expression.quotient.flatMap((part) => idsOf(part));
}
