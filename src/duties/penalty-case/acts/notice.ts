/** 告知、陈述申辩与责令退款 — what the party is told before a penalty, and how it answers. */
import * as field from '../../../law/fields.ts';
import { servingWays } from '../choices.ts';
import { defenceRecheck, defenceWindow, noNoticeNoDecision, penaltyNotice, refundOrder } from '../rules/index.ts';
import { factsFound, penaltyFields } from './penalty-fields.ts';

export const noticeActs = {
  PenaltyNoticeServed: {
    zh: '送达行政处罚告知书',
    from: ['investigating', 'reviewing', 'noticed'],
    to: 'noticed',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [penaltyNotice, defenceWindow],
    form: 37,
    data: field.data({
      ...penaltyFields,
      facts: factsFound,
      defenceRightTold: field.yesNo('已告知陈述权、申辩权'),
      hearingRightTold: field.yesNo('已告知要求听证的权利'),
      refund: field.optional(field.money('拟责令退还的数额')),
      way: field.choice('送达方式', servingWays),
    }),
    ends: [{ clock: 'defence-window' }],
    starts: [{ clock: 'defence-window' }],
    number: { word: '罚告' },
  },
  DefenceHeard: {
    zh: '听取陈述、申辩',
    from: ['noticed'],
    by: ['case-handler'],
    officers: 2,
    basis: [defenceRecheck],
    form: 38,
    anytime: true,
    data: field.data({ speaker: field.text('陈述人'), content: field.paragraph('陈述、申辩的事实、理由和证据') }),
  },
  DefenceRechecked: {
    zh: '复核陈述、申辩',
    from: ['noticed'],
    by: ['case-handler', 'unit-head'],
    basis: [defenceRecheck],
    data: field.data({
      adopted: field.choice('采纳情况', [
        { code: 'adopted', zh: '成立，予以采纳' },
        { code: 'partly', zh: '部分采纳' },
        { code: 'not-adopted', zh: '不成立，不予采纳' },
      ]),
      reason: field.paragraph('复核情况及理由'),
    }),
  },
  RightsWaived: {
    zh: '当事人明确放弃陈述、申辩、听证权利',
    from: ['noticed'],
    by: ['case-handler'],
    basis: [noNoticeNoDecision],
    anytime: true,
    data: field.data({ written: field.yesNo('已书面签字确认'), content: field.paragraph('放弃的权利') }),
    ends: [{ clock: 'defence-window' }],
  },
  RefundOrdered: {
    zh: '责令退款',
    from: ['noticed'],
    by: ['case-handler'],
    basis: [refundOrder],
    form: 34,
    anytime: true,
    data: field.data({
      amount: field.money('责令退还的数额'),
      by: field.day('退还期限'),
      searchByNotice: field.yesNo('付款人难以查找，责令公告查找'),
    }),
    opens: [{ interval: 'refund' }],
    number: { word: '责退' },
  },
  RefundCompleted: {
    zh: '退款完成或者期满',
    from: ['noticed'],
    by: ['case-handler'],
    basis: [refundOrder],
    anytime: true,
    data: field.data({ refunded: field.money('已退还的数额'), note: field.paragraph('退款情况') }),
    closes: [{ interval: 'refund' }],
  },
} as const;
