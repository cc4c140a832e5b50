/** 选项与共用项目 — what the forms of a complaint offer, and the fields that several acts ask alike. */
import { cmpChannel } from '../../law/common-rules/complaints-and-tip-offs.ts';
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { cmpNonconsumerFactors } from './rules/index.ts';

/** 监管领域 — the same fields as a clue has, so that a suspected violation can go there as it stands. */
export const businessField = penaltyCase.acts.ClueReceived.data.properties.field;

/** The fields of business that the food and drug authority handled until 2019. */
export const foodAndDrug: readonly string[] = ['food', 'drug', 'medical-device', 'cosmetics'];

export const channels = [...everyListedItem(cmpChannel), { code: 'other', zh: '其他公布的渠道' }];

/** 投诉请求 — as the registration form lists them, and the punitive damages that some laws give. */
export const claimKinds = [
  { code: 'repair', zh: '修理' },
  { code: 'redo', zh: '重作' },
  { code: 'replace', zh: '更换' },
  { code: 'return', zh: '退货' },
  { code: 'make-up', zh: '补足商品数量' },
  { code: 'refund', zh: '退还货款和服务费用' },
  { code: 'compensation', zh: '赔偿损失' },
  { code: 'punitive', zh: '惩罚性赔偿' },
  { code: 'other', zh: '其他' },
] as const;

export const mediators = field.people('调解人员（本局）', 0);

export const modes = [
  { code: 'on-site', zh: '现场调解' },
  { code: 'remote', zh: '互联网、电话、音频、视频等非现场调解' },
] as const;

export const sides = [
  { code: 'complainant', zh: '投诉人' },
  { code: 'operator', zh: '被投诉人' },
] as const;

/** 委托代理人 — what the papers of an agent must show. */
export const agent = field.group('委托代理人', {
  name: field.optional(field.personal('受托人姓名')),
  originalLetter: field.yesNo('提供授权委托书原件'),
  identityProof: field.yesNo('提供受托人身份证明'),
  mattersPowersTerm: field.yesNo('委托书载明事项、权限和期限'),
  signed: field.yesNo('委托书由委托人签名'),
});

/** 投诉人与投诉内容 — each part may come later: what is missing is a ground, not an obstacle to registering. */
export const materialFields = {
  complainantName: field.optional(field.personal('投诉人姓名')),
  complainantIdNumber: field.optional(field.personal('投诉人身份证件号码')),
  complainantPhone: field.optional(field.personal('投诉人联系电话')),
  complainantAddress: field.optional(field.personal('投诉人通讯地址')),
  operatorAddress: field.optional(field.text('被投诉人地址（实际经营地或者住所地）')),
  claims: field.optional(field.choices('投诉请求', claimKinds)),
  disputeFacts: field.optional(field.paragraph('消费者权益争议事实依据（时间、地点、内容、金额）')),
  amount: field.optional(field.money('争议金额')),
  agent: field.optional(agent),
};

export const factors = field.choices('可以考虑的因素', everyListedItem(cmpNonconsumerFactors), 0);
