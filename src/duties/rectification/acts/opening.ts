/** 责令 — an order given here, or by another matter; the number of the order is taken where it was given. */
import {
  inspectionCorrection,
  orderToCorrect,
  productCorrect,
  samrSelfCorrect,
} from '../../../law/common-rules/correction.ts';
import { correctionRegimes } from '../../../law/correction-kinds.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { penaltyCase } from '../../penalty-case/procedure.ts';
import { internalOrigins, origins, subjects } from '../choices.ts';

/** 监管领域 — as the clue of a case has it: an order that is not followed becomes one. */
const businessField = penaltyCase.acts.ClueReceived.data.properties.field;

const order = {
  content: field.paragraph('责令改正的内容和依据'),
  until: field.optional(field.day('改正期限至', { description: '责令立即改正的不写' })),
};

/** Of an order that another matter gave: what it tells of itself and of the party. */
const ofAnother = {
  origin: field.choice('来源', origins),
  source: field.matter('来源事项'),
  orderNumber: field.optional(field.text('文号')),
  partyName: field.text('整改单位'),
  partyKind: field.optional(field.partyFields.partyKind),
  partyCode: field.optional(field.creditCode()),
  field: field.optional(businessField),
  regime: field.choice('责令改正的种类', correctionRegimes),
};

const starts = [
  { clock: 'due', until: 'until' },
  { clock: 'recheck', from: 'until', when: { regime: ['general', 'equipment'] } },
  { clock: 'product-correct', when: { regime: ['product'] } },
  { clock: 'product-recheck', when: { regime: ['product'] } },
] as const;

export const openingActs = {
  CorrectionOrdered: {
    zh: '责令改正',
    from: ['none'],
    to: 'ordered',
    by: ['case-handler'],
    officers: 2,
    basis: [orderToCorrect, inspectionCorrection, productCorrect],
    form: 33,
    number: { word: '责改' },
    data: field.data({
      ...field.partyFields,
      field: businessField,
      regime: field.choice('责令改正的种类', correctionRegimes),
      immediately: field.yesNo('立即改正'),
      ...order,
      received: field.text('收件人和签收情况'),
    }),
    starts,
  },
  RectificationDemanded: {
    zh: '通知本局机构整改',
    from: ['none'],
    to: 'ordered',
    by: ['supervisor', 'legal-reviewer', 'review-head'],
    signatures: ['bureau-head'],
    basis: [samrSelfCorrect],
    number: { word: '整改' },
    data: field.data({
      unit: field.text('整改机构'),
      responsible: field.people('整改责任人'),
      origin: field.choice('来源', internalOrigins),
      source: field.optional(field.matter('来源事项')),
      content: order.content,
      until: field.day('整改期限至'),
    }),
    starts: [
      { clock: 'due', until: 'until' },
      { clock: 'recheck', from: 'until' },
    ],
  },
  RectificationOpened: {
    zh: '登记责令改正',
    from: ['none'],
    to: 'ordered',
    by: ['case-handler'],
    basis: [orderToCorrect, inspectionCorrection, productCorrect, samrSelfCorrect],
    reaction: true,
    data: field.data({
      subject: field.choice('整改的一方', subjects),
      ...ofAnother,
      responsible: field.optional(field.people('整改责任人')),
      ...order,
    }),
    starts,
  },
  CorrectedOnTheSpot: {
    zh: '登记当场改正',
    from: ['none'],
    to: 'closed',
    by: ['case-handler'],
    basis: [inspectionCorrection, orderToCorrect],
    reaction: true,
    data: field.data({ ...ofAnother, content: order.content }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
