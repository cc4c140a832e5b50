/** 股权出质登记的行为 — four kinds of application on one pledge, each registered or refused. */
import * as field from '../../law/fields.ts';
import type { ActDefinition } from '../../law/procedure.ts';
import {
  pledgeAuthority,
  pledgeCivilEffect,
  pledgeDecide,
  pledgeDocuments,
  pledgeEffect,
  pledgeFields,
  pledgeFrozenBar,
  pledgeKinds,
  pledgeOutcomes,
  pledgeScope,
} from './rules.ts';

const partyKinds = [
  { code: 'organisation', zh: '法人或者其他组织' },
  { code: 'person', zh: '自然人' },
] as const;

const equityKinds = [
  { code: 'limited', zh: '有限责任公司股权' },
  { code: 'joint-stock', zh: '股份有限公司股份（未在证券登记结算机构登记）' },
  { code: 'cleared', zh: '已在证券登记结算机构登记的股份' },
] as const;

export const cancellationGrounds = [
  { code: 'debt-gone', zh: '主债权消灭' },
  { code: 'realised', zh: '质权实现' },
  { code: 'waived', zh: '质权人放弃质权' },
  { code: 'other', zh: '质权消灭的其他情形' },
] as const;

const pledge = {
  company: field.text('出质股权所在公司'),
  companyCode: field.creditCode('公司统一社会信用代码'),
  equityKind: field.choice('股权种类', equityKinds),
  pledgorKind: field.choice('出质人类型', partyKinds),
  pledgor: field.text('出质人'),
  pledgorIdNumber: field.optional(field.personal('出质人证件号码')),
  pledgeeKind: field.choice('质权人类型', partyKinds),
  pledgee: field.text('质权人'),
  pledgeeIdNumber: field.optional(field.personal('质权人证件号码')),
  held: field.money('出质人持有的出资额（股份折合金额）'),
  amount: field.money('出质股权的数额'),
};

const bothApply = field.yesNo('由出质人和质权人共同申请');
const reasons = field.paragraph('不予登记的理由');
const remedyTold = field.yesNo('已告知救济途径');
const materials = field.paragraph('提交的材料');

export const pledgeActs = {
  SetUpApplied: {
    zh: '申请出质设立登记',
    from: ['none'],
    to: 'applied',
    by: ['case-handler', 'unit-head'],
    basis: [pledgeKinds, pledgeFields, pledgeDocuments, pledgeScope],
    data: field.data({
      ...pledge,
      registeredHere: field.yesNo('本机关是该公司的登记机关'),
      frozen: field.yesNo('股权已被人民法院冻结'),
      bothApply,
      complete: field.yesNo('申请书、持股证明、质权合同、身份证明齐全'),
      contract: field.text('质权合同编号'),
    }),
  },
  PledgeTakenOver: {
    zh: '接续本系统使用前的出质登记',
    from: ['none'],
    to: 'in-force',
    by: ['case-handler'],
    basis: [pledgeFields],
    data: field.data({
      ...pledge,
      registeredOn: field.day('原登记日期'),
      registrationNumber: field.text('原登记编号'),
    }),
  },
  ApplicationReturned: {
    zh: '当场告知并退回材料',
    from: ['applied'],
    to: 'returned',
    by: ['case-handler'],
    basis: [pledgeDecide, pledgeAuthority, pledgeScope],
    data: field.data({ reason: field.paragraph('不属于登记范围、管辖或者材料不齐的情况') }),
  },
  SetUpRegistered: {
    zh: '准予出质设立登记',
    from: ['applied'],
    to: 'in-force',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeDecide, pledgeCivilEffect, pledgeFrozenBar],
    number: { word: '股质登设' },
    data: field.data({ opinion: field.paragraph('审查意见') }),
    starts: [{ clock: 'publish' }],
  },
  SetUpRefused: {
    zh: '不予出质设立登记',
    from: ['applied'],
    to: 'refused',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeOutcomes],
    data: field.data({ reasons, remedyTold }),
  },
  ChangeApplied: {
    zh: '申请出质变更登记',
    from: ['in-force'],
    to: 'changing',
    by: ['case-handler'],
    basis: [pledgeKinds, pledgeFields],
    data: field.data({
      bothApply,
      frozen: field.yesNo('新增出质的股权已被人民法院冻结'),
      company: field.optional(field.text('变更后的公司名称')),
      pledgor: field.optional(field.text('变更后的出质人')),
      pledgee: field.optional(field.text('变更后的质权人')),
      held: field.optional(field.money('出质人现持有的出资额')),
      amount: field.optional(field.money('变更后的出质数额')),
      materials,
    }),
  },
  ChangeRegistered: {
    zh: '准予出质变更登记',
    from: ['changing'],
    to: 'in-force',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeDecide],
    number: { word: '股质登变' },
    data: field.data({ opinion: field.paragraph('审查意见') }),
    starts: [{ clock: 'publish' }],
  },
  ChangeRefused: {
    zh: '不予出质变更登记',
    from: ['changing'],
    to: 'in-force',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeOutcomes],
    data: field.data({ reasons, remedyTold }),
  },
  CancellationApplied: {
    zh: '申请出质注销登记',
    from: ['in-force'],
    to: 'cancelling',
    by: ['case-handler'],
    basis: [pledgeKinds],
    data: field.data({ bothApply, ground: field.choice('注销的事由', cancellationGrounds), materials }),
  },
  CancellationRegistered: {
    zh: '准予出质注销登记',
    from: ['cancelling'],
    to: 'cancelled',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeDecide],
    number: { word: '股质登注' },
    data: field.data({ opinion: field.paragraph('审查意见') }),
    starts: [{ clock: 'publish' }],
  },
  CancellationRefused: {
    zh: '不予出质注销登记',
    from: ['cancelling'],
    to: 'in-force',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeOutcomes],
    data: field.data({ reasons, remedyTold }),
  },
  RescissionApplied: {
    zh: '申请撤销出质登记',
    from: ['in-force'],
    to: 'rescinding',
    by: ['case-handler'],
    basis: [pledgeKinds],
    data: field.data({
      by: field.choice('申请人', [
        { code: 'pledgor', zh: '出质人' },
        { code: 'pledgee', zh: '质权人' },
        { code: 'both', zh: '双方' },
      ]),
      judgment: field.optional(field.text('确认质权合同无效或者撤销合同的法律文件')),
      materials,
    }),
  },
  RescissionRegistered: {
    zh: '准予撤销出质登记',
    from: ['rescinding'],
    to: 'rescinded',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeKinds, pledgeDecide],
    number: { word: '股质登撤' },
    data: field.data({ opinion: field.paragraph('审查意见') }),
    starts: [{ clock: 'publish' }],
  },
  RescissionRefused: {
    zh: '不予撤销出质登记',
    from: ['rescinding'],
    to: 'in-force',
    exercises: ['confirmation'],
    by: ['case-handler', 'unit-head'],
    basis: [pledgeOutcomes],
    data: field.data({ reasons, remedyTold }),
  },
  PledgePublished: {
    zh: '公示出质登记信息',
    from: ['in-force', 'changing', 'cancelling', 'rescinding', 'cancelled', 'rescinded'],
    by: ['case-handler'],
    basis: [pledgeEffect],
    anytime: true,
    data: field.noData,
    ends: [{ clock: 'publish' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
