/** 接收 — a tip-off comes in, with or without a name; who is competent; what else the material holds. */

import {
  cmpChannel,
  cmpDefinition,
  cmpDispatch,
  cmpExclusion,
  cmpFraudTransfer,
  cmpNoAbuse,
  cmpSplit,
} from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { rptConfidential, rptResultNotice } from '../../../law/common-rules/informants.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import {
  businessField,
  channels,
  foodAndDrug,
  identities,
  partyKind,
  timedDuties,
  untimedDuties,
  ways,
} from '../choices.ts';
import {
  rptAdTransfer,
  rptCheck,
  rptJurisdiction,
  rptJurisdictionDispute,
  rptMaterial,
  rptNoPower,
  rptRepeat,
  rptSpecialFood,
  rptStation,
} from '../rules/index.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;
const verifying = ['received', 'handed-over'] as const;
const everywhere = [
  'received',
  'handed-over',
  'filed',
  'not-filed',
  'handled',
  'redirected',
  'transferred',
  'repeated',
  'archived',
] as const;

const specialStarts = [
  { clock: 'reply-advertising', when: { timed: ['advertising'] } },
  { clock: 'reply-enterprise', when: { timed: ['enterprise-information'] } },
  { clock: 'reply-individual', when: { timed: ['individual-report'] } },
  { clock: 'reply-cooperative', when: { timed: ['cooperative-report'] } },
] as const;

const untimed = field.choices('没有期限的专门告知义务', untimedDuties, 0);
const timed = field.choice('有期限的专门告知义务', timedDuties);
const party = {
  partyKind,
  partyName: field.text('被举报人名称（姓名）'),
  partyCode: field.optional(field.creditCode('被举报人统一社会信用代码')),
};
const endsVerification = [{ clock: 'check-term' }, { clock: 'accept-fda' }, { clock: 'dispute' }] as const;

export const receivingActs = {
  TipOffReceived: {
    zh: '登记举报',
    from: ['none'],
    to: 'received',
    by: handlers,
    basis: [rptCheck, rptMaterial, rptConfidential, cmpDefinition, cmpChannel],
    data: field.data({
      channel: field.choice('接收渠道', channels),
      dispatchedBy: field.optional(field.text('分送的统一接收机构')),
      materialOn: field.optional(field.day('收到材料之日（晚于当日登记的）')),
      handler: field.optional(field.person('经办人员')),
      identity: field.choice('举报人身份', identities),
      informantName: field.optional(field.personal('举报人姓名')),
      informantIdNumber: field.optional(field.personal('举报人身份证件号码')),
      informantPhone: field.optional(field.personal('举报人联系电话')),
      informantAddress: field.optional(field.personal('举报人联系地址')),
      insider: field.optional(field.yesNo('经营者内部人员')),
      ...party,
      partyAddress: field.optional(field.text('被举报人地址')),
      field: businessField,
      clue: field.paragraph('涉嫌违法的具体线索'),
      evidence: field.optional(field.paragraph('相应的事实依据')),
      timed,
      untimed,
      containsComplaint: field.yesNo('材料同时包含投诉内容'),
      complaintContent: field.optional(field.paragraph('投诉内容', { description: '另立一件投诉，分别处理' })),
      splitFrom: field.optional(field.matter('分出本件的投诉', 'complaint')),
    }),
    starts: [
      { clock: 'check-term', from: 'materialOn' },
      { clock: 'accept-fda', from: 'materialOn', when: { field: foodAndDrug } },
      ...specialStarts.map((start) => ({ ...start, from: 'materialOn' })),
    ],
    number: { word: '举报' },
  },
  SpecialDutyNoted: {
    zh: '确认专门法律的告知义务',
    from: [...verifying, 'filed', 'not-filed', 'handled'],
    by: handlers,
    basis: [rptResultNotice],
    data: field.data({ timed, untimed, receivedOn: field.day('收到材料之日') }),
    starts: specialStarts.map((start) => ({ ...start, from: 'receivedOn' })),
    anytime: true,
  },
  TipOffAssigned: {
    zh: '确定经办人员',
    from: verifying,
    by: ['complaint-officer', 'case-handler', 'unit-head'],
    basis: [rptStation, cmpDispatch, rptCheck],
    data: field.data({ handler: field.person('经办人员') }),
    anytime: true,
  },
  ComplaintFound: {
    zh: '分出投诉',
    from: everywhere,
    by: handlers,
    basis: [cmpSplit, cmpDefinition],
    data: field.data({ ...party, field: businessField, complaintContent: field.paragraph('投诉内容') }),
    anytime: true,
  },
  ComplaintOpened: {
    zh: '投诉已另立一件',
    from: everywhere,
    by: handlers,
    basis: [cmpSplit, cmpDefinition],
    data: field.data({ complaint: field.matter('投诉', 'complaint') }),
    reaction: true,
    anytime: true,
  },
  RepeatReceived: {
    zh: '登记同一举报人的再次举报',
    from: verifying,
    by: handlers,
    basis: [rptRepeat],
    data: field.data({
      sameInformant: field.yesNo('同一举报人举报同一人'),
      newFacts: field.yesNo('补充了新的事实'),
      content: field.paragraph('再次举报的内容'),
    }),
    ends: [{ clock: 'check-term', when: { newFacts: [true] } }],
    starts: [{ clock: 'check-term', when: { newFacts: [true] } }],
    anytime: true,
  },
  RepeatSetAside: {
    zh: '重复举报，不再另行处理',
    from: ['received'],
    to: 'repeated',
    by: handlers,
    basis: [rptRepeat],
    data: field.data({
      earlier: field.matter('先前的举报', 'tip-off'),
      reason: field.paragraph('属于同一举报人就同一事实重复举报同一人的理由'),
    }),
    ends: endsVerification,
  },
  JurisdictionDisputed: {
    zh: '发生处理权限争议',
    from: ['received'],
    by: ['complaint-officer', 'case-handler', 'unit-head'],
    basis: [rptJurisdictionDispute],
    data: field.data({ organ: field.text('对方市场监督管理部门'), reason: field.paragraph('争议') }),
    starts: [{ clock: 'dispute' }],
    anytime: true,
  },
  JurisdictionSettled: {
    zh: '处理权限争议已解决',
    from: ['received'],
    by: ['complaint-officer', 'case-handler', 'unit-head'],
    basis: [rptJurisdictionDispute],
    data: field.data({
      way: field.choice('方式', [
        { code: 'agreed', zh: '协商一致' },
        { code: 'raised', zh: '报请共同的上一级指定' },
      ]),
      ours: field.optional(field.yesNo('由本局处理')),
    }),
    ends: [{ clock: 'dispute' }],
    anytime: true,
  },
  NoPowerTold: {
    zh: '告知举报人本局不具备处理权限',
    from: ['received'],
    to: 'redirected',
    by: handlers,
    basis: [rptNoPower, rptJurisdiction],
    data: field.data({
      within: field.choice('应当处理的部门', [
        { code: 'market', zh: '其他市场监督管理部门' },
        { code: 'other', zh: '其他行政部门' },
      ]),
      organ: field.text('告知其直接提出的部门'),
      way: field.choice('告知方式', [...ways, { code: 'unreachable', zh: '匿名，无法告知' }]),
    }),
    ends: endsVerification,
    anytime: true,
  },
  TipOffTransferred: {
    zh: '移交、移送',
    from: ['received'],
    to: 'transferred',
    by: handlers,
    signatures: ['unit-head'],
    basis: [rptNoPower, rptSpecialFood, rptAdTransfer],
    data: field.data({
      kind: field.choice('移交的情形', [
        { code: 'other-department', zh: '不属于本部门职责，依专门法律移交有权部门' },
        { code: 'advertiser', zh: '异地广告主、广告经营者所在地' },
        { code: 'designated', zh: '共同的上一级指定的部门' },
      ]),
      organ: field.text('接收机关'),
      informantToldInWriting: field.yesNo('已书面通知举报人（匿名的除外）'),
      reason: field.paragraph('理由'),
    }),
    ends: endsVerification,
    number: { word: '举报移' },
    anytime: true,
  },
  TipOffReturned: {
    zh: '反馈统一接收机构',
    from: ['received'],
    to: 'redirected',
    by: handlers,
    basis: [cmpDispatch],
    data: field.data({ reason: field.paragraph('不具备处理权限的理由') }),
    ends: endsVerification,
    anytime: true,
  },
  TipOffRedirected: {
    zh: '告知通过相应途径提出',
    from: ['received'],
    to: 'redirected',
    by: handlers,
    basis: [cmpExclusion, cmpDefinition],
    data: field.data({
      kind: field.choice('事项性质', everyListedItem(cmpExclusion)),
      told: field.text('告知的途径'),
    }),
    ends: endsVerification,
    anytime: true,
  },
  FraudTransferred: {
    zh: '骗赔、敲诈勒索线索移送公安机关等部门',
    from: everywhere,
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [cmpFraudTransfer, cmpNoAbuse],
    data: field.data({ organ: field.text('受移送机关'), facts: field.paragraph('查明的事实和证据') }),
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
