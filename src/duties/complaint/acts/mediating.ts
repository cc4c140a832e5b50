/** 调解 — consent, arrangement, sessions, recusal, testing, delegation, and what is found on the way. */

import { cmpFraudTransfer, cmpNoAbuse } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { businessField, mediators, modes, sides } from '../choices.ts';
import {
  cmpDelegate,
  cmpInspection,
  cmpLeadCheck,
  cmpMediateLimit,
  cmpMediationConsent,
  cmpMediationNotice,
  cmpMediationRecusal,
} from '../rules/index.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;
const underWay = ['accepted', 'mediating'] as const;

export const mediatingActs = {
  ConsentStated: {
    zh: '登记是否同意调解',
    from: ['accepted', 'mediating', 'suspended'],
    by: handlers,
    basis: [cmpMediationConsent, cmpMediateLimit],
    data: field.data({
      side: field.choice('当事人', sides),
      consents: field.yesNo('同意调解'),
      toDelegation: field.optional(field.yesNo('同意委托调解')),
      stated: field.text('表示的方式和内容'),
    }),
    anytime: true,
  },
  MediationArranged: {
    zh: '安排调解并告知双方',
    from: underWay,
    to: 'mediating',
    by: handlers,
    basis: [cmpMediationNotice, cmpMediationConsent],
    data: field.data({
      mode: field.choice('调解方式', modes),
      meetingOn: field.optional(field.day('现场调解日期')),
      meetingAt: field.optional(field.time('时间')),
      place: field.optional(field.text('现场调解地点')),
      mediators,
      otherMediators: field.optional(field.text('受委托组织的调解人员')),
    }),
    number: { word: '投诉调', when: { mode: ['on-site'] } },
  },
  MediationHeld: {
    zh: '组织调解',
    from: ['mediating'],
    by: handlers,
    basis: [cmpMediationConsent, cmpMediationNotice],
    data: field.data({
      mode: field.choice('调解方式', modes),
      mediators,
      complainantPresent: field.yesNo('投诉人参加'),
      operatorPresent: field.yesNo('被投诉人参加'),
      course: field.paragraph('调解记录'),
    }),
    anytime: true,
  },
  RecusalRequested: {
    zh: '申请调解人员回避（中止调解）',
    from: ['mediating'],
    to: 'suspended',
    by: handlers,
    basis: [cmpMediationRecusal],
    data: field.data({
      mediator: field.person('被申请回避的调解人员'),
      requestedBy: field.choice('提出人', [...sides, { code: 'self', zh: '本人' }]),
      reason: field.paragraph('理由'),
    }),
    opens: [{ interval: 'suspension' }],
    anytime: true,
  },
  RecusalDecided: {
    zh: '决定调解人员是否回避（恢复调解）',
    from: ['suspended'],
    to: 'mediating',
    by: ['unit-head', 'bureau-head'],
    basis: [cmpMediationRecusal],
    data: field.data({
      mediator: field.person('被申请回避的调解人员'),
      granted: field.yesNo('应当回避'),
      replacement: field.optional(field.person('更换的调解人员')),
      reason: field.paragraph('理由'),
    }),
    closes: [{ interval: 'suspension' }],
  },
  TestingCommissioned: {
    zh: '委托检定、检验、检测、鉴定',
    from: underWay,
    by: handlers,
    basis: [cmpInspection, cmpMediateLimit],
    data: field.data({
      body: field.text('技术机构'),
      chosenBy: field.choice('机构的确定', [
        { code: 'parties', zh: '双方协商一致' },
        { code: 'bureau', zh: '协商不成，由本局指定' },
      ]),
      costAgreed: field.yesNo('费用承担经双方协商一致'),
      content: field.text('检定、检验、检测、鉴定的内容'),
    }),
    opens: [{ interval: 'testing' }],
    anytime: true,
  },
  TestingFinished: {
    zh: '检定、检验、检测、鉴定完成',
    from: ['accepted', 'mediating', 'suspended'],
    by: handlers,
    basis: [cmpInspection, cmpMediateLimit],
    data: field.data({ result: field.paragraph('结果'), reportNumber: field.optional(field.text('报告编号')) }),
    closes: [{ interval: 'testing' }],
    anytime: true,
  },
  MediationDelegated: {
    zh: '委托调解',
    from: underWay,
    by: handlers,
    basis: [cmpDelegate],
    data: field.data({
      body: field.text('受委托组织'),
      kind: field.choice('组织类型', [
        { code: 'consumer-association', zh: '消费者协会' },
        { code: 'mediation-organisation', zh: '依法成立的其他调解组织' },
      ]),
      terms: field.choices('委托的条件', everyListedItem(cmpDelegate)),
      scope: field.text('委托范围'),
    }),
    anytime: true,
  },
  ViolationSuspected: {
    zh: '发现涉嫌违法线索',
    from: ['accepted', 'mediating', 'suspended', 'agreed', 'terminated'],
    by: handlers,
    basis: [cmpLeadCheck],
    data: field.data({
      partyKind: field.choice('涉嫌违法者类型', [
        { code: 'organisation', zh: '法人或者其他组织' },
        { code: 'individual-business', zh: '个体工商户' },
        { code: 'person', zh: '自然人' },
      ]),
      partyName: field.text('涉嫌违法者名称（姓名）'),
      partyCode: field.optional(field.creditCode()),
      field: businessField,
      summary: field.paragraph('线索内容'),
    }),
    anytime: true,
  },
  FraudTransferred: {
    zh: '骗赔、敲诈勒索线索移送公安机关等部门',
    from: ['received', 'accepted', 'mediating', 'suspended', 'declined', 'agreed', 'terminated'],
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [cmpFraudTransfer, cmpNoAbuse],
    data: field.data({ organ: field.text('受移送机关'), facts: field.paragraph('查明的事实和证据') }),
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
