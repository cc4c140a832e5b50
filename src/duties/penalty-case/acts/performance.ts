/** 履行与执行 — payment, surcharge, goods, remedies, demand and the court. */
import { remedyReviewTerm, remedySuitTerm } from '../../../law/common-rules/remedy.ts';
import * as field from '../../../law/fields.ts';
import { selectablePenalties } from '../choices.ts';
import {
  confiscatedGoods,
  courtApplication,
  courtApplicationDocuments,
  courtSteps,
  demandLetter,
  instalment,
  noStay,
  paySeparation,
  payTerm,
  surcharge,
} from '../rules/index.ts';

const served = ['decided'] as const;
const afterwards = ['decided', 'closed', 'archived'] as const;

const remedyKind = field.choice('救济途径', [
  { code: 'reconsideration', zh: '行政复议' },
  { code: 'litigation', zh: '行政诉讼' },
]);

export const performanceActs = {
  PaymentReceived: {
    zh: '收到缴款',
    from: served,
    by: ['case-handler', 'unit-head'],
    basis: [payTerm, paySeparation],
    anytime: true,
    data: field.data({
      item: field.choice('缴纳项目', [
        { code: 'fine', zh: '罚款' },
        { code: 'gains', zh: '没收违法所得' },
        { code: 'surcharge', zh: '加处罚款' },
      ]),
      amount: field.money('缴纳金额', { minimum: 1 }),
      through: field.choice('缴纳方式', [
        { code: 'bank', zh: '指定银行' },
        { code: 'electronic', zh: '电子支付系统' },
        { code: 'court', zh: '人民法院强制执行' },
        { code: 'auction', zh: '拍卖查封、扣押财物抵缴' },
        { code: 'officer', zh: '执法人员收缴' },
      ]),
      remote: field.optional(field.yesNo('边远、水上、交通不便地区，当事人提出')),
      receipt: field.optional(field.text('财政票据号码')),
    }),
  },
  PaymentDeferred: {
    zh: '同意延期、分期缴纳',
    from: served,
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [instalment],
    form: 47,
    anytime: true,
    data: field.data({
      written: field.yesNo('当事人已书面申请'),
      hardship: field.paragraph('经济困难的情况'),
      until: field.day('延期、分期的最后期限'),
      instalments: field.rows('分期', { amount: field.money('金额'), by: field.day('期限') }, 0),
    }),
    number: { word: '延分通' },
  },
  SurchargeImposed: {
    zh: '加处罚款',
    from: served,
    by: ['case-handler'],
    signatures: ['bureau-head'],
    basis: [surcharge],
    anytime: true,
    data: field.data({ until: field.day('计算至'), amount: field.money('加处罚款金额') }),
  },
  GoodsDisposed: {
    zh: '处理没收物品',
    from: served,
    by: ['case-handler'],
    officers: 2,
    basis: [confiscatedGoods],
    form: 52,
    anytime: true,
    data: field.data({
      way: field.choice('处理方式', [
        { code: 'auction', zh: '公开拍卖' },
        { code: 'state-rules', zh: '按国家有关规定处理' },
        { code: 'destroyed', zh: '依法销毁' },
      ]),
      goods: field.paragraph('物品清单'),
      proceeds: field.money('上缴国库的款项'),
      supervisor: field.person('监督人'),
    }),
  },
  PenaltyPerformed: {
    zh: '非金钱处罚履行完毕',
    from: served,
    by: ['case-handler'],
    basis: [payTerm],
    anytime: true,
    data: field.data({ penalty: field.choice('处罚种类', selectablePenalties), detail: field.paragraph('履行情况') }),
  },
  RemedyStarted: {
    zh: '当事人申请复议、提起诉讼',
    from: afterwards,
    by: ['case-handler', 'legal-reviewer'],
    basis: [noStay, remedyReviewTerm],
    anytime: true,
    data: field.data({ kind: remedyKind, organ: field.text('复议机关、人民法院'), number: field.text('案号') }),
    opens: [{ interval: 'remedy' }],
  },
  RemedyEnded: {
    zh: '复议、诉讼终结',
    from: afterwards,
    by: ['case-handler', 'legal-reviewer'],
    basis: [remedySuitTerm],
    anytime: true,
    data: field.data({
      kind: remedyKind,
      outcome: field.choice('结果', [
        { code: 'maintained', zh: '维持、驳回请求' },
        { code: 'changed', zh: '变更' },
        { code: 'annulled', zh: '撤销' },
        { code: 'declared-unlawful', zh: '确认违法' },
        { code: 'declared-void', zh: '确认无效' },
        { code: 'withdrawn', zh: '撤回、终止' },
      ]),
      number: field.text('文书号'),
    }),
    closes: [{ interval: 'remedy' }],
    starts: [{ clock: 'suit-after-review', when: { kind: ['reconsideration'] } }],
  },
  DemandServed: {
    zh: '送达催告书',
    from: served,
    by: ['case-handler'],
    basis: [demandLetter],
    form: 48,
    data: field.data({
      contestableUntil: field.day('复议、诉讼（延期、分期）期限届满日'),
      amount: field.money('催告履行的金额'),
      content: field.paragraph('履行的期限、方式和陈述、申辩权'),
    }),
    starts: [{ clock: 'demand' }, { clock: 'court-application', from: 'contestableUntil' }],
    number: { word: '罚催' },
  },
  DemandDefenceHeard: {
    zh: '听取对催告的陈述、申辩',
    from: served,
    by: ['case-handler'],
    basis: [demandLetter],
    anytime: true,
    data: field.data({ content: field.paragraph('陈述、申辩内容'), reply: field.paragraph('复核意见') }),
  },
  CourtExecutionApplied: {
    zh: '申请人民法院强制执行',
    from: served,
    by: ['case-handler', 'legal-reviewer'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [courtApplication, courtApplicationDocuments],
    form: 49,
    data: field.data({
      court: field.text('人民法院'),
      amount: field.money('申请执行的金额'),
      lateReason: field.optional(field.paragraph('逾期申请的正当理由')),
    }),
    ends: [{ clock: 'court-application' }, { clock: 'demand' }],
    number: { word: '执申' },
  },
  CourtExecutionRuled: {
    zh: '收到人民法院裁定',
    from: served,
    by: ['case-handler', 'legal-reviewer'],
    basis: [courtSteps],
    data: field.data({
      outcome: field.choice('裁定', [
        { code: 'granted', zh: '准予执行' },
        { code: 'refused', zh: '不准予执行、不予受理' },
        { code: 'suspended', zh: '终结本次执行' },
        { code: 'ended', zh: '终结执行' },
      ]),
      number: field.text('裁定书文号'),
    }),
  },
} as const;
