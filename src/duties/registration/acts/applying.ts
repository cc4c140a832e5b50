/** 申请、审查与决定 — under the regimes before 2022 with an acceptance, since then without one. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import {
  changedEntries,
  channels,
  deregistrationBars,
  deregistrationGrounds,
  entityTypes,
  licenceHandling,
  notAcceptedGrounds,
  registrationKinds,
} from '../choices.ts';
import { regDeregLiquidation, regIndivDeregBar } from '../rules/deregistration.ts';
import { regAccept, regCoDecide, regCoLicence, regCoSupplement, regVerify } from '../rules/former.ts';
import {
  regCancelLicence,
  regChange,
  regDecide,
  regEntries,
  regEstablished,
  regFormReview,
  regPublish,
  regRealName,
  regRefusal,
  regSupplement,
} from '../rules/present.ts';

/** Clocks of both regimes: the one whose rule is not in force on the day does not start. */
const onReceipt = [{ clock: 'supplement' }, { clock: 'decide' }] as const;

const decisionClocks = [
  { clock: 'supplement' },
  { clock: 'decide' },
  { clock: 'decide-company' },
  { clock: 'decide-individual' },
  { clock: 'decide-legal-person' },
  { clock: 'decide-cooperative' },
] as const;

/** 登记簿内容 — everything that the register of businesses needs, so that a projection can write it from this act alone. */
const entry = field.group('登记内容', {
  name: field.text('名称'),
  uscc: field.optional(field.creditCode()),
  registrationNumber: field.optional(field.text('注册号（没有统一社会信用代码的）')),
  address: field.text('住所（经营场所）'),
  representative: field.text('法定代表人（负责人、经营者）'),
  capital: field.optional(field.money('注册资本（出资额）')),
  scope: field.paragraph('经营范围'),
  termUntil: field.optional(field.day('营业期限至')),
});

export const applyingActs = {
  ApplicationReceived: {
    zh: '收到登记申请',
    from: ['none'],
    to: 'received',
    by: ['case-handler', 'unit-head'],
    basis: [regEntries, regRealName, regChange, regDeregLiquidation],
    data: field.data({
      kind: field.choice('登记类型', registrationKinds),
      entityType: field.choice('主体类型', entityTypes),
      entityName: field.text('名称'),
      entityCode: field.optional(field.creditCode()),
      registrationNumber: field.optional(field.text('注册号（没有统一社会信用代码的）')),
      agent: field.optional(field.text('代表人或者委托代理人')),
      contactPhone: field.optional(field.personal('联系电话')),
      identityVerified: field.yesNo('已核验身份信息'),
      channel: field.choice('申请方式', channels),
      changed: field.optional(field.choices('变更、备案的事项', changedEntries)),
      eventOn: field.optional(field.day('变更决议或者法定事项发生之日')),
      ground: field.optional(field.choice('注销的事由', deregistrationGrounds)),
      liquidatedOn: field.optional(field.day('清算结束之日')),
      materials: field.paragraph('提交的材料'),
    }),
    starts: onReceipt,
  },
  SupplementTold: {
    zh: '一次性告知补正',
    from: ['received'],
    to: 'supplementing',
    by: ['case-handler'],
    basis: [regCoSupplement, regSupplement],
    data: field.data({
      missing: field.paragraph('需要补正的全部材料'),
      returned: field.yesNo('已退还申请材料'),
    }),
    ends: onReceipt,
  },
  Resubmitted: {
    zh: '补正后重新提交',
    from: ['supplementing'],
    to: 'received',
    by: ['case-handler'],
    basis: [regSupplement, regCoSupplement],
    data: field.data({ materials: field.paragraph('补正的材料') }),
    starts: onReceipt,
  },
  ApplicationAccepted: {
    zh: '受理登记申请',
    from: ['received'],
    to: 'examining',
    by: ['case-handler'],
    basis: [regAccept, regCoSupplement, regCoDecide],
    data: field.data({
      entityType: field.choice('主体类型', entityTypes),
      acceptedOn: field.day('受理之日', { description: '逾期没有告知补正的，为收到材料之日' }),
      needsVerification: field.yesNo('需要核实材料的实质内容'),
      verifiedWhat: field.optional(field.paragraph('书面告知的核实事项、理由和时间')),
    }),
    ends: [{ clock: 'supplement' }],
    starts: [
      {
        clock: 'decide-company',
        from: 'acceptedOn',
        when: { entityType: ['company', 'company-branch', 'sole-proprietorship', 'partnership', 'foreign-branch'] },
      },
      { clock: 'decide-individual', from: 'acceptedOn', when: { entityType: ['individual-business'] } },
      { clock: 'decide-legal-person', from: 'acceptedOn', when: { entityType: ['legal-person'] } },
      { clock: 'decide-cooperative', from: 'acceptedOn', when: { entityType: ['cooperative'] } },
    ],
  },
  ApplicationNotAccepted: {
    zh: '不予受理，告知向有关机关申请',
    from: ['received'],
    to: 'not-accepted',
    by: ['case-handler', 'unit-head'],
    basis: [regCoSupplement, regDecide],
    data: field.data({
      ground: field.choice('理由', notAcceptedGrounds),
      referredTo: field.text('告知申请人向其申请的机关'),
    }),
    ends: onReceipt,
  },
  ApplicationWithdrawn: {
    zh: '申请人撤回申请',
    from: ['received', 'supplementing', 'examining', 'announcing'],
    to: 'withdrawn',
    by: ['case-handler'],
    basis: [regEntries],
    data: field.data({ reason: field.paragraph('撤回的情况') }),
    ends: [...decisionClocks, { clock: 'simple-announcement' }, { clock: 'simple-push' }],
  },
  MaterialsVerified: {
    zh: '核实材料的实质内容',
    from: ['examining'],
    by: ['case-handler'],
    basis: [regVerify],
    data: field.data({
      reviewers: field.people('核查人员', 1),
      found: field.paragraph('核查情况'),
      consistent: field.yesNo('与申请材料一致'),
    }),
  },
  DecisionExtended: {
    zh: '延长登记期限',
    from: ['received'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [regDecide],
    data: field.data({
      reason: field.paragraph('情形复杂的理由'),
      applicantTold: field.yesNo('已书面告知申请人'),
    }),
    extends: [{ clock: 'decide', step: 0 }],
  },
  RegistrationGranted: {
    zh: '准予登记',
    from: ['received', 'examining', 'announcing'],
    to: 'registered',
    exercises: ['licence', 'confirmation', 'other'],
    by: ['case-handler', 'unit-head'],
    basis: [regDecide, regCoDecide, regEstablished, regFormReview, regIndivDeregBar],
    data: field.data({
      kind: field.choice('登记类型', registrationKinds),
      entry: field.optional(entry),
      licenceDatedOn: field.optional(field.day('营业执照签发日期')),
      bars: field.choices('查明的不得注销的情形', deregistrationBars, 0),
      opinion: field.paragraph('审查意见'),
    }),
    ends: [...decisionClocks, { clock: 'simple-announcement' }, { clock: 'simple-push' }],
    starts: [{ clock: 'licence', when: { kind: ['set-up', 'change'] } }, { clock: 'publish' }],
  },
  RegistrationRefused: {
    zh: '不予登记',
    from: ['received', 'examining'],
    to: 'refused',
    exercises: ['licence', 'confirmation', 'other'],
    by: ['case-handler', 'unit-head'],
    basis: [regRefusal],
    data: field.data({
      reasons: field.paragraph('不予登记的理由'),
      notice: field.yesNo('已出具不予登记（驳回）通知书'),
      remedyTold: field.yesNo('已告知申请行政复议、提起行政诉讼的权利'),
    }),
    ends: decisionClocks,
  },
  LicenceIssued: {
    zh: '颁发、换发营业执照',
    from: ['registered'],
    to: 'completed',
    by: ['case-handler'],
    basis: [regCoLicence, regEstablished],
    data: field.data({
      handling: field.choice('营业执照', licenceHandling),
      received: field.text('领取情况'),
    }),
    ends: [{ clock: 'licence' }],
  },
  LicenceRecovered: {
    zh: '缴回营业执照或者公告作废',
    from: ['registered'],
    to: 'completed',
    by: ['case-handler'],
    basis: [regCancelLicence],
    data: field.data({
      certificate: field.choice('营业执照', [
        { code: 'recovered', zh: '已缴回' },
        { code: 'announced-void', zh: '已公告作废' },
      ]),
    }),
  },
  RegistrationPublished: {
    zh: '公示登记、备案信息',
    from: ['registered', 'completed', 'rescinded', 'restored', 'forced-out'],
    by: ['case-handler'],
    basis: [regPublish],
    anytime: true,
    data: field.data({}),
    ends: [{ clock: 'publish' }, { clock: 'publish-rescission' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
