/** 报告、催告、延期、撤回 — while the order runs. */
import {
  equipRecheck,
  inspectionCorrection,
  orderToCorrect,
  samrSelfCorrect,
} from '../../../law/common-rules/correction.ts';
import { correctionRegimes } from '../../../law/correction-kinds.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';

const by = ['case-handler', 'unit-head', 'supervisor', 'legal-reviewer', 'review-head'] as const;

export const handlingActs = {
  ReminderSent: {
    zh: '催告改正',
    from: ['ordered', 'failed'],
    by,
    basis: [orderToCorrect, inspectionCorrection, samrSelfCorrect],
    anytime: true,
    data: field.data({ way: field.text('方式和送达情况'), content: field.paragraph('催告内容') }),
  },
  DueDayExtended: {
    zh: '延长改正期限',
    from: ['ordered'],
    by,
    signatures: ['bureau-head'],
    basis: [orderToCorrect, inspectionCorrection, samrSelfCorrect],
    anytime: true,
    data: field.data({
      until: field.day('延长至'),
      requestedBy: field.text('谁申请、何时申请'),
      reason: field.paragraph('延长的理由'),
    }),
    ends: [{ clock: 'recheck' }],
    extends: [{ clock: 'due', step: 0, until: 'until' }],
    starts: [{ clock: 'recheck', from: 'until' }],
  },
  RectificationReported: {
    zh: '收到整改报告',
    from: ['ordered', 'failed'],
    to: 'reported',
    by,
    basis: [inspectionCorrection, equipRecheck, orderToCorrect, samrSelfCorrect],
    data: field.data({
      regime: field.choice('责令改正的种类', correctionRegimes),
      content: field.paragraph('整改报告的内容'),
    }),
    starts: [{ clock: 'equip-recheck', when: { regime: ['equipment'] } }],
    ends: [{ clock: 'due' }, { clock: 'product-correct' }],
  },
  OrderWithdrawn: {
    zh: '撤回责令改正',
    from: ['ordered', 'reported', 'failed'],
    to: 'withdrawn',
    by,
    signatures: ['bureau-head'],
    basis: [orderToCorrect, samrSelfCorrect],
    anytime: true,
    data: field.data({ reason: field.paragraph('撤回的理由') }),
    ends: [
      { clock: 'due' },
      { clock: 'recheck' },
      { clock: 'equip-recheck' },
      { clock: 'product-correct' },
      { clock: 'product-recheck' },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
