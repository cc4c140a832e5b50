/** 当场决定 — the decision on the spot and what becomes of it and of its papers. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { penaltySelfCorrection } from '../correction-rules.ts';
import { remedyKinds } from '../remedies.ts';
import { simpleArchive, simpleLimit, simpleNoPublicity, simpleReport, simpleSteps } from '../rules.ts';

export const penaltyKinds = [
  { code: 'warning', zh: '警告' },
  { code: 'fine', zh: '罚款' },
  { code: 'warning-and-fine', zh: '警告并处罚款' },
] as const;

const steps = field.group('当场程序', {
  certificatesShown: field.yesNo('已出示执法证件'),
  told: field.yesNo('已告知拟处罚内容及事实、理由、依据和陈述、申辩的权利'),
  heard: field.yesNo('已听取陈述、申辩（没有提出的，已给予机会）'),
  statement: field.optional(field.paragraph('陈述、申辩的内容（记入笔录）')),
  numberedForm: field.yesNo('已填写预定格式、编有号码的决定书并签名'),
  sealed: field.yesNo('决定书已加盖印章'),
});

export const decidingActs = {
  SummaryPenaltyImposed: {
    zh: '当场作出处罚决定',
    from: ['none'],
    to: 'decided',
    exercises: ['penalty'],
    by: ['case-handler'],
    officers: 2,
    basis: [simpleLimit, simpleSteps, simpleNoPublicity],
    form: 44,
    number: { word: '当罚' },
    data: field.data({
      ...field.partyFields,
      violation: field.paragraph('违法行为'),
      place: field.text('处罚地点'),
      evidence: field.paragraph('收集的证据'),
      factsClear: field.yesNo('违法事实确凿'),
      basisText: field.text('违反的规定和处罚依据'),
      priceCase: field.yesNo('依据价格法律处罚'),
      penalty: field.choice('处罚种类', penaltyKinds),
      fine: field.optional(field.money('罚款金额')),
      otherLaw: field.optional(field.text('对限额另有规定的法律及条款')),
      correction: field.optional(field.paragraph('责令改正的内容')),
      payBy: field.choice('缴款方式', [
        { code: 'bank', zh: '十五日内到指定银行或者通过电子支付缴纳' },
        { code: 'on-the-spot', zh: '当场缴纳' },
        { code: 'none', zh: '没有罚款' },
      ]),
      remedy: field.choice('救济告知', remedyKinds),
      steps,
      delivery: field.choice('当场交付', [
        { code: 'signed', zh: '当事人已签收' },
        { code: 'refused', zh: '当事人拒绝签收，已在决定书上注明' },
        { code: 'not-delivered', zh: '没有当场交付' },
      ]),
    }),
    starts: [{ clock: 'archive' }, { clock: 'payment', when: { payBy: ['bank', 'on-the-spot'] } }],
  },
  ReportedToBureau: {
    zh: '报本局备案',
    from: ['decided', 'archived'],
    by: ['case-handler'],
    basis: [simpleReport],
    anytime: true,
    data: field.data({ receivedBy: field.text('备案接收人') }),
  },
  MaterialsArchived: {
    zh: '材料归档',
    from: ['decided'],
    to: 'archived',
    by: ['case-handler'],
    basis: [simpleArchive],
    data: field.data({ materials: field.paragraph('归档材料'), receivedBy: field.text('接收人') }),
    ends: [{ clock: 'archive' }],
  },
  DecisionCorrected: {
    zh: '更正决定书的文字错误',
    from: ['decided', 'archived', 'closed'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [penaltySelfCorrection],
    anytime: true,
    data: field.data({
      was: field.paragraph('原文'),
      is: field.paragraph('更正为'),
      served: field.paragraph('送达情况'),
    }),
  },
  DecisionWithdrawn: {
    zh: '撤销当场处罚决定',
    from: ['decided', 'archived', 'closed'],
    to: 'withdrawn',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [penaltySelfCorrection],
    data: field.data({
      reason: field.paragraph('理由'),
      refund: field.optional(field.money('退还的罚款')),
      served: field.paragraph('送达情况'),
    }),
    ends: [{ clock: 'archive' }, { clock: 'payment' }, { clock: 'hand-in' }, { clock: 'bank' }],
  },
  ConvertedToOrdinary: {
    zh: '不宜当场处罚，转普通程序',
    from: ['none', 'withdrawn'],
    to: 'converted',
    by: ['case-handler'],
    officers: 2,
    basis: [simpleLimit],
    data: field.data({
      ...field.partyFields,
      summary: field.paragraph('发现的情况'),
      ground: field.choice('不宜当场处罚的原因', [
        { code: 'facts-unclear', zh: '违法事实不清，需要调查' },
        { code: 'above-limit', zh: '应当处以超过限额的罚款或者其他种类的处罚' },
        { code: 'party-absent', zh: '当事人不在场，不能当场交付' },
        { code: 'other', zh: '其他' },
      ]),
    }),
  },
  SummaryPenaltyClosed: {
    zh: '办结',
    from: ['archived'],
    to: 'closed',
    by: ['case-handler'],
    basis: [simpleArchive, simpleReport],
    data: field.data({ note: field.optional(field.paragraph('说明')) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
