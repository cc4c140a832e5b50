/** 信用监管 — the lists of abnormal and of seriously dishonest businesses, their annual reports, and the credit classes. */

import { commerceAdministration, during, type Instrument, samr, samrPage, since, stateCouncil } from './instrument.ts';

const amendment101 = { text: '总局关于废止和修改部分部门规章的决定_2025.md', amendmentOnly: true } as const;

export const creditListInstruments = {
  'abnormal-list': {
    zh: '企业经营异常名录管理办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第68号公布，国家市场监督管理总局令第101号、第108号修正',
    versions: [
      during('2014-10-01', '2025-04-30', '工商总局令第68号（企业经营异常名录管理暂行办法）'),
      during('2025-05-01', '2025-12-24', '总局令第101号修正', amendment101),
      since('2025-12-25', '总局令第108号修正', { text: '企业经营异常名录管理办法_2025修正.md' }),
    ],
    address: samrPage('fgs/art/2025/art_c3d4a523a6fe4f9eba30d2e75903e28d'),
  },
  'individual-annual-report': {
    zh: '个体工商户年度报告办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第69号公布，国家市场监督管理总局令第101号、第108号修正',
    versions: [
      during('2014-10-01', '2025-04-30', '工商总局令第69号（个体工商户年度报告暂行办法）'),
      during('2025-05-01', '2025-12-24', '总局令第101号修正', amendment101),
      since('2025-12-25', '总局令第108号修正', { text: '个体工商户年度报告办法_2025修正.md' }),
    ],
    address: samrPage('fgs/art/2025/art_0c753e108142465db664db16bc0e8b95'),
  },
  'cooperative-annual-report': {
    zh: '农民专业合作社年度报告公示办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第70号公布，国家市场监督管理总局令第101号、第108号修正',
    versions: [
      during('2014-10-01', '2025-04-30', '工商总局令第70号（农民专业合作社年度报告公示暂行办法）'),
      during('2025-05-01', '2025-12-24', '总局令第101号修正', amendment101),
      since('2025-12-25', '总局令第108号修正', { text: '农民专业合作社年度报告公示办法_2025修正.md' }),
    ],
    address: null,
  },
  'name-registration': {
    zh: '企业名称登记管理规定',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '2020年修订',
    versions: [since('2021-03-01', '2020年修订', { unverified: true })],
    address: null,
  },
  'serious-list-2016': {
    zh: '严重违法失信企业名单管理暂行办法',
    organ: commerceAdministration,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第83号',
    versions: [during('2016-04-01', '2021-08-31', '工商总局令第83号', { unverified: true })],
    address: null,
  },
  'credit-repair-2021': {
    zh: '市场监督管理信用修复管理办法',
    organ: samr,
    rank: 'normative-document',
    number: '国市监信规〔2021〕3号',
    versions: [during('2021-09-01', '2025-12-24', '国市监信规〔2021〕3号', { unverified: true })],
    address: null,
  },
  'tianjin-credit-class': {
    zh: '天津市市场主体信用风险分类办法',
    organ: '天津市（原文未见，发布机关待核）',
    rank: 'local',
    number: '2017年9月发布',
    versions: [since('2017-09-01', '2017年9月', { unverified: true })],
    address: null,
  },
  'xiqing-class-repair': {
    zh: '天津市西青区市场监督管理局市场主体信用风险分类修复程序规定',
    organ: '天津市西青区市场监督管理局',
    rank: 'normative-document',
    number: '2019年出台（文号未见）',
    versions: [since('2019-01-01', '2019年', { unverified: true })],
    address: null,
  },
  'national-credit-class': {
    zh: '市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见',
    organ: samr,
    rank: 'normative-document',
    number: '国市监信发〔2022〕6号',
    versions: [since('2022-01-01', '2022年1月', { unverified: true })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
