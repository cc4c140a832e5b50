/** 申请与受理 — from the application to its acceptance, its refusal at the door, or its end. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import {
  applicationKinds,
  channels,
  decisionTerms,
  licenceItems,
  notAcceptedGrounds,
  servingWays,
  terminateGrounds,
} from '../choices.ts';
import { licRenew } from '../exit-rules.ts';
import { licAcceptStates, licDaykind, licSupplement, licSupplementAbandon, licTerminate } from '../rules.ts';

const decisionClocks = [
  { clock: 'decide' },
  { clock: 'decide-joint' },
  { clock: 'decide-food-business' },
  { clock: 'decide-food-production' },
] as const;

export const enteringActs = {
  ApplicationReceived: {
    zh: '收到许可申请',
    from: ['none'],
    to: 'received',
    by: ['case-handler', 'unit-head'],
    basis: [licAcceptStates, licSupplement, licDaykind, licRenew],
    data: field.data({
      ...field.partyFields,
      kind: field.choice('申请类型', applicationKinds),
      item: field.choice('许可事项', licenceItems),
      itemName: field.text('许可事项的具体名称'),
      joint: field.yesNo('统一、联合或者集中办理'),
      channel: field.choice('提交方式', channels),
      materials: field.paragraph('提交的材料'),
      priorLicence: field.optional(field.matter('原许可事项', 'licence')),
      priorNumber: field.optional(field.text('原许可证编号')),
      priorValidUntil: field.optional(field.day('原许可有效期至')),
    }),
    starts: [{ clock: 'supplement' }],
  },
  SupplementTold: {
    zh: '一次告知补正',
    from: ['received'],
    to: 'supplementing',
    by: ['case-handler'],
    basis: [licSupplement, licAcceptStates],
    data: field.data({
      missing: field.paragraph('需要补正的全部内容'),
      until: field.day('补正期限'),
      returned: field.yesNo('已退回申请材料'),
      way: field.choice('送达方式', servingWays),
    }),
    ends: [{ clock: 'supplement' }],
  },
  SupplementReceived: {
    zh: '收到全部补正材料',
    from: ['supplementing'],
    to: 'received',
    by: ['case-handler'],
    basis: [licAcceptStates],
    data: field.data({ materials: field.paragraph('补正的材料') }),
  },
  ApplicationLapsed: {
    zh: '逾期不补正，视为放弃申请',
    from: ['supplementing'],
    to: 'lapsed',
    by: ['case-handler'],
    basis: [licSupplementAbandon],
    data: field.data({ noJustReason: field.yesNo('没有正当理由'), found: field.paragraph('核实的情况') }),
  },
  ApplicationAccepted: {
    zh: '受理',
    from: ['received'],
    to: 'accepted',
    by: ['case-handler'],
    basis: [licAcceptStates, licSupplement],
    data: field.data({
      acceptedOn: field.day('受理之日', { description: '逾期没有告知补正的，为收到申请材料之日' }),
      term: field.choice('决定期限', decisionTerms),
      needsVerification: field.yesNo('需要核实材料的实质内容'),
      sealedReceipt: field.yesNo('已出具加盖专用印章、注明日期的受理凭证'),
    }),
    ends: [{ clock: 'supplement' }],
    starts: [
      { clock: 'decide', from: 'acceptedOn', when: { term: ['general'] } },
      { clock: 'decide-joint', from: 'acceptedOn', when: { term: ['joint'] } },
      { clock: 'decide-food-business', from: 'acceptedOn', when: { term: ['food-business'] } },
      { clock: 'decide-food-production', from: 'acceptedOn', when: { term: ['food-production'] } },
    ],
  },
  ApplicationNotAccepted: {
    zh: '不予受理',
    from: ['received'],
    to: 'not-accepted',
    by: ['case-handler', 'unit-head'],
    basis: [licAcceptStates],
    data: field.data({
      ground: field.choice('理由', notAcceptedGrounds),
      reason: field.paragraph('说明'),
      referredTo: field.optional(field.text('告知申请人向其申请的机关')),
      sealedReceipt: field.yesNo('已出具加盖专用印章、注明日期的凭证'),
    }),
    ends: [{ clock: 'supplement' }],
  },
  ApplicationTerminated: {
    zh: '终止实施行政许可',
    from: ['received', 'supplementing', 'accepted'],
    to: 'terminated',
    by: ['case-handler', 'unit-head'],
    basis: [licTerminate],
    data: field.data({
      ground: field.choice('终止的情形', terminateGrounds),
      reason: field.paragraph('说明'),
      sealedReceipt: field.yesNo('已出具加盖专用印章、注明日期的凭证'),
    }),
    ends: [
      { clock: 'supplement' },
      ...decisionClocks,
      { clock: 'hearing-apply' },
      { clock: 'hearing-hold' },
      { clock: 'hearing-host' },
    ],
    closes: [{ interval: 'hearing' }, { interval: 'testing' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
