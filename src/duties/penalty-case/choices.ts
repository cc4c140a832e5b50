/** 选项 — what the forms of the ordinary procedure offer: items that the law lists over the years, and the bureau's own. */
import type { Rule, RuleItem } from '../../law/kinds.ts';
import { penaltyKinds } from './penalty-kinds.ts';
import {
  discretionHeavierMay,
  discretionHeavierShall,
  discretionLighterMay,
  discretionLighterShall,
  discretionNoneMay,
  discretionNoneShall,
} from './rules/index.ts';

/** Every item that any version of the rules ever listed, once per code, with its newest words. */
export function everyItem(...rules: readonly Rule<readonly RuleItem[]>[]): readonly RuleItem[] {
  const byCode = new Map<string, RuleItem>();
  for (const rule of rules)
    for (const version of rule.versions) for (const item of version.value) byCode.set(item.code, item);
  return [...byCode.values()];
}

/** 案件来源 — how a clue reached the bureau (程序规定第十八条). */
export const sources = [
  { code: 'inspection', zh: '监督检查' },
  { code: 'complaint', zh: '投诉' },
  { code: 'tip-off', zh: '举报' },
  { code: 'other-department', zh: '其他部门移送' },
  { code: 'other-bureau', zh: '其他市场监管部门移送' },
  { code: 'superior', zh: '上级交办' },
  { code: 'sampling', zh: '监督抽检' },
  { code: 'own-finding', zh: '其他途径发现' },
] as const;

/** 监管领域 — the first six are the key fields of publication (信息公示规定第十四条). */
export const businessFields = [
  { code: 'food', zh: '食品' },
  { code: 'drug', zh: '药品' },
  { code: 'medical-device', zh: '医疗器械' },
  { code: 'cosmetics', zh: '化妆品' },
  { code: 'special-equipment', zh: '特种设备' },
  { code: 'key-industrial-product', zh: '重点工业产品' },
  { code: 'product-quality', zh: '一般产品质量' },
  { code: 'price', zh: '价格' },
  { code: 'advertising', zh: '广告' },
  { code: 'trademark', zh: '商标、专利等知识产权' },
  { code: 'competition', zh: '不正当竞争' },
  { code: 'consumer', zh: '消费者权益保护' },
  { code: 'registration', zh: '登记、许可' },
  { code: 'metrology', zh: '计量、标准、认证' },
  { code: 'other', zh: '其他' },
] as const;

export const keyFields: readonly string[] = businessFields.slice(0, 6).map((field) => field.code);

/** 裁量阶次 — 不予、减轻、从轻、一般、从重. */
export const tiers = [
  { code: 'none', zh: '不予处罚' },
  { code: 'mitigated', zh: '减轻处罚' },
  { code: 'lighter', zh: '从轻处罚' },
  { code: 'ordinary', zh: '一般处罚' },
  { code: 'heavier', zh: '从重处罚' },
] as const;

export type TierCode = (typeof tiers)[number]['code'];

/** 行政拘留 is for the public security organ alone: it is law, but no choice here. */
export const selectablePenalties = everyItem(penaltyKinds).filter((item) => item.code !== 'detention');

export const discretionGrounds = everyItem(
  discretionLighterShall,
  discretionLighterMay,
  discretionHeavierShall,
  discretionHeavierMay,
);

export const noPenaltyGrounds = everyItem(discretionNoneShall, discretionNoneMay);

/** 文书 — the papers that are served on the party, with the forms of the 2021 edition. */
export const documents = [
  { code: 'penalty-decision', zh: '行政处罚决定书' },
  { code: 'no-penalty-decision', zh: '不予行政处罚决定书' },
  { code: 'penalty-notice', zh: '行政处罚告知书' },
  { code: 'hearing-notice', zh: '行政处罚听证通知书' },
  { code: 'questioning-notice', zh: '询问通知书' },
  { code: 'materials-demand', zh: '限期提供材料通知书' },
  { code: 'correction-order', zh: '责令改正通知书' },
  { code: 'refund-order', zh: '责令退款通知书' },
  { code: 'test-result', zh: '检测、检验、检疫、鉴定结果告知书' },
  { code: 'deferral', zh: '延期、分期缴纳罚款通知书' },
  { code: 'demand', zh: '行政处罚决定履行催告书' },
  { code: 'other', zh: '其他文书' },
] as const;

/** 送达方式 — 程序规定第八十二条. */
export const servingWays = [
  { code: 'direct', zh: '直接送达' },
  { code: 'left', zh: '留置送达' },
  { code: 'electronic', zh: '电子送达' },
  { code: 'mail', zh: '邮寄送达' },
  { code: 'entrusted', zh: '委托送达' },
  { code: 'forwarded', zh: '转交送达' },
  { code: 'public-notice', zh: '公告送达' },
] as const;

export const channels = [
  { code: 'government-platform', zh: '行政执法公示平台（信用中国）' },
  { code: 'national-system', zh: '国家企业信用信息公示系统' },
] as const;

export type Channel = (typeof channels)[number]['code'];
