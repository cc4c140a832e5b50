/** 事实 — what the acts of a review add up to. */
import type { Duty } from '../../record/duty.ts';
import type { MajorCaseTable } from './procedure.ts';

export interface MajorCaseFacts {
  readonly case: number | null;
  readonly faults: readonly string[];
  /** Who has to put the faults right: they see the matter, whichever unit they are in. */
  readonly responsible: readonly string[];
  readonly corrected: boolean;
}

export const start: MajorCaseFacts = { case: null, faults: [], responsible: [], corrected: false };

export const evolve: Duty<MajorCaseTable, MajorCaseFacts>['evolve'] = {
  CaseSupervised: (facts, { body: { data } }) => ({
    ...facts,
    case: data.case,
    faults: data.faults,
    responsible: data.responsible ?? [],
  }),
  FindingsCorrected: (facts) => ({ ...facts, corrected: true }),
  SupervisionClosed: (facts) => facts,
};
