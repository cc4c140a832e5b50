/** 罚款的缴纳与收缴 — what the party pays, and what officers may take on the spot and must hand in. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { collectHandin, collectOnSpot, collectReceipt, paySeparation, payTerm, surcharge } from '../payment-rules.ts';

const unpaid = ['decided', 'archived'] as const;

export const collectingActs = {
  CollectedOnSpot: {
    zh: '当场收缴罚款',
    from: unpaid,
    by: ['case-handler'],
    officers: 2,
    basis: [collectOnSpot, collectReceipt, paySeparation],
    anytime: true,
    data: field.data({
      amount: field.money('收缴金额'),
      ground: field.choice('可以当场收缴的情形', [
        { code: 'small', zh: '罚款在当场收缴的小额以内' },
        { code: 'hard-later', zh: '不当场收缴事后难以执行' },
        { code: 'remote', zh: '边远、水上、交通不便地区，当事人缴款确有困难并提出' },
      ]),
      partyAsked: field.optional(field.yesNo('由当事人提出')),
      receipt: field.choice('票据', [
        { code: 'fiscal', zh: '财政部门统一制发的专用票据' },
        { code: 'other', zh: '其他票据' },
        { code: 'none', zh: '没有出具票据' },
      ]),
      receiptNumber: field.optional(field.text('票据号码')),
      landedOn: field.optional(field.day('抵岸之日（在水上收缴的）')),
    }),
    ends: [{ clock: 'payment' }],
    starts: [{ clock: 'hand-in', from: 'landedOn' }],
  },
  CollectionHandedIn: {
    zh: '收缴款交至本局',
    from: unpaid,
    by: ['case-handler'],
    basis: [collectHandin],
    anytime: true,
    data: field.data({ amount: field.money('金额'), receivedBy: field.text('接收人') }),
    ends: [{ clock: 'hand-in' }],
    starts: [{ clock: 'bank' }],
  },
  CollectionBanked: {
    zh: '收缴款缴付银行',
    from: unpaid,
    by: ['case-handler', 'unit-head'],
    basis: [collectHandin],
    anytime: true,
    data: field.data({ amount: field.money('金额'), voucher: field.text('缴款凭证号') }),
    ends: [{ clock: 'bank' }],
  },
  PaymentReceived: {
    zh: '登记罚款缴纳',
    from: unpaid,
    by: ['case-handler'],
    basis: [payTerm, surcharge],
    anytime: true,
    data: field.data({
      amount: field.money('缴纳的罚款'),
      inFull: field.yesNo('罚款已全部缴清'),
      surcharge: field.optional(field.money('加处罚款')),
      way: field.choice('缴纳方式', [
        { code: 'bank', zh: '指定银行' },
        { code: 'electronic', zh: '电子支付系统' },
      ]),
      voucher: field.text('缴款凭证号'),
    }),
    ends: [{ clock: 'payment', when: { inFull: [true] } }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
