/** 决定与实施 — the decision to seal or seize, its approval, the list on the spot, its service. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { bases, ranks, termKinds } from '../bases.ts';
import { itemFields, measureKinds, servingWays, signings, specialApprovals } from '../choices.ts';
import {
  coerceApproval,
  coerceDocuments,
  coerceEmergency,
  coerceLegalBasis,
  coerceOfficers,
  coerceScope,
  coerceTenSteps,
} from '../rules.ts';
import { seizureBases } from '../special-law-rules.ts';

const beforeEnd = ['ordered', 'in-force', 'to-be-lifted', 'awaiting-claim'] as const;

/** 行政强制法第十八条 — the steps that are done on the spot; the approval and the two officers are the kernel's. */
const onTheSpot = field.group('现场程序', {
  certificatesShown: field.yesNo('已出示执法身份证件'),
  partyNotified: field.yesNo('已通知当事人到场'),
  toldReasonsAndRights: field.yesNo('已当场告知理由、依据和权利、救济途径'),
  statementHeard: field.yesNo('已听取陈述和申辩（不到场的，已给予机会）'),
  siteRecordMade: field.yesNo('已制作现场笔录'),
  decisionAndListDelivered: field.yesNo('已当场交付决定书和清单（当事人不到场的，由见证人见证）'),
  signing: field.choice('现场笔录和清单的签名', signings),
  witness: field.optional(field.text('见证人')),
});

const scope = field.group('范围', {
  linkedToCase: field.yesNo('均为涉案的场所、设施或者财物'),
  noNecessities: field.yesNo('不含公民个人及其所扶养家属的生活必需品'),
  notSealedByOthers: field.yesNo('未被其他国家机关依法查封'),
});

export const imposingActs = {
  MeasureImposed: {
    zh: '决定实施查封、扣押',
    from: ['none'],
    to: 'ordered',
    exercises: ['coercion'],
    by: ['case-handler'],
    officers: 2,
    signatures: ['unit-head', 'bureau-head'],
    signaturesUnless: { emergency: [true] },
    basis: [coerceApproval, coerceLegalBasis, coerceOfficers, seizureBases],
    form: 21,
    number: { word: '强制' },
    data: field.data({
      ...field.partyFields,
      case: field.optional(field.matter('所属案件', 'penalty-case')),
      kind: field.choice('措施种类', measureKinds),
      suspected: field.text('涉嫌的违法行为'),
      reason: field.paragraph('采取措施的理由'),
      target: field.paragraph('拟查封、扣押的场所、设施或者财物'),
      basis: field.choice('法律、法规依据', bases),
      otherBasis: field.optional(field.text('依据的名称和条款')),
      otherRank: field.optional(field.choice('依据的位阶', ranks)),
      emergency: field.yesNo('情况紧急，当场实施，事后补办批准'),
      urgency: field.optional(field.text('情况紧急的理由')),
      ...specialApprovals,
    }),
    starts: [
      { clock: 'coerce-emergency', when: { emergency: [true] } },
      { clock: 'seizure-pyramid-make-up', when: { emergency: [true], basis: ['pyramid-selling'] } },
    ],
  },
  CaseLinked: {
    zh: '关联已立案的案件',
    from: beforeEnd,
    by: ['case-handler'],
    basis: [coerceScope],
    anytime: true,
    data: field.data({ case: field.matter('所属案件', 'penalty-case') }),
  },
  ApprovalMadeUp: {
    zh: '补办批准',
    from: ['ordered', 'in-force'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [coerceEmergency, coerceApproval],
    form: 8,
    anytime: true,
    data: field.data({ reported: field.paragraph('报告的情况'), ...specialApprovals }),
    ends: [{ clock: 'coerce-emergency' }],
  },
  ApprovalRefused: {
    zh: '不予补批',
    from: ['ordered', 'in-force'],
    to: 'to-be-lifted',
    by: ['bureau-head', 'bureau-chief'],
    basis: [coerceEmergency],
    form: 8,
    data: field.data({ reason: field.paragraph('不应当采取强制措施的理由') }),
    ends: [{ clock: 'coerce-emergency' }],
  },
  ItemsListed: {
    zh: '现场实施并开具清单',
    from: ['ordered'],
    to: 'in-force',
    by: ['case-handler'],
    officers: 2,
    basis: [coerceTenSteps, coerceDocuments, coerceScope, coerceOfficers],
    form: 24,
    data: field.data({
      items: field.rows('场所、设施、财物清单', itemFields),
      term: field.choice('决定书告知的期限', termKinds),
      scope,
      onTheSpot,
    }),
    starts: [
      { clock: 'seizure-term', when: { term: ['ordinary', 'drug'] } },
      { clock: 'seizure-drug', when: { term: ['drug'] } },
      { clock: 'seizure-pyramid', when: { term: ['pyramid'] } },
    ],
  },
  ItemsCorrected: {
    zh: '更正清单',
    from: ['in-force', 'to-be-lifted', 'awaiting-claim'],
    by: ['case-handler'],
    officers: 2,
    basis: [coerceDocuments],
    form: 24,
    anytime: true,
    data: field.data({
      items: field.rows('更正后的各行', itemFields),
      reason: field.paragraph('更正的理由'),
      signing: field.choice('当事人确认', signings),
    }),
  },
  PartyHeard: {
    zh: '听取陈述、申辩',
    from: beforeEnd,
    by: ['case-handler'],
    officers: 2,
    basis: [coerceTenSteps],
    anytime: true,
    data: field.data({
      statement: field.paragraph('陈述、申辩的内容'),
      treatment: field.paragraph('复核意见和处理'),
    }),
  },
  MeasureDecisionServed: {
    zh: '送达实施强制措施决定书',
    from: ['in-force', 'to-be-lifted'],
    by: ['case-handler'],
    basis: [coerceDocuments],
    form: 50,
    anytime: true,
    data: field.data({
      way: field.choice('送达方式', servingWays),
      received: field.paragraph('收件人和签收情况'),
    }),
    ends: [{ clock: 'seizure-pyramid-make-up' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
