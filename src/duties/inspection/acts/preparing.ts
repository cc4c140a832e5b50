/** 审批、通知 — before anybody goes; and visits that are no inspections. */

import { entItemPublic, rndCap } from '../../../law/common-rules/inspection-list.ts';
import { rndRecusal, rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { approvals, fields, kinds, methods, origins, purposes } from '../choices.ts';
import { entApprove, entKinds, entVisit, foodFlying, rndMethod, rndPrinciple } from '../rules/index.ts';

const beforeGoing = ['approved', 'notified'] as const;
export const afterGoing = ['on-site', 'recorded', 'determined', 'published'] as const;

export const preparingActs = {
  InspectionApproved: {
    zh: '批准检查',
    from: ['none'],
    to: 'approved',
    by: ['case-handler', 'unit-head'],
    signatures: ['unit-head', 'bureau-head'],
    signaturesUnless: { approval: ['urgent', 'not-required'] },
    basis: [entApprove, entItemPublic, entKinds, rndPrinciple, rndCap],
    data: field.data({
      ...field.partyFields,
      unregistered: field.optional(field.yesNo('没有统一社会信用代码（无证无照、历史主体）')),
      kind: field.choice('检查种类', kinds),
      origin: field.choice('任务来源', origins),
      draw: field.optional(field.matter('双随机抽查任务', 'random-draw')),
      plan: field.optional(field.text('检查计划或者专项检查的批准文件')),
      superiorOrdered: field.optional(field.yesNo('上级部署的专项检查')),
      field: field.choice('监管领域', fields),
      itemList: field.optional(field.matter('检查事项清单', 'inspection-items')),
      item: field.optional(field.text('事项编码', { maxLength: 40 })),
      itemName: field.text('检查事项'),
      content: field.paragraph('检查内容'),
      method: field.choice('检查方式', methods),
      flying: field.optional(field.yesNo('飞行检查（不事先告知）')),
      inspectors: field.people('检查人员', 2),
      approval: field.choice('审批', approvals),
      urgency: field.optional(field.text('情况紧急的理由')),
    }),
  },
  NoticeIssued: {
    zh: '送达检查通知书',
    from: ['approved'],
    to: 'notified',
    by: ['case-handler'],
    basis: [entApprove, foodFlying],
    number: { word: '检通' },
    data: field.data({ received: field.text('收件人和签收情况'), inspectOn: field.optional(field.day('检查日期')) }),
  },
  InspectionCancelled: {
    zh: '取消检查',
    from: beforeGoing,
    to: 'cancelled',
    by: ['case-handler', 'unit-head'],
    basis: [entApprove, rndPrinciple],
    data: field.data({ reason: field.paragraph('理由') }),
  },
  InspectorsChanged: {
    zh: '变更检查人员',
    from: [...beforeGoing, 'on-site', 'recorded', 'determined', 'published'],
    by: ['unit-head', 'bureau-head'],
    basis: [rndTwoOfficers, rndRecusal],
    anytime: true,
    data: field.data({ inspectors: field.people('检查人员', 2), reason: field.paragraph('理由') }),
  },
  RecusalDecided: {
    zh: '决定回避',
    from: [...beforeGoing, 'on-site', 'recorded', 'determined', 'published'],
    by: ['unit-head', 'bureau-head', 'bureau-chief'],
    basis: [rndRecusal],
    anytime: true,
    data: field.data({
      person: field.person('人员'),
      requestedBy: field.choice('提出人', [
        { code: 'party', zh: '被检查单位' },
        { code: 'self', zh: '本人' },
        { code: 'bureau', zh: '本机关' },
      ]),
      granted: field.yesNo('应当回避'),
      reason: field.paragraph('理由'),
    }),
  },
  ApprovalMadeUp: {
    zh: '补办批准',
    from: afterGoing,
    by: ['case-handler', 'unit-head'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [entApprove],
    anytime: true,
    data: field.data({ report: field.paragraph('紧急检查的情况') }),
  },
  VisitNoted: {
    zh: '记录非检查的入企活动',
    from: ['none'],
    to: 'visited',
    by: ['case-handler', 'unit-head', 'bureau-head', 'supervisor'],
    basis: [entVisit, rndMethod],
    data: field.data({
      ...field.partyFields,
      purpose: field.choice('活动', purposes),
      people: field.count('本局人数', { minimum: 1, maximum: 200 }),
      content: field.paragraph('内容'),
      noInspection: field.yesNo('没有查阅资料、查验场所、提出检查意见'),
      inspectionCode: field.optional(field.text('监督系统的登记码')),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
