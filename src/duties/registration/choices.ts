/** 选项 — what the forms of registration offer. */
import { type BusinessKind, businessKinds } from '../../law/business-kinds.ts';
import type { RuleItem } from '../../law/kinds.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { regDeregSimpleBar, regIndivDeregBar } from './rules/deregistration.ts';
import { regFakeNotAccepted, regFakeRefuse, regFakeSuspend } from './rules/rescission.ts';

/** 登记类型 — a 备案 is decided like a registration and changes nothing that the register of businesses holds. */
export const registrationKinds = [
  { code: 'set-up', zh: '设立登记' },
  { code: 'change', zh: '变更登记' },
  { code: 'deregistration', zh: '注销登记' },
  { code: 'recordal', zh: '备案' },
] as const;

export type RegistrationKind = (typeof registrationKinds)[number]['code'];

/** 主体类型 — as the regimes before 2022 part them: each has its own period for the decision. */
export const entityTypes = [
  { code: 'company', zh: '公司' },
  { code: 'company-branch', zh: '分公司' },
  { code: 'legal-person', zh: '非公司企业法人及其分支机构' },
  { code: 'sole-proprietorship', zh: '个人独资企业及其分支机构' },
  { code: 'partnership', zh: '合伙企业及其分支机构' },
  { code: 'cooperative', zh: '农民专业合作社（联合社）及其分支机构' },
  { code: 'individual-business', zh: '个体工商户' },
  { code: 'foreign-branch', zh: '外国公司分支机构' },
] as const;

export type EntityType = (typeof entityTypes)[number]['code'];

/** The kind under which the register of businesses keeps an entity of this type. */
export function registerKindOf(type: EntityType): BusinessKind {
  switch (type) {
    case 'individual-business':
      return 'individual-business';
    case 'cooperative':
      return 'farmers-cooperative';
    case 'foreign-branch':
      return 'other';
    case 'company':
    case 'company-branch':
    case 'legal-person':
    case 'sole-proprietorship':
    case 'partnership':
      return 'enterprise';
  }
}

/** 登记簿的主体类型. */
export const registerKinds = (Object.keys(businessKinds) as BusinessKind[]).map((code) => ({
  code,
  zh: businessKinds[code],
}));

/** 机构类别 — the second character of the code that a registration organ gives (GB 32100-2015). */
export function codeCategoryOf(type: EntityType): '1' | '2' | '3' {
  if (type === 'individual-business') return '2';
  return type === 'cooperative' ? '3' : '1';
}

export const channels = [
  { code: 'on-site', zh: '到登记机关' },
  { code: 'letter', zh: '信函' },
  { code: 'electronic', zh: '电子方式' },
] as const;

export const changedEntries = [
  { code: 'name', zh: '名称' },
  { code: 'address', zh: '住所（经营场所）' },
  { code: 'representative', zh: '法定代表人（负责人、经营者）' },
  { code: 'capital', zh: '注册资本（出资额）' },
  { code: 'type', zh: '类型（组成形式）' },
  { code: 'scope', zh: '经营范围' },
  { code: 'term', zh: '营业期限' },
  { code: 'members', zh: '股东、出资人、合伙人' },
  { code: 'other', zh: '其他' },
] as const;

export const deregistrationGrounds = [
  { code: 'dissolved', zh: '决议解散、期限届满等解散事由' },
  { code: 'bankrupt', zh: '被宣告破产' },
  { code: 'merged', zh: '合并、分立' },
  { code: 'revoked', zh: '被吊销营业执照、责令关闭或者被撤销' },
  { code: 'court', zh: '人民法院解散或者强制清算终结' },
  { code: 'no-longer-active', zh: '个体工商户不再经营' },
  { code: 'other', zh: '其他法定事由' },
] as const;

export const notAcceptedGrounds = [
  { code: 'not-registrable', zh: '不属于登记范畴' },
  { code: 'not-our-jurisdiction', zh: '不属于本机关登记管辖范围' },
] as const;

export const licenceHandling = [
  { code: 'new', zh: '颁发营业执照' },
  { code: 'replaced', zh: '换发营业执照' },
  { code: 'unchanged', zh: '不涉及营业执照记载事项' },
] as const;

/** 简易注销的方式 — an announcement, or for individual businesses the pushing to tax and other departments. */
export const simpleWays = [
  { code: 'announced', zh: '通过公示系统公示' },
  { code: 'pushed', zh: '推送税务等有关部门（个体工商户）' },
] as const;

export const deregistrationBars = everyListedItem(regDeregSimpleBar, regIndivDeregBar);
export const fakeNotAcceptedGrounds = everyListedItem(regFakeNotAccepted);
export const fakeSuspendGrounds = everyListedItem(regFakeSuspend);
export const fakeRefuseGrounds: readonly RuleItem[] = [
  { code: 'not-fake', zh: '不存在虚假登记情形' },
  ...everyListedItem(regFakeRefuse),
];
