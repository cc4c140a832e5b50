/** 履职、纠正、异议 — what the supervised body does, and what the supervising one says to it. */
import { samrSelfCorrect } from '../../../law/common-rules/correction.ts';
import {
  samrDecision,
  samrNotice,
  samrObjection,
  samrRecheck,
  supDuban,
  supObjection,
  supOpinion,
} from '../../../law/common-rules/supervision.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { supervisors } from './clues.ts';

const answering = ['unit-head', 'supervisor', 'legal-reviewer', 'review-head', 'bureau-head'] as const;

export const answeringActs = {
  ExplanationGiven: {
    zh: '提供材料、说明情况',
    from: ['issued'],
    by: answering,
    signatures: ['bureau-head'],
    basis: [samrNotice],
    data: field.data({ explanation: field.paragraph('情况说明') }),
    ends: [{ clock: 'notice-answer' }],
    anytime: true,
  },
  CorrectionMade: {
    zh: '已经履职、纠正',
    from: ['issued'],
    by: answering,
    basis: [samrSelfCorrect, supDuban, supOpinion],
    data: field.data({
      correction: field.paragraph('履职、纠正情况'),
      rectification: field.optional(field.matter('整改事项', 'rectification')),
    }),
    ends: [{ clock: 'correction' }],
    starts: [{ clock: 'correction-report' }],
    anytime: true,
  },
  CorrectionReported: {
    zh: '报送纠正情况',
    from: ['issued'],
    to: 'reported',
    by: answering,
    signatures: ['bureau-head'],
    basis: [supDuban, supOpinion, samrDecision],
    data: field.data({ report: field.paragraph('纠正情况报告') }),
    ends: [{ clock: 'reply' }, { clock: 'correction' }, { clock: 'correction-report' }, { clock: 'notice-answer' }],
  },
  ReportAccepted: {
    zh: '认可纠正情况',
    from: ['reported'],
    to: 'closed',
    by: supervisors,
    basis: [supOpinion, samrDecision],
    data: field.data({ opinion: field.paragraph('意见') }),
  },
  ReportRejected: {
    zh: '要求继续纠正',
    from: ['reported'],
    to: 'issued',
    by: supervisors,
    basis: [supOpinion, samrDecision],
    data: field.data({ reason: field.paragraph('理由'), replyBy: field.day('重新报送的最后一日') }),
    starts: [{ clock: 'reply', until: 'replyBy' }],
  },
  ObjectionRaised: {
    zh: '提出异议、申请复查',
    from: ['issued'],
    by: answering,
    signatures: ['bureau-head'],
    basis: [supObjection, samrObjection],
    data: field.data({ reason: field.paragraph('异议的理由') }),
    ends: [{ clock: 'objection' }],
    starts: [{ clock: 'recheck' }],
    anytime: true,
  },
  ObjectionUpheld: {
    zh: '异议成立，撤回文书',
    from: ['issued'],
    to: 'withdrawn',
    by: supervisors,
    basis: [supObjection, samrRecheck],
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [
      ...[{ clock: 'recheck' }, { clock: 'reply' }, { clock: 'correction' }, { clock: 'correction-report' }],
      { clock: 'notice-answer' },
    ],
  },
  ObjectionRejected: {
    zh: '异议不成立',
    from: ['issued'],
    by: supervisors,
    basis: [supObjection, samrRecheck],
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'recheck' }],
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
