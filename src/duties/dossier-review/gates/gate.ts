import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Duty, Gate } from '../../../record/duty.ts';
import type { DossierReviewFacts } from '../facts.ts';
import type { DossierReviewTable } from '../procedure.ts';

export type ReviewGate<N extends ActName<DossierReviewTable>> = Gate<DossierReviewFacts, DataOf<DossierReviewTable, N>>;
export type ReviewGates = Duty<DossierReviewTable, DossierReviewFacts>['gates'];
