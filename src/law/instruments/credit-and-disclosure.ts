/** 公示、信用与三项制度 — what is published about a penalty, for how long, and how enforcement is shown and supervised. */

import { commerceAdministration, during, type Instrument, samr, samrPage, since, stateCouncil } from './instrument.ts';

const publicityPage = samrPage('fgs/art/2025/art_20c4f404649640c3bdcbbd157d6b6ebe');

export const creditAndDisclosureInstruments = {
  'penalty-publicity-2014': {
    zh: '工商行政管理行政处罚信息公示暂行规定',
    organ: commerceAdministration,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第71号',
    versions: [during('2014-10-01', '2021-08-31', '工商总局令第71号', { unverified: true })],
    address: null,
  },
  'penalty-publicity-2021': {
    zh: '市场监督管理行政处罚信息公示规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第45号公布，第101号修正',
    versions: [
      during('2021-09-01', '2025-04-30', '总局令第45号', { text: '市场监督管理行政处罚信息公示规定_2021.md' }),
      during('2025-05-01', '2025-12-24', '总局令第101号修正', {
        text: '总局关于废止和修改部分部门规章的决定_2025.md',
        amendmentOnly: true,
      }),
    ],
    address: samrPage('fgs/art/2025/art_9a25ec2d27654df8b1c1eba936f4be7a'),
  },
  'penalty-publicity-2025': {
    zh: '市场监督管理行政处罚信息公示规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第45号公布，第101号、第108号修正',
    versions: [since('2025-12-25', '总局令第108号修正', { text: '市场监督管理行政处罚信息公示规定_2025修正.md' })],
    address: publicityPage,
  },
  'credit-repair-2025': {
    zh: '市场监督管理信用修复管理办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第107号',
    versions: [since('2025-12-25', '总局令第107号', { text: '市场监督管理信用修复管理办法_2025.md' })],
    address: samrPage('fgs/art/2025/art_02b9d3e6f31a4cc38079901ab49994d5'),
  },
  'ndrc-repair-2026': {
    zh: '信用修复管理办法',
    organ: '国家发展和改革委员会',
    rank: 'departmental-rule',
    number: '国家发展改革委信用修复管理办法（自2026年4月1日起施行）',
    versions: [since('2026-04-01', '2026年', { unverified: true })],
    address: null,
  },
  'serious-list-2021': {
    zh: '市场监督管理严重违法失信名单管理办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第44号',
    versions: [since('2021-09-01', '总局令第44号', { text: '市场监督管理严重违法失信名单管理办法_2021.md' })],
    address: samrPage('fgs/art/2023/art_caa8a018540f4bb6aa79baa6e39576c3'),
  },
  'business-disclosure': {
    zh: '企业信息公示暂行条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第654号',
    versions: [
      during('2014-10-01', '2024-04-30', '2014年', { text: '企业信息公示暂行条例_2014.md' }),
      since('2024-05-01', '2024年修订', { text: '企业信息公示暂行条例_2024修订.md' }),
    ],
    address: samrPage('fgs/art/2023/art_78b9a2a2399e4934b288da28e67e66ba'),
  },
  'government-information': {
    zh: '中华人民共和国政府信息公开条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第492号公布，第711号修订',
    versions: [since('2019-05-15', '2019年修订', { text: '政府信息公开条例_2019.md' })],
    address: null,
  },
  'three-systems-2018': {
    zh: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    organ: '国务院办公厅',
    rank: 'normative-document',
    number: '国办发〔2018〕118号',
    versions: [since('2018-12-05', '2018年', { unverified: true })],
    address: null,
  },
  'enforcement-supervision-2025': {
    zh: '行政执法监督条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '行政执法监督条例（自2026年2月1日起施行）',
    versions: [since('2026-02-01', '2025年公布', { text: '行政执法监督条例_2025.md' })],
    address: samrPage('bgt/art/2026/art_98d6b9d38b3e45ad8b903261748e1769'),
  },
  'internal-supervision': {
    zh: '市场监督管理执法监督规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第22号公布，第101号修订',
    versions: [
      during('2020-04-01', '2025-04-30', '总局令第22号（执法监督暂行规定）'),
      since('2025-05-01', '总局令第101号修订', { text: '市场监督管理执法监督规定_2025修正.md' }),
    ],
    address: samrPage('fgs/art/2025/art_89cccac411e840c79e7bc13eba39734b'),
  },
} as const satisfies Record<string, Instrument>;
