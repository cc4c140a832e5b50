/** 选项 — what the forms of an inspection offer: items of the rules, and the bureau's own. */
import { correctionRegimes } from '../../law/correction-kinds.ts';
import * as field from '../../law/fields.ts';
import { rndLostContact, rndMethod, rndNoncooperate, rndResults } from './rules/index.ts';

export const kinds = [
  { code: 'daily', zh: '日常检查' },
  { code: 'case', zh: '个案检查' },
  { code: 'special', zh: '专项检查' },
] as const;

/** 任务来源 — the first two belong to daily inspections, the rest to inspections of one case. */
export const origins = [
  { code: 'plan', zh: '年度检查计划' },
  { code: 'draw', zh: '双随机抽取' },
  { code: 'complaint', zh: '投诉、举报' },
  { code: 'assigned', zh: '转办、交办' },
  { code: 'data', zh: '数据监测' },
  { code: 'application', zh: '企业申请' },
  { code: 'campaign', zh: '专项部署' },
] as const;

export const originsOfCases: readonly string[] = ['complaint', 'assigned', 'data', 'application'];

/** 监管领域 — the codes of the penalty procedure: a violation that is found becomes a clue there. */
export const fields = [
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

export const methods = rndMethod.versions[0].value;
/** The methods by which officers enter the premises: what a cap on on-site inspections counts. */
export const methodsOnSite = ['on-site', 'sampling'] as const;

export const approvals = [
  { code: 'before', zh: '检查前批准' },
  { code: 'urgent', zh: '情况紧急，先检查、后补办' },
  { code: 'not-required', zh: '当时的规定不要求逐次批准（2025年1月3日以前）' },
] as const;

export const results = rndResults.versions[0].value;

/** 无法检查的情形 — refusal and lost contact as the law lists them, and premises that are shut. */
export const frustrations = [
  { code: 'shut', zh: '停产、停业或者确有其他无法检查的情形' },
  ...rndLostContact.versions[0].value,
  ...rndNoncooperate.versions[0].value,
];

export const signings = [
  { code: 'signed', zh: '被检查单位已签名或者盖章' },
  { code: 'refused', zh: '拒绝签名、盖章' },
  { code: 'absent', zh: '无法取得签名、盖章（没有人员在场等）' },
] as const;

export const answers = [
  { code: 'conforming', zh: '符合' },
  { code: 'nonconforming', zh: '不符合' },
  { code: 'not-applicable', zh: '合理缺项' },
] as const;

export const purposes = [
  { code: 'observation', zh: '观摩、督导' },
  { code: 'survey', zh: '调研、走访' },
  { code: 'guidance', zh: '指导、服务、宣传' },
  { code: 'serving', zh: '送达文书' },
  { code: 'other', zh: '其他' },
] as const;

export const regime = field.choice('责令改正的种类', correctionRegimes);
