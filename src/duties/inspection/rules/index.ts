/** 行政检查的规则 — all of them, for the law index. */
import type { Rule } from '../../../law/kinds.ts';
import {
  foodFullChecklist,
  inspectionRecord,
  inspectionSignature,
  rndLostContact,
  rndMethod,
  rndNoncooperate,
} from './on-site.ts';
import {
  entApprove,
  entKinds,
  entScan,
  entVisit,
  foodFlying,
  offAssist,
  rndFoodCycle,
  rndPrinciple,
} from './preparing.ts';
import { foodResultTold, inspectionViolation, rndPublish, rndPublishFood, rndResults } from './results.ts';

export * from './on-site.ts';
export * from './preparing.ts';
export * from './results.ts';

export const inspectionRules: readonly Rule[] = [
  entApprove,
  entKinds,
  entVisit,
  entScan,
  offAssist,
  rndPrinciple,
  rndFoodCycle,
  foodFlying,
  rndMethod,
  inspectionRecord,
  inspectionSignature,
  foodFullChecklist,
  rndNoncooperate,
  rndLostContact,
  rndResults,
  rndPublish,
  rndPublishFood,
  foodResultTold,
  inspectionViolation,
];
