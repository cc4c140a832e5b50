/** 中止、终止、延期与调查终结 — how the investigation stands still, ends, gets more time, and what its report says. */
import * as field from '../../../law/fields.ts';
import { everyItem } from '../choices.ts';
import {
  caseResume,
  caseSuspend,
  caseTerm,
  caseTerminate,
  investigationReport,
  legalReviewScope,
} from '../rules/index.ts';
import { evidenceRelied, factsFound, penaltyFields } from './penalty-fields.ts';

const beforeDecision = ['investigating', 'suspended', 'reviewing', 'noticed'] as const;

export const investigationEndActs = {
  InvestigationSuspended: {
    zh: '中止调查',
    from: ['investigating'],
    to: 'suspended',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [caseSuspend],
    form: 8,
    anytime: true,
    data: field.data({
      ground: field.choice('中止情形', everyItem(caseSuspend)),
      reason: field.paragraph('说明'),
    }),
    opens: [{ interval: 'suspension' }],
  },
  InvestigationResumed: {
    zh: '恢复调查',
    from: ['suspended'],
    to: 'investigating',
    by: ['case-handler'],
    basis: [caseResume],
    form: 8,
    data: field.data({ reason: field.paragraph('中止原因消除的情况') }),
    closes: [{ interval: 'suspension' }],
  },
  InvestigationTerminated: {
    zh: '终止调查',
    from: ['investigating', 'suspended'],
    to: 'terminated',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [caseTerminate],
    form: 8,
    anytime: true,
    data: field.data({
      ground: field.choice('终止情形', everyItem(caseTerminate)),
      reason: field.paragraph('说明'),
    }),
    ends: [{ clock: 'case-term' }],
    closes: [{ interval: 'suspension' }],
    starts: [{ clock: 'close-term' }],
  },
  CaseTermExtended: {
    zh: '延长办案期限三十日',
    from: beforeDecision,
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [caseTerm],
    form: 8,
    anytime: true,
    data: field.data({ reason: field.paragraph('案情复杂或者其他原因') }),
    extends: [{ clock: 'case-term', step: 0 }],
  },
  CaseTermExtendedAgain: {
    zh: '集体讨论继续延期',
    from: beforeDecision,
    by: ['bureau-head', 'bureau-chief'],
    basis: [caseTerm],
    form: 42,
    anytime: true,
    data: field.data({
      days: field.count('继续延长的日数', { minimum: 1 }),
      attendees: field.people('参加集体讨论的负责人', 2),
      reason: field.paragraph('案情特别复杂或者其他特殊情况'),
    }),
    extends: [{ clock: 'case-term', step: 1, field: 'days' }],
  },
  InvestigationConcluded: {
    zh: '调查终结，送交审核',
    from: ['investigating'],
    to: 'reviewing',
    by: ['case-handler'],
    signatures: ['unit-head'],
    basis: [investigationReport],
    form: 35,
    data: field.data({
      party: field.paragraph('当事人的基本情况'),
      course: field.paragraph('案件来源、调查经过及采取行政强制措施的情况'),
      facts: factsFound,
      evidence: evidenceRelied,
      nature: field.paragraph('违法行为性质'),
      proposal: field.choice('处理意见', [
        { code: 'penalty', zh: '给予行政处罚' },
        { code: 'no-penalty', zh: '不予行政处罚' },
        { code: 'not-established', zh: '违法事实不能成立' },
        { code: 'other-department', zh: '移送其他行政管理部门' },
        { code: 'judicial-organ', zh: '移送司法机关' },
      ]),
      ...penaltyFields,
      crimeSuspected: field.yesNo('违法行为涉嫌犯罪'),
      refundDue: field.yesNo('法律、法规要求责令退还多收价款'),
      legalReviewGrounds: field.choices('属于法制审核范围的情形', everyItem(legalReviewScope), 0),
    }),
    starts: [{ clock: 'review-term' }],
  },
} as const;
