/** 得分和等次 — computed from the scores of the items, never typed. */
import type { Grade } from './choices.ts';

export interface SheetItem {
  readonly code: string;
  readonly area: string;
  readonly name: string;
  readonly weight: number;
}

export interface Score {
  readonly item: string;
  readonly score: number;
}

/** The lowest total of each grade but the last, as the sheet has them. */
export interface GradeBounds {
  readonly excellentFrom: number;
  readonly goodFrom: number;
  readonly qualifiedFrom: number;
}

export const totalOf = (scores: readonly Score[]): number => scores.reduce((sum, { score }) => sum + score, 0);

/** 等次 — a fatal defect (否决项) fails the dossier whatever the total. */
export function gradeOf(total: number, isFatal: boolean, bounds: GradeBounds): Grade {
  if (isFatal || total < bounds.qualifiedFrom) return 'unqualified';
  if (total >= bounds.excellentFrom) return 'excellent';
  return total >= bounds.goodFrom ? 'good' : 'qualified';
}
