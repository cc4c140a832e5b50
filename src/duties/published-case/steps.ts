/** 公示所载步骤 — the acts of the ordinary penalty procedure that a published decision gives days for, in their order. */
import type { ActName } from '../../law/procedure.ts';
import { type PenaltyCaseTable, penaltyCase } from '../penalty-case/procedure.ts';

const inOrder = [
  'ClueReceived',
  'OnSiteInspected',
  'SampleTaken',
  'CaseFiled',
  'EvidencePreserved',
  'CoerciveMeasureImposed',
  'PreservationSettled',
  'CoerciveMeasureEnded',
  'TestingResultReceived',
  'IdentificationReceived',
  'PartyQuestioned',
  'InvestigationConcluded',
  'CaseReviewed',
  'PenaltyNoticeServed',
  'HearingHeld',
  'PenaltyDecided',
  'DocumentServed',
  'DecisionPublished',
  'ExecutionEnded',
  'CaseClosed',
] as const satisfies readonly ActName<PenaltyCaseTable>[];

/** The name of an act of the ordinary procedure that may be observed in a publication. */
export type StepName = (typeof inOrder)[number];

/** The steps as items of a choice, with the words of the procedure's own table. */
export const observableSteps = inOrder.map((code) => ({ code, zh: penaltyCase.acts[code].zh }));

/** What the step is called in the procedure's own table. */
export const stepInChinese = (step: StepName): string => penaltyCase.acts[step].zh;

/** The place of a step among those of one day. */
export const orderOfStep = (step: StepName): number => inOrder.indexOf(step);
