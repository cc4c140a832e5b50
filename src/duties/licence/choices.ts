/** 选项 — what the forms of licensing offer: items that the law lists over the years, and the bureau's own. */
import { everyListedItem } from '../../law/listed-items.ts';
import { licCancel, licDeregister, licWithdraw } from './exit-rules.ts';
import { licTerminate } from './rules.ts';

/** 许可事项 — the licences of a district bureau whose periods differ, and all others. */
export const licenceItems = [
  { code: 'food-business', zh: '食品经营许可' },
  { code: 'food-production', zh: '食品生产许可' },
  { code: 'drug-retail', zh: '药品零售许可' },
  { code: 'medical-device', zh: '第三类医疗器械经营许可' },
  { code: 'special-equipment', zh: '特种设备使用登记等许可' },
  { code: 'metrology', zh: '计量许可' },
  { code: 'other', zh: '其他许可' },
] as const;

export type LicenceItem = (typeof licenceItems)[number]['code'];

export const applicationKinds = [
  { code: 'grant', zh: '首次申请' },
  { code: 'change', zh: '变更' },
  { code: 'renewal', zh: '延续' },
] as const;

export const channels = [
  { code: 'window', zh: '受理窗口' },
  { code: 'letter', zh: '信函' },
  { code: 'electronic', zh: '传真、电子邮件或者政务平台' },
] as const;

/** 决定期限的种类 — follows from the item and from the joint handling. */
export const decisionTerms = [
  { code: 'general', zh: '二十日，可以延长十日' },
  { code: 'joint', zh: '四十五日，可以延长十五日（统一、联合、集中办理）' },
  { code: 'food-business', zh: '食品经营许可的期限' },
  { code: 'food-production', zh: '食品生产许可的期限' },
] as const;

export type DecisionTerm = (typeof decisionTerms)[number]['code'];

/** 发证期限的种类 — follows from the item. */
export const issueTerms = [
  { code: 'general', zh: '十日' },
  { code: 'food-business', zh: '食品经营许可的发证期限' },
  { code: 'food-production', zh: '食品生产许可的发证期限' },
  { code: 'drug-retail', zh: '药品零售许可的发证期限' },
] as const;

export type IssueTerm = (typeof issueTerms)[number]['code'];

/** The term of the decision on an item. */
export function decisionTermOf(item: LicenceItem, joint: boolean): DecisionTerm {
  if (joint) return 'joint';
  return item === 'food-business' || item === 'food-production' ? item : 'general';
}

/** The term of the certificate for an item. */
export function issueTermOf(item: LicenceItem): IssueTerm {
  return item === 'food-business' || item === 'food-production' || item === 'drug-retail' ? item : 'general';
}

export const notAcceptedGrounds = [
  { code: 'no-licence-needed', zh: '依法不需要取得行政许可' },
  { code: 'not-our-power', zh: '不属于本机关职权范围' },
  { code: 'false-materials', zh: '隐瞒有关情况或者提供虚假材料' },
  { code: 'barred', zh: '在不得再次申请的期间内' },
] as const;

/** 特别程序 — the steps whose time does not count where it was told in writing. A hearing has acts of its own. */
export const specialSteps = [
  { code: 'inspection', zh: '检验' },
  { code: 'testing', zh: '检测' },
  { code: 'quarantine', zh: '检疫' },
  { code: 'appraisal', zh: '鉴定' },
  { code: 'expert-review', zh: '专家评审' },
  { code: 'bidding', zh: '招标、拍卖' },
] as const;

export const servingWays = [
  { code: 'direct', zh: '直接送达' },
  { code: 'electronic', zh: '电子送达' },
  { code: 'mail', zh: '邮寄送达' },
  { code: 'left', zh: '留置送达' },
  { code: 'public-notice', zh: '公告送达' },
] as const;

export const publicationChannels = [
  { code: 'government-platform', zh: '信用中国、行政执法公示平台' },
  { code: 'national-system', zh: '国家企业信用信息公示系统' },
] as const;

export const terminateGrounds = everyListedItem(licTerminate);
export const withdrawGrounds = everyListedItem(licWithdraw);
export const cancelGrounds = everyListedItem(licCancel);
export const deregisterGrounds = everyListedItem(licDeregister);
