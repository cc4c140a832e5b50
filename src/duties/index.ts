import { bureauDuty } from '../record/bureau.ts';
import type { AnyDuty } from '../record/duty.ts';
import { abnormalListDuty } from './abnormal-list/index.ts';
import { activityDuty } from './activity/index.ts';
import { annualReportDuty } from './annual-report/index.ts';
import { campaignDuty } from './campaign/index.ts';
import { caseBacklogDuty } from './case-backlog/index.ts';
import { certificateDuty } from './certificate/index.ts';
import { clueScreeningDuty } from './clue-screening/index.ts';
import { coerciveMeasureDuty } from './coercive-measure/index.ts';
import { complaintDuty } from './complaint/index.ts';
import { creditClassDuty } from './credit-class/index.ts';
import { creditRepairDuty } from './credit-repair/index.ts';
import { criminalReferralDuty } from './criminal-referral/index.ts';
import { dossierReviewDuty } from './dossier-review/index.ts';
import { enforcementSupervisionDuty } from './enforcement-supervision/index.ts';
import { guidancePrecedentDuty } from './guidance-precedent/index.ts';
import { guidanceRequestDuty } from './guidance-request/index.ts';
import { inspectionDuty } from './inspection/index.ts';
import { inspectionItemsDuty } from './inspection-items/index.ts';
import { inspectionSamplingDuty } from './inspection-sampling/index.ts';
import { licenceDuty } from './licence/index.ts';
import { litigationDuty } from './litigation/index.ts';
import { majorCaseSupervisionDuty } from './major-case-supervision/index.ts';
import { normativeDocumentDuty } from './normative-document/index.ts';
import { penaltyCaseDuty } from './penalty-case/index.ts';
import { pledgeConfirmationDuty } from './pledge-confirmation/index.ts';
import { powersDuty } from './powers/index.ts';
import { publicInterestDuty } from './public-interest/index.ts';
import { publishedCaseDuty } from './published-case/index.ts';
import { randomDrawDuty } from './random-draw/index.ts';
import { reconsiderationDuty } from './reconsideration/index.ts';
import { rectificationDuty } from './rectification/index.ts';
import { registrationDuty } from './registration/index.ts';
import { rewardDuty } from './reward/index.ts';
import { seriousListDuty } from './serious-list/index.ts';
import { summaryPenaltyDuty } from './summary-penalty/index.ts';
import { supervisionAlertDuty } from './supervision-alert/index.ts';
import { supervisionItemsDuty } from './supervision-items/index.ts';
import { tipOffDuty } from './tip-off/index.ts';
import { trainingDuty } from './training/index.ts';
import { unlicensedBusinessDuty } from './unlicensed-business/index.ts';

/** 全部职责 — one line for each duty. */
export const duties: readonly AnyDuty[] = [
  bureauDuty,
  penaltyCaseDuty,
  summaryPenaltyDuty,
  coerciveMeasureDuty,
  criminalReferralDuty,
  publicInterestDuty,
  clueScreeningDuty,
  caseBacklogDuty,
  campaignDuty,
  publishedCaseDuty,
  complaintDuty,
  tipOffDuty,
  rewardDuty,
  inspectionItemsDuty,
  supervisionItemsDuty,
  randomDrawDuty,
  inspectionDuty,
  rectificationDuty,
  dossierReviewDuty,
  abnormalListDuty,
  licenceDuty,
  seriousListDuty,
  creditRepairDuty,
  creditClassDuty,
  registrationDuty,
  pledgeConfirmationDuty,
  unlicensedBusinessDuty,
  powersDuty,
  reconsiderationDuty,
  normativeDocumentDuty,
  guidanceRequestDuty,
  guidancePrecedentDuty,
  litigationDuty,
  activityDuty,
  annualReportDuty,
  supervisionAlertDuty,
  certificateDuty,
  trainingDuty,
  inspectionSamplingDuty,
  enforcementSupervisionDuty,
  majorCaseSupervisionDuty,
];
