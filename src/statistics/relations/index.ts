import { otherWorkRelations } from './other-work.ts';
import { penaltyRelations } from './penalty.ts';
import type { Relation } from './relation.ts';
import { remedyAndOfficerRelations } from './remedies-and-officers.ts';
import { repetitions } from './repetitions.ts';

/** 勾稽关系目录 — checked before a report is issued. */
export const relationCatalogue: readonly Relation[] = [
  ...repetitions,
  ...penaltyRelations,
  ...otherWorkRelations,
  ...remedyAndOfficerRelations,
];
