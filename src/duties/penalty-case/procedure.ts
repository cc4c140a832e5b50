/** 行政处罚普通程序 — the table of the ordinary penalty procedure, from the clue to the archived dossier. */
import { publishWindow7, publishWindowNecips, publishWithdraw } from '../../law/common-rules/publication.ts';
import { remedyReviewTerm, remedySuitTerm } from '../../law/common-rules/remedy.ts';
import { serviceDecision, servicePublicNotice } from '../../law/common-rules/serving.ts';
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { closingActs } from './acts/closing.ts';
import { crimeActs } from './acts/crime.ts';
import { decisionActs } from './acts/decision.ts';
import { filingActs } from './acts/filing.ts';
import { hearingActs } from './acts/hearing.ts';
import { investigationActs } from './acts/investigation.ts';
import { investigationEndActs } from './acts/investigation-end.ts';
import { ledgerActs } from './acts/ledgers.ts';
import { noticeActs } from './acts/notice.ts';
import { performanceActs } from './acts/performance.ts';
import { preservationActs } from './acts/preservation.ts';
import { publicationActs } from './acts/publication.ts';
import { reviewActs } from './acts/review.ts';
import { servingActs } from './acts/serving.ts';
import {
  assistRequest,
  caseTerm,
  closeTerm,
  clueVerify,
  courtApplication,
  defenceWindow,
  demandLetter,
  hearingFileHandover,
  hearingFixDate,
  hearingHostAppoint,
  hearingReport,
  payTerm,
  preserveEmergency,
  preserveTerm,
  reviewTerm,
} from './rules/index.ts';

export const penaltyCase = procedure({
  id: 'penalty-case',
  zh: '行政处罚普通程序',
  states: {
    verifying: { zh: '核查中' },
    investigating: { zh: '调查中' },
    suspended: { zh: '中止调查' },
    reviewing: { zh: '审核阶段' },
    noticed: { zh: '告知听证阶段' },
    decided: { zh: '已决定' },
    closed: { zh: '已结案', final: true },
    archived: { zh: '已归档', final: true },
    'not-filed': { zh: '不予立案', final: true },
    transferred: { zh: '已移送', final: true },
    terminated: { zh: '终止调查' },
  },
  clocks: {
    'clue-verify': { zh: '核查期限', rule: clueVerify, nature: 'term' },
    'case-term': { zh: '办案期限', rule: caseTerm, nature: 'term' },
    'preserve-term': { zh: '先行登记保存期限', rule: preserveTerm, nature: 'term' },
    'preserve-emergency': { zh: '紧急保存补办批准期限', rule: preserveEmergency, nature: 'term' },
    'assist-request': { zh: '协助调查期限', rule: assistRequest, nature: 'window' },
    'review-term': { zh: '审核期限', rule: reviewTerm, nature: 'term' },
    'legal-review-term': { zh: '法制审核期限', rule: reviewTerm, nature: 'term' },
    'defence-window': { zh: '陈述申辩、要求听证期限', rule: defenceWindow, nature: 'window' },
    'hearing-host': { zh: '确定听证主持人期限', rule: hearingHostAppoint, nature: 'term' },
    'hearing-file': { zh: '移交听证材料期限', rule: hearingFileHandover, nature: 'term' },
    'hearing-fix-date': { zh: '确定听证时间地点期限', rule: hearingFixDate, nature: 'term' },
    'hearing-report': { zh: '听证报告期限', rule: hearingReport, nature: 'term' },
    'serve-decision': { zh: '决定书送达期限', rule: serviceDecision, nature: 'term' },
    'public-notice': { zh: '公告送达期间', rule: servicePublicNotice, nature: 'window' },
    'pay-term': { zh: '缴纳罚没款期限', rule: payTerm, nature: 'window' },
    'review-window': { zh: '申请行政复议期限', rule: remedyReviewTerm, nature: 'window' },
    'suit-window': { zh: '提起行政诉讼期限', rule: partOf(remedySuitTerm, 'direct'), nature: 'window' },
    'suit-after-review': { zh: '不服复议决定起诉期限', rule: partOf(remedySuitTerm, 'afterReview'), nature: 'window' },
    demand: { zh: '催告期限', rule: demandLetter, nature: 'window' },
    'court-application': { zh: '申请强制执行期限', rule: courtApplication, nature: 'term' },
    'close-term': { zh: '结案期限', rule: closeTerm, nature: 'term' },
    'publish-government': { zh: '执法公示平台公示期限', rule: publishWindow7, nature: 'term' },
    'publish-national': { zh: '企业信用信息公示系统公示期限', rule: publishWindowNecips, nature: 'term' },
    'publish-withdraw': { zh: '撤回公示期限', rule: publishWithdraw, nature: 'term' },
  },
  acts: {
    ...filingActs,
    ...investigationActs,
    ...preservationActs,
    ...investigationEndActs,
    ...reviewActs,
    ...noticeActs,
    ...hearingActs,
    ...crimeActs,
    ...decisionActs,
    ...servingActs,
    ...performanceActs,
    ...publicationActs,
    ...closingActs,
    ...ledgerActs,
  },
  mainPath: [
    'ClueReceived',
    'CaseFiled',
    'RightsTold',
    'InvestigationConcluded',
    'CaseReviewed',
    'PenaltyNoticeServed',
    'PenaltyDecided',
    'DocumentServed',
    'DecisionPublished',
    'ExecutionEnded',
    'CaseClosed',
    'DossierArchived',
  ],
});

export type PenaltyCaseTable = typeof penaltyCase;

/** 台账所列的案件 — what a ledger of undecided cases reads of a case. */
export interface LedgerCase {
  /** 涉嫌犯罪 — how far its transfer to the police has come; `cleared` where none takes place or it was sent back. */
  readonly crime: 'none' | 'verifying' | 'sent' | 'cleared';
  /** 案件台账 — the ledger of cases without timely decision that lists this one; null where none does. */
  readonly backlog: number | null;
}

/** What a credit repair must know of the publications of the penalty. */
export interface PublishedCase {
  readonly published: readonly { readonly restoredOn: string | null }[];
}

/** What an order to correct must know of the case that gave it. */
export interface PartyOfCase {
  readonly partyKind: string;
  readonly partyName: string;
  readonly partyCode: string | null;
  readonly field: string;
}

/** What a review of the dossier must know of the case: who handled it, and whether it is major. */
export interface ReviewedCase {
  readonly handlers: readonly string[];
  readonly conclusion: { readonly legalReviewGrounds: readonly string[] } | null;
  readonly heardUntil: string | null;
}
