/** Every hard gate of the ordinary procedure, by act, in the order in which they are asked. */
import { closingGates } from './closing.ts';
import { crimeGates } from './crime.ts';
import { decisionGates } from './decision.ts';
import { filingGates } from './filing.ts';
import type { CaseGates } from './gate.ts';
import { hearingGates } from './hearing.ts';
import { investigationGates } from './investigation.ts';
import { performanceGates } from './performance.ts';
import { reviewGates } from './review.ts';
import { servingGates } from './serving.ts';

export const gates: CaseGates = {
  ...filingGates,
  ...investigationGates,
  ...reviewGates,
  ...hearingGates,
  ...crimeGates,
  ...decisionGates,
  ...servingGates,
  ...performanceGates,
  ...closingGates,
};
