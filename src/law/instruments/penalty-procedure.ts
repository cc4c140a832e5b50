/** 行政处罚与行政强制 — the laws and rules by which a penalty case is run. */

import { commerceAdministration, congress, during, type Instrument, samr, samrPage, since } from './instrument.ts';

const decision42 = samrPage('fgs/art/2023/art_81db165c153148fc874f63fb2ef9b0a1');

export const penaltyProcedureInstruments = {
  'penalty-law-2017': {
    zh: '中华人民共和国行政处罚法',
    organ: congress,
    rank: 'law',
    number: '2017年9月1日第十二届全国人民代表大会常务委员会第二十九次会议第二次修正',
    versions: [during('2018-01-01', '2021-07-14', '2017年修正', { unverified: true })],
    address: null,
  },
  'penalty-law-2021': {
    zh: '中华人民共和国行政处罚法',
    organ: congress,
    rank: 'law',
    number: '2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订',
    versions: [since('2021-07-15', '2021年修订', { text: '中华人民共和国行政处罚法_2021修订.md' })],
    address: null,
  },
  'coercion-law': {
    zh: '中华人民共和国行政强制法',
    organ: congress,
    rank: 'law',
    number: '2011年6月30日第十一届全国人民代表大会常务委员会第二十一次会议通过',
    versions: [since('2012-01-01', '2011年', { text: '中华人民共和国行政强制法_2011.md' })],
    address: null,
  },
  'penalty-procedure-2019': {
    zh: '市场监督管理行政处罚程序暂行规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第2号',
    versions: [
      during('2019-04-01', '2021-07-14', '总局令第2号', {
        text: '市场监督管理行政处罚程序暂行规定_2019_由42号令反推.md',
        reconstructed: true,
      }),
    ],
    address: decision42,
  },
  'penalty-procedure-2021': {
    zh: '市场监督管理行政处罚程序规定',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第2号公布，第42号、第61号修正',
    versions: [
      during('2021-07-15', '2022-10-31', '总局令第42号修正', {
        text: '市场监督管理行政处罚程序规定_2021修正_总局令42号.md',
      }),
      since('2022-11-01', '总局令第61号修正', { text: '市场监督管理行政处罚程序规定_2022修正.md' }),
    ],
    address: samrPage('fgs/art/2023/art_a6723912cc224d1997467227469760ca'),
  },
  'hearing-2019': {
    zh: '市场监督管理行政处罚听证暂行办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第3号',
    versions: [
      during('2019-04-01', '2021-07-14', '总局令第3号', {
        text: '市场监督管理行政处罚听证暂行办法_2019_由42号令反推.md',
        reconstructed: true,
      }),
    ],
    address: decision42,
  },
  'hearing-2021': {
    zh: '市场监督管理行政处罚听证办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第3号公布，第42号修正',
    versions: [
      since('2021-07-15', '总局令第42号修正', { text: '市场监督管理行政处罚听证办法_2021修正_总局令42号.md' }),
    ],
    address: decision42,
  },
  'penalty-forms-2021': {
    zh: '市场监督管理行政处罚文书格式范本（2021年修订版）',
    organ: samr,
    rank: 'normative-document',
    number: '国市监法发〔2021〕42号',
    versions: [since('2021-07-21', '2021年修订版', { text: '市场监督管理行政处罚文书格式范本_2021修订版.txt' })],
    address: 'http://www.law-lib.com/law/law_view.asp?id=725529',
  },
  'discretion-2019': {
    zh: '市场监管总局关于规范市场监督管理行政处罚裁量权的指导意见',
    organ: samr,
    rank: 'normative-document',
    number: '国市监法〔2019〕244号',
    versions: [during('2019-12-24', '2022-10-07', '2019年', { unverified: true })],
    address: null,
  },
  'discretion-2022': {
    zh: '关于规范市场监督管理行政处罚裁量权的指导意见',
    organ: samr,
    rank: 'normative-document',
    number: '国市监法规〔2022〕2号',
    versions: [since('2022-10-08', '2022年', { unverified: true })],
    address: null,
  },
  'illegal-gains-2008': {
    zh: '工商行政管理机关行政处罚案件违法所得认定办法',
    organ: commerceAdministration,
    rank: 'departmental-rule',
    number: '国家工商行政管理总局令第37号',
    versions: [during('2009-01-01', '2026-03-19', '工商总局令第37号', { unverified: true })],
    address: null,
  },
  'illegal-gains-2026': {
    zh: '市场监督管理行政处罚案件违法所得认定办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第118号',
    versions: [since('2026-03-20', '总局令第118号', { text: '市场监督管理行政处罚案件违法所得认定办法_2026.md' })],
    address: samrPage('fgs/art/2026/art_53dd6551a84e4300babb0a8e6025fbb1'),
  },
} as const satisfies Record<string, Instrument>;
