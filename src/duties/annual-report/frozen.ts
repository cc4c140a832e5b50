/** 定稿的数 — what is frozen with a draft: every figure as it will be printed, and the relations that did not hold. */
import { createHash } from 'node:crypto';
import { canonical } from '../../record/canonical.ts';

export interface FrozenFigure {
  readonly id: string;
  readonly label: string;
  /** As printed: `9,500余人次`. */
  readonly shown: string;
  readonly period: string;
  readonly base: string;
}

export interface FailingRelation {
  readonly relation: string;
  readonly statement: string;
  readonly finding: string;
  /** 可以相符的口径 — offered by the system. */
  readonly offered: readonly string[];
}

export interface Frozen {
  readonly year: number;
  readonly until: string;
  readonly figures: readonly FrozenFigure[];
  readonly failing: readonly FailingRelation[];
}

/** 散列值 — SHA-256 over the canonical text of year, day, figures and failing relations. */
export function hashOfFrozen({ year, until, figures, failing }: Frozen): string {
  return createHash('sha256').update(canonical({ year, until, figures, failing }), 'utf8').digest('hex');
}
