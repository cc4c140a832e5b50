/** Every act of the ordinary procedure and what it does to the facts. */

import { decisionFolds, hearingFolds, noticeFolds, reviewFolds } from './decision.ts';
import { elsewhereFolds } from './elsewhere.ts';
import type { Folds, PenaltyCaseAct } from './fold.ts';
import { filingFolds, investigationEndFolds, investigationFolds, preservationFolds } from './investigation.ts';
import { closingFolds, performanceFolds, publicationFolds, servingFolds } from './performance.ts';

export const evolve: Folds<PenaltyCaseAct> = {
  ...filingFolds,
  ...investigationFolds,
  ...preservationFolds,
  ...investigationEndFolds,
  ...reviewFolds,
  ...noticeFolds,
  ...hearingFolds,
  ...decisionFolds,
  ...servingFolds,
  ...performanceFolds,
  ...publicationFolds,
  ...closingFolds,
  ...elsewhereFolds,
};
