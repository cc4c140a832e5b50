/** 选项与共用项目 — what the forms of a tip-off offer, and which special law gives which duty to tell. */
import { cmpChannel } from '../../law/common-rules/complaints-and-tip-offs.ts';
import * as field from '../../law/fields.ts';
import type { Rule } from '../../law/kinds.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import {
  rptSpecial2007,
  rptSpecialAd,
  rptSpecialCoop,
  rptSpecialCosmetic,
  rptSpecialDevice,
  rptSpecialDrug,
  rptSpecialFood,
  rptSpecialGtgs,
  rptSpecialInfo,
  rptSpecialNolicence,
  rptSpecialSalt,
  rptSpecialStandard,
  rptSpecialUnfair,
} from './rules/index.ts';

export const businessField = penaltyCase.acts.ClueReceived.data.properties.field;

/** The fields of business that the food and drug authority handled until 2019. */
export const foodAndDrug: readonly string[] = ['food', 'drug', 'medical-device', 'cosmetics'];

export const channels = [...everyListedItem(cmpChannel), { code: 'other', zh: '其他公布的渠道' }];

/** 举报人身份 — named here, named in the complaint of the same material, or anonymous. */
export const identities = [
  { code: 'named', zh: '实名' },
  { code: 'in-complaint', zh: '实名，身份见同一材料的投诉' },
  { code: 'anonymous', zh: '匿名' },
] as const;

/** 有期限的专门告知义务 — each with a clock of its own. */
export const timedDuties = [
  { code: 'none', zh: '没有' },
  { code: 'advertising', zh: '广告举报：七个工作日' },
  { code: 'enterprise-information', zh: '企业公示信息虚假：二十个工作日，书面' },
  { code: 'individual-report', zh: '个体工商户公示信息虚假：二十个工作日，书面' },
  { code: 'cooperative-report', zh: '农民专业合作社公示信息虚假：二十个工作日，书面' },
] as const;

/** 没有期限的专门告知义务。`named`: only towards an informant who gave a name. */
export const untimedDuties = [
  { code: 'unfair-competition', zh: '不正当竞争（实名并提供证据）' },
  { code: 'unlicensed', zh: '无证无照（实名）' },
  { code: 'standardization', zh: '标准化（实名）' },
  { code: 'salt', zh: '食盐（实名）' },
  { code: 'food', zh: '食品安全' },
  { code: 'drug', zh: '药品' },
  { code: 'medical-device', zh: '医疗器械' },
  { code: 'cosmetics', zh: '化妆品' },
  { code: 'product-safety', zh: '产品安全特别规定' },
] as const;

/** The rule behind each duty to tell. */
export const dutyRules: Readonly<Record<string, Rule<never> | Rule>> = {
  advertising: rptSpecialAd as Rule,
  'enterprise-information': rptSpecialInfo as Rule,
  'individual-report': rptSpecialGtgs as Rule,
  'cooperative-report': rptSpecialCoop as Rule,
  'unfair-competition': rptSpecialUnfair as Rule,
  unlicensed: rptSpecialNolicence as Rule,
  standardization: rptSpecialStandard as Rule,
  salt: rptSpecialSalt as Rule,
  food: rptSpecialFood as Rule,
  drug: rptSpecialDrug as Rule,
  'medical-device': rptSpecialDevice as Rule,
  cosmetics: rptSpecialCosmetic as Rule,
  'product-safety': rptSpecial2007 as Rule,
};

/** 须书面告知的 — by the words of the rule. */
export const inWriting: readonly string[] = ['enterprise-information', 'individual-report', 'cooperative-report'];

export const partyKind = field.choice('被举报人类型', [
  { code: 'organisation', zh: '法人或者其他组织' },
  { code: 'individual-business', zh: '个体工商户' },
  { code: 'person', zh: '自然人' },
]);

export const ways = [
  { code: 'platform', zh: '全国12315平台' },
  { code: 'telephone', zh: '电话' },
  { code: 'message', zh: '短信、电子邮件' },
  { code: 'letter', zh: '信函' },
  { code: 'in-person', zh: '当面' },
] as const;
