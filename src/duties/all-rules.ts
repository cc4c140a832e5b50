/** 全部规则 — every rule of law that the system knows, for the law index and for the tests of the law as a whole. */

import { commonRules } from '../law/common-rules/index.ts';
import type { Rule } from '../law/kinds.ts';
import { abnormalListRules } from './abnormal-list/rules.ts';
import { activityRules } from './activity/rules.ts';
import { annualReportRules } from './annual-report/rules.ts';
import { campaignRules } from './campaign/rules.ts';
import { caseBacklogRules } from './case-backlog/rules.ts';
import { clueScreeningRules } from './clue-screening/rules.ts';
import { coerciveMeasureRules } from './coercive-measure/rules.ts';
import { complaintRules } from './complaint/rules/index.ts';
import { creditClassRules } from './credit-class/rules.ts';
import { creditRepairDutyRules } from './credit-repair/rules.ts';
import { criminalReferralRules } from './criminal-referral/outside-rules.ts';
import { dossierReviewRules } from './dossier-review/rules.ts';
import { enforcementSupervisionRules } from './enforcement-supervision/rules.ts';
import { guidanceRules } from './guidance-request/rules.ts';
import { inspectionRules } from './inspection/rules/index.ts';
import { inspectionItemRules } from './inspection-items/rules.ts';
import { inspectionSamplingRules } from './inspection-sampling/rules.ts';
import { licenceRules } from './licence/rules.ts';
import { litigationRules } from './litigation/rules/index.ts';
import { ndAfterRules } from './normative-document/after-rules.ts';
import { ndRules } from './normative-document/rules.ts';
import { crimeBeforePenalty } from './penalty-case/crime.ts';
import { penaltyKinds } from './penalty-case/penalty-kinds.ts';
import { penaltyCaseRules } from './penalty-case/rules/index.ts';
import { pledgeConfirmationRules } from './pledge-confirmation/rules.ts';
import { powersRules } from './powers/rules.ts';
import { publicInterestRules } from './public-interest/rules.ts';
import { randomDrawRules } from './random-draw/rules.ts';
import { reconsiderationRules } from './reconsideration/rules/index.ts';
import { registrationRules } from './registration/rules.ts';
import { rewardRules } from './reward/rules.ts';
import { seriousListRules } from './serious-list/rules.ts';
import { penaltySelfCorrection } from './summary-penalty/correction-rules.ts';
import { summaryPenaltyRules } from './summary-penalty/rules.ts';
import { supervisionAlertRules } from './supervision-alert/rules.ts';
import { supervisionItemRules } from './supervision-items/rules.ts';
import { tipOffRules } from './tip-off/rules/index.ts';
import { unlicensedBusinessRules } from './unlicensed-business/rules.ts';

export const allRules: readonly Rule[] = [
  ...commonRules,
  ...penaltyCaseRules,
  penaltyKinds,
  crimeBeforePenalty,
  ...coerciveMeasureRules,
  ...summaryPenaltyRules,
  penaltySelfCorrection,
  ...criminalReferralRules,
  ...publicInterestRules,
  ...clueScreeningRules,
  ...caseBacklogRules,
  ...campaignRules,
  ...complaintRules,
  ...tipOffRules,
  ...rewardRules,
  ...inspectionItemRules,
  ...supervisionItemRules,
  ...randomDrawRules,
  ...inspectionRules,
  ...abnormalListRules,
  ...seriousListRules,
  ...creditRepairDutyRules,
  ...creditClassRules,
  ...licenceRules,
  ...registrationRules,
  ...pledgeConfirmationRules,
  ...unlicensedBusinessRules,
  ...powersRules,
  ...reconsiderationRules,
  ...ndRules,
  ...ndAfterRules,
  ...guidanceRules,
  ...litigationRules,
  ...dossierReviewRules,
  ...activityRules,
  ...annualReportRules,
  ...supervisionAlertRules,
  ...inspectionSamplingRules,
  ...enforcementSupervisionRules,
];

/** The rule with this id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return allRules.find((rule) => rule.id === id);
}
