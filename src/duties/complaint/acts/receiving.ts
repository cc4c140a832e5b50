/** 接收 — a complaint comes in as it is; what is missing is added, checked or sent where it belongs. */

import {
  cmpChannel,
  cmpDefinition,
  cmpDispatch,
  cmpExclusion,
  cmpSplit,
} from '../../../law/common-rules/complaints-and-tip-offs.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { businessField, channels, factors, foodAndDrug, materialFields } from '../choices.ts';
import {
  cmpAccept,
  cmpFirstReceived,
  cmpIdProofNotice,
  cmpJurisdiction,
  cmpMaterials,
  cmpNonconsumerFactors,
  cmpRejectGrounds,
} from '../rules/index.ts';

const whileOpen = ['received', 'accepted', 'mediating', 'suspended'] as const;
const handlers = ['complaint-officer', 'case-handler'] as const;

const partyKind = field.choice('被投诉人类型', [
  { code: 'organisation', zh: '法人或者其他组织' },
  { code: 'individual-business', zh: '个体工商户' },
  { code: 'person', zh: '自然人' },
]);

export const receivingActs = {
  ComplaintReceived: {
    zh: '登记投诉',
    from: ['none'],
    to: 'received',
    by: handlers,
    basis: [cmpDefinition, cmpMaterials, cmpChannel],
    data: field.data({
      channel: field.choice('接收渠道', channels),
      dispatchedBy: field.optional(field.text('分送的统一接收机构')),
      materialOn: field.optional(field.day('收到投诉之日（晚于当日登记的）')),
      handler: field.optional(field.person('经办人员')),
      complainantKey: field.optional(
        field.text('投诉人代码', {
          description: '全国12315平台的用户编号等不含个人信息的代码；不得填写姓名、电话、证件号码',
          maxLength: 40,
        }),
      ),
      earlierThisYear: field.optional(
        field.count('同一投诉人本年度此前在本局的投诉件数', { description: '与记录核对；只作为事实，不据以不予受理' }),
      ),
      ...materialFields,
      representatives: field.optional(field.rows('共同投诉推选的代表人', { name: field.personal('姓名') })),
      partyKind,
      partyName: field.text('被投诉人名称（姓名）'),
      partyCode: field.optional(field.creditCode('被投诉人统一社会信用代码')),
      field: businessField,
      subject: field.text('商品或者服务'),
      purchases: field.optional(field.count('购买同一商品或者服务的次数')),
      knewOn: field.optional(field.day('知道或者应当知道权益受侵害之日')),
      publishConsent: field.optional(field.yesNo('同意公示投诉信息')),
      delegateConsent: field.optional(field.yesNo('同意委托调解')),
      containsTipOff: field.yesNo('材料同时包含举报内容'),
      tipOffContent: field.optional(field.paragraph('举报内容', { description: '另立一件举报，分别处理' })),
      splitFrom: field.optional(field.matter('分出本件的举报', 'tip-off')),
    }),
    starts: [
      { clock: 'accept-term', from: 'materialOn' },
      { clock: 'accept-fda', from: 'materialOn', when: { field: foodAndDrug } },
    ],
    number: { word: '投诉' },
    tallies: [{ tally: 'complaints-by-complainant', key: 'complainantKey' }],
  },
  MaterialsSupplemented: {
    zh: '补充投诉材料',
    from: ['received'],
    by: handlers,
    basis: [cmpMaterials],
    data: field.data(materialFields),
    anytime: true,
  },
  IdentityProofRequested: {
    zh: '限期提供身份证明材料',
    from: ['received'],
    by: handlers,
    basis: [cmpIdProofNotice, cmpMaterials],
    data: field.data({ materials: field.text('应当提供的材料'), until: field.day('提供的截止日期') }),
    number: { word: '投诉限证' },
    anytime: true,
  },
  IdentityProofExamined: {
    zh: '核验身份证明材料',
    from: ['received'],
    by: handlers,
    basis: [cmpIdProofNotice, cmpRejectGrounds],
    data: field.data({
      result: field.choice('核验结果', [
        { code: 'real', zh: '身份真实' },
        { code: 'false', zh: '材料虚假' },
        { code: 'other-name', zh: '冒用他人名义' },
        { code: 'uncooperative', zh: '拒不配合核验' },
      ]),
      facts: field.paragraph('核验情况'),
    }),
    anytime: true,
  },
  FactorsNoted: {
    zh: '登记与消费目的有关的事实',
    from: whileOpen,
    by: handlers,
    basis: [cmpNonconsumerFactors, cmpRejectGrounds],
    data: field.data({ factors, facts: field.paragraph('查明的事实') }),
    anytime: true,
  },
  ComplaintAssigned: {
    zh: '确定经办人员',
    from: whileOpen,
    by: ['complaint-officer', 'case-handler', 'unit-head'],
    basis: [cmpDispatch, cmpDefinition],
    data: field.data({ handler: field.person('经办人员') }),
    anytime: true,
  },
  TipOffFound: {
    zh: '分出举报',
    from: [...whileOpen, 'declined', 'agreed', 'terminated'],
    by: handlers,
    basis: [cmpSplit, cmpDefinition],
    data: field.data({
      partyKind,
      partyName: field.text('被举报人名称（姓名）'),
      partyCode: field.optional(field.creditCode('被举报人统一社会信用代码')),
      field: businessField,
      tipOffContent: field.paragraph('举报内容'),
    }),
    anytime: true,
  },
  TipOffOpened: {
    zh: '举报已另立一件',
    from: [...whileOpen, 'declined', 'agreed', 'terminated', 'returned', 'archived'],
    by: handlers,
    basis: [cmpSplit, cmpDefinition],
    data: field.data({ tipOff: field.matter('举报', 'tip-off') }),
    reaction: true,
    anytime: true,
  },
  ComplaintReturned: {
    zh: '反馈统一接收机构',
    from: ['received'],
    to: 'returned',
    by: handlers,
    basis: [cmpDispatch, cmpJurisdiction],
    data: field.data({ reason: field.paragraph('不具备处理权限的理由') }),
    ends: [{ clock: 'accept-term' }, { clock: 'accept-fda' }],
    anytime: true,
  },
  ComplaintRaised: {
    zh: '由上级处理',
    from: ['received'],
    to: 'returned',
    by: ['unit-head', 'bureau-head'],
    basis: [cmpJurisdiction, cmpFirstReceived],
    data: field.data({ organ: field.text('上级机关'), reason: field.paragraph('理由') }),
    ends: [{ clock: 'accept-term' }, { clock: 'accept-fda' }],
    anytime: true,
  },
  ComplaintRedirected: {
    zh: '告知通过相应途径提出',
    from: ['received'],
    to: 'returned',
    by: handlers,
    basis: [cmpExclusion, cmpDefinition],
    data: field.data({
      kind: field.choice('事项性质', everyListedItem(cmpExclusion)),
      told: field.text('告知的途径'),
    }),
    ends: [{ clock: 'accept-term' }, { clock: 'accept-fda' }],
    anytime: true,
  },
  ComplaintWithdrawn: {
    zh: '受理前撤回投诉',
    from: ['received'],
    to: 'returned',
    by: handlers,
    basis: [cmpAccept],
    data: field.data({ stated: field.text('撤回的表示') }),
    ends: [{ clock: 'accept-term' }, { clock: 'accept-fda' }],
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
