/** 复查和了结 — two officers look at a business, the supervisors at a unit; then the order is struck off or escalated. */
import {
  equipRecheck,
  inspectionCorrection,
  orderToCorrect,
  productRecheck,
  samrSelfCorrect,
} from '../../../law/common-rules/correction.ts';
import { rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import { recheckWays } from '../../../law/correction-kinds.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { escalations } from '../choices.ts';

const open = ['ordered', 'reported', 'failed'] as const;
const endsAll = [
  { clock: 'due' },
  { clock: 'recheck' },
  { clock: 'equip-recheck' },
  { clock: 'product-correct' },
  { clock: 'product-recheck' },
] as const;
const supervisors = ['supervisor', 'legal-reviewer', 'review-head'] as const;

const found = field.data({
  way: field.choice('复查方式', recheckWays),
  found: field.paragraph('复查情况'),
});

export const recheckActs = {
  RecheckPassed: {
    zh: '复查：已经改正',
    from: open,
    to: 'corrected',
    by: ['case-handler'],
    officers: 2,
    basis: [inspectionCorrection, rndTwoOfficers, equipRecheck, productRecheck],
    data: found,
    ends: endsAll,
  },
  RecheckFailed: {
    zh: '复查：没有改正',
    from: open,
    to: 'failed',
    by: ['case-handler'],
    officers: 2,
    basis: [inspectionCorrection, rndTwoOfficers, equipRecheck, productRecheck],
    data: found,
    ends: endsAll,
  },
  UnitCorrectionConfirmed: {
    zh: '核验：本局机构已经整改',
    from: open,
    to: 'corrected',
    by: supervisors,
    basis: [samrSelfCorrect],
    data: field.data({ found: field.paragraph('核验情况') }),
    ends: endsAll,
  },
  UnitCorrectionRejected: {
    zh: '核验：本局机构没有整改到位',
    from: open,
    to: 'failed',
    by: supervisors,
    basis: [samrSelfCorrect],
    data: field.data({ found: field.paragraph('核验情况') }),
    ends: endsAll,
  },
  OrderedAgain: {
    zh: '再次责令限期改正',
    from: ['failed'],
    to: 'ordered',
    by: ['case-handler', ...supervisors],
    signatures: ['unit-head'],
    basis: [orderToCorrect, inspectionCorrection, samrSelfCorrect],
    data: field.data({
      until: field.day('改正期限至'),
      reason: field.paragraph('不转入处理、再给期限的理由'),
    }),
    starts: [
      { clock: 'due', until: 'until' },
      { clock: 'recheck', from: 'until' },
    ],
  },
  RectificationEscalated: {
    zh: '未改正，转入处理',
    from: open,
    to: 'escalated',
    by: ['case-handler', ...supervisors],
    signatures: ['unit-head'],
    basis: [inspectionCorrection, orderToCorrect, samrSelfCorrect],
    data: field.data({
      to: field.choice('转入', escalations),
      organ: field.optional(field.text('受移交的机关')),
      summary: field.paragraph('未改正的事实'),
    }),
    ends: endsAll,
  },
  RectificationClosed: {
    zh: '销号',
    from: [...open, 'corrected'],
    to: 'closed',
    by: ['unit-head', ...supervisors],
    basis: [inspectionCorrection, orderToCorrect, samrSelfCorrect],
    data: field.data({ note: field.optional(field.paragraph('说明')) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
