/** 审核 — case review, legal review, and what comes back from it. */
import * as field from '../../../law/fields.ts';
import { everyItem } from '../choices.ts';
import { legalReviewScope, reviewContent, reviewOutcomes, reviewRequired, reviewTerm } from '../rules/index.ts';

const opinion = {
  outcome: field.choice('审核意见', everyItem(reviewOutcomes)),
  checked: field.choices('已审核的内容', everyItem(reviewContent), 0),
  opinion: field.paragraph('意见和建议'),
};

export const reviewActs = {
  CaseReviewed: {
    zh: '案件审核',
    from: ['reviewing'],
    by: ['case-reviewer', 'legal-reviewer'],
    signatures: ['review-head'],
    basis: [reviewRequired, reviewOutcomes],
    form: 36,
    data: field.data(opinion),
    ends: [{ clock: 'review-term' }],
  },
  LegalReviewSubmitted: {
    zh: '送交法制审核',
    from: ['reviewing', 'noticed'],
    by: ['case-handler', 'case-reviewer'],
    basis: [legalReviewScope],
    anytime: true,
    data: field.data({
      grounds: field.choices('法制审核的情形', everyItem(legalReviewScope)),
      note: field.optional(field.paragraph('说明')),
    }),
    starts: [{ clock: 'legal-review-term' }],
  },
  LegalReviewed: {
    zh: '法制审核',
    from: ['reviewing', 'noticed'],
    by: ['legal-reviewer'],
    signatures: ['review-head'],
    basis: [legalReviewScope],
    form: 36,
    anytime: true,
    data: field.data({ ...opinion, firstTime: field.yesNo('审核人初次从事行政处罚决定法制审核') }),
    ends: [{ clock: 'legal-review-term' }, { clock: 'review-term' }],
  },
  ReviewTermExtended: {
    zh: '延长审核期限',
    from: ['reviewing', 'noticed'],
    by: ['case-reviewer', 'legal-reviewer', 'review-head'],
    signatures: ['bureau-head'],
    basis: [reviewTerm],
    form: 8,
    anytime: true,
    data: field.data({
      days: field.count('延长的工作日数', { minimum: 1 }),
      reason: field.paragraph('特殊情况'),
    }),
    extends: [
      { clock: 'review-term', step: 0, field: 'days' },
      { clock: 'legal-review-term', step: 0, field: 'days' },
    ],
  },
  ReviewReturned: {
    zh: '审核退回，补充调查或者纠正',
    from: ['reviewing', 'noticed'],
    to: 'investigating',
    by: ['case-reviewer', 'legal-reviewer', 'review-head', 'bureau-head'],
    basis: [reviewOutcomes],
    anytime: true,
    data: field.data({ reason: field.paragraph('退回补充调查或者纠正的事项') }),
    ends: [{ clock: 'review-term' }, { clock: 'legal-review-term' }],
  },
} as const;
