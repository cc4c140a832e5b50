/** 普通程序规则 — every rule of the ordinary penalty procedure, in the order of its steps, as dated data. */

import * as payment from '../../../law/common-rules/payment.ts';
import type { Rule } from '../../../law/kinds.ts';
import * as caseTerm from './case-term.ts';
import * as closing from './closing.ts';
import * as decision from './decision.ts';
import * as discretion from './discretion.ts';
import * as discretionTiers from './discretion-tiers.ts';
import * as evidence from './evidence.ts';
import * as execution from './execution.ts';
import * as filing from './filing.ts';
import * as hearing from './hearing.ts';
import * as hearingPreparation from './hearing-preparation.ts';
import * as investigation from './investigation.ts';
import * as limitation from './limitation.ts';
import * as notice from './notice.ts';
import * as preservation from './preservation.ts';
import * as review from './review.ts';
import * as suspension from './suspension.ts';

export * from '../../../law/common-rules/payment.ts';
export * from './case-term.ts';
export * from './closing.ts';
export * from './decision.ts';
export * from './discretion.ts';
export * from './discretion-tiers.ts';
export * from './evidence.ts';
export * from './execution.ts';
export * from './filing.ts';
export * from './hearing.ts';
export * from './hearing-preparation.ts';
export * from './investigation.ts';
export * from './limitation.ts';
export * from './notice.ts';
export * from './preservation.ts';
export * from './review.ts';
export * from './suspension.ts';

/** 全部规则, in the order in which a case meets them. */
export const penaltyCaseRules: readonly Rule[] = [
  filing.clueVerify,
  filing.clueVerifyRepeatReport,
  filing.clueFromMediation,
  filing.reporterNoticeFiling,
  filing.reporterNoticeResult,
  filing.filingConditions,
  filing.noFilingGrounds,
  filing.filingForm,
  filing.assignOfficers,
  filing.evidenceBeforeFiling,
  evidence.officersMinTwo,
  evidence.officerQualified,
  evidence.firstContactRights,
  evidence.evidenceKinds,
  evidence.evidenceIllegal,
  evidence.evidenceCopy,
  evidence.evidenceAv,
  evidence.evidenceElectronic,
  evidence.evidenceOverseas,
  investigation.siteRecord,
  investigation.questioningRecord,
  investigation.demandMaterials,
  investigation.rightsHolderIdentify,
  investigation.sampling,
  investigation.testing,
  investigation.partyAbsentOrRefuses,
  investigation.avRecordSteps,
  investigation.assistRequest,
  preservation.preserveApproval,
  preservation.preserveEmergency,
  preservation.preserveList,
  preservation.preserveTerm,
  preservation.preserveOutcomes,
  preservation.preserveAutoRelease,
  suspension.caseSuspend,
  suspension.caseResume,
  suspension.caseTerminate,
  review.investigationReport,
  review.reviewRequired,
  review.reviewerNotOfficer,
  review.legalReviewScope,
  review.legalReviewAfterHearing,
  review.legalReviewerQualification,
  review.legalReviewerRatio,
  review.caseReviewOther,
  review.reviewContent,
  review.reviewOutcomes,
  review.reviewTerm,
  review.afterReview,
  notice.penaltyNotice,
  notice.defenceWindow,
  notice.defenceRecheck,
  notice.noNoticeNoDecision,
  notice.refundOrder,
  notice.hearingScope,
  notice.hearingScopeLocal,
  notice.hearingRequestForm,
  hearingPreparation.hearingHostAppoint,
  hearingPreparation.hearingFileHandover,
  hearingPreparation.hearingFixDate,
  hearingPreparation.hearingNoticeLead,
  hearingPreparation.hearingNoticeContent,
  hearingPreparation.hearingThirdParty,
  hearingPreparation.hearingNotifyOfficers,
  hearingPreparation.hearingPublicNotice,
  hearingPreparation.hearingPanel,
  hearingPreparation.hearingRecusal,
  hearingPreparation.hearingProxy,
  hearing.hearingOpen,
  hearing.hearingOfficersAttend,
  hearing.hearingOrder,
  hearing.hearingSuspend,
  hearing.hearingEnd,
  hearing.hearingMinutes,
  hearing.hearingReport,
  hearing.hearingBasis,
  hearing.hearingFree,
  decision.decisionKinds,
  decision.collectiveDiscussion,
  decision.decisionContent,
  decision.decisionTellPublicity,
  decision.noPenaltyEducation,
  decision.emergencyPenalty,
  decision.fullProcessRecord,
  caseTerm.caseTerm,
  caseTerm.caseTermExclusions,
  caseTerm.caseTermNotExcluded,
  payment.payTerm,
  payment.paySeparation,
  payment.collectOnSpot,
  payment.collectReceipt,
  payment.collectHandin,
  payment.instalment,
  payment.surcharge,
  payment.surchargeStop,
  payment.surchargePriceGains,
  execution.noStay,
  execution.demandLetter,
  execution.courtApplication,
  execution.courtApplicationDocuments,
  execution.courtSteps,
  execution.auctionSeized,
  execution.enforceNoNight,
  execution.enforceAgreement,
  execution.enforceSuspend3y,
  closing.closeConditions,
  closing.closeTerm,
  closing.fileOneCase,
  closing.fileMainOrder,
  closing.fileSecondaryOrder,
  closing.fileRetention,
  closing.confiscatedGoods,
  discretion.discretionNoneShall,
  discretion.discretionNoneMay,
  discretion.discretionLighterShall,
  discretion.discretionLighterMay,
  discretion.discretionHeavierShall,
  discretion.discretionHeavierMay,
  discretion.discretionDeviation,
  discretion.discretionReasons,
  discretion.discretionPublish,
  discretionTiers.discretionTierMitigate,
  discretionTiers.discretionTierLight,
  discretionTiers.discretionTierGeneral,
  discretionTiers.discretionTierHeavy,
  discretionTiers.noDoubleFine,
  discretionTiers.illegalGains,
  limitation.limitation,
  limitation.limitationGate,
];
