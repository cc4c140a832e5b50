/** 行政检查与“双随机、一公开” — what inspections of businesses rest on, and how their subjects and officers are drawn. */

import { commerceAdministration, during, type Instrument, samr, samrPage, since, stateCouncil } from './instrument.ts';

const unverified = true;
const ministryOfJustice = '司法部办公厅';

export const inspectionInstruments = {
  'business-environment-2019': {
    zh: '优化营商环境条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第722号',
    versions: [since('2020-01-01', '2019年公布', { text: '优化营商环境条例_2019.md' })],
    address: null,
  },
  'joint-random-2019': {
    zh: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见',
    organ: stateCouncil,
    rank: 'normative-document',
    number: '国发〔2019〕5号',
    versions: [since('2019-02-01', '2019年（日期未核，自二月起）', { unverified })],
    address: null,
  },
  'random-inspection-2019': {
    zh: '市场监管总局关于全面推进“双随机、一公开”监管工作的通知',
    organ: samr,
    rank: 'normative-document',
    number: '国市监信〔2019〕38号',
    versions: [since('2019-02-12', '2019年', { unverified })],
    address: null,
  },
  'publicity-check-2014': {
    zh: '企业公示信息抽查暂行办法',
    organ: commerceAdministration,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第67号',
    versions: [during('2014-10-01', '2025-04-30', '工商总局令第67号', { unverified })],
    address: null,
  },
  'publicity-check-2025': {
    zh: '企业公示信息抽查办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第67号公布，总局令第101号修正',
    versions: [since('2025-05-01', '总局令第101号修正', { text: '企业公示信息抽查办法_2025修正.md' })],
    address: samrPage('fgs/art/2025/art_9dc4036ae014453f8754794755b6520e'),
  },
  'risk-class-2022': {
    zh: '市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见',
    organ: samr,
    rank: 'normative-document',
    number: '国市监信发〔2022〕6号',
    versions: [since('2022-01-01', '2022年1月（日期未核）', { unverified })],
    address: null,
  },
  'food-inspection-2021': {
    zh: '食品生产经营监督检查管理办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第49号',
    versions: [since('2022-03-15', '总局令第49号', { text: '食品生产经营监督检查管理办法_2021.md' })],
    address: samrPage('fgs/art/2023/art_2c192a66cf4f46218d3356e63522e4d4'),
  },
  'equipment-inspection-2022': {
    zh: '特种设备安全监督检查办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第57号',
    versions: [since('2022-07-01', '总局令第57号', { text: '特种设备安全监督检查办法_2022.md' })],
    address: samrPage('fgs/art/2023/art_db50fb38104c4aecbdf27adda0d6af68'),
  },
  'product-sampling-2019': {
    zh: '产品质量监督抽查管理暂行办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第18号',
    versions: [since('2020-01-01', '总局令第18号', { text: '产品质量监督抽查管理暂行办法_2019.md' })],
    address: samrPage('fgs/art/2023/art_2a771d3c76214fc89ea72ff687c5f53a'),
  },
  'enforcement-responsibility-2021': {
    zh: '市场监督管理行政执法责任制规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第41号',
    versions: [since('2021-07-15', '总局令第41号', { text: '市场监督管理行政执法责任制规定_2021.md' })],
    address: null,
  },
  'business-inspection-2024': {
    zh: '国务院办公厅关于严格规范涉企行政检查的意见',
    organ: '国务院办公厅',
    rank: 'normative-document',
    number: '国办发〔2024〕54号',
    versions: [since('2025-01-03', '2025年1月3日公布', { unverified })],
    address: null,
  },
  'business-inspection-answers-2025': {
    zh: '《国务院办公厅关于严格规范涉企行政检查的意见》有关问题解答',
    organ: ministryOfJustice,
    rank: 'normative-document',
    number: '司法部办公厅2025年4月18日印发',
    versions: [since('2025-04-18', '2025年', { unverified })],
    address: null,
  },
  'inspection-papers-2025': {
    zh: '行政检查文书基本格式文本（试行）',
    organ: ministryOfJustice,
    rank: 'normative-document',
    number: '司法部办公厅2025年印发，七种文本',
    versions: [since('2025-05-01', '2025年5月（日期未核）', { unverified })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
