import type { Mention } from './mention.ts';

/** How certain a relation is: it holds or fails on the printed figures, or the words do not say enough. */
export type Result = 'holds' | 'fails' | 'undecidable';

export type RelationKind = 'repetition' | 'sum' | 'bound' | 'ratio' | 'growth' | 'order' | 'count';

/** 勾稽关系 — one relation between printed figures, as the words of the text make it. */
export interface FoundRelation {
  readonly kind: RelationKind;
  /** The relation in names and numbers: 投诉6604件 + 举报2640件 = 投诉举报9244件. */
  readonly expression: string;
  /** The passages of the text that it rests on. */
  readonly quotes: readonly string[];
  /** In the unit of the whole; null where a side cannot be counted. */
  readonly left: number | null;
  readonly right: number | null;
  /** left − right. */
  readonly gap: number | null;
  readonly result: Result;
  /** What would make it foot, or what a person should look at, in Chinese. */
  readonly suggestions: readonly string[];
}

/** A relation before it is put into words: the figures that it is about. */
export interface Claim {
  readonly kind: RelationKind;
  readonly parts: readonly Mention[];
  readonly operator: '=' | '≤' | '≥';
  readonly whole: Mention;
  readonly result: Result;
  readonly note?: string;
}

export const sumOf = (mentions: readonly Mention[]): number =>
  Number(mentions.reduce((sum, { amount }) => sum + amount, 0).toPrecision(14));
