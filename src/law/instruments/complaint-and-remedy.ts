/** 投诉举报、移送与救济 — where a case comes from, where it may go, and how the party may contest it. */

import { congress, during, type Instrument, samr, samrPage, since, stateCouncil, supremeCourt } from './instrument.ts';

export const complaintAndRemedyInstruments = {
  'complaint-2020': {
    zh: '市场监督管理投诉举报处理暂行办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第20号',
    versions: [
      during('2020-01-01', '2022-03-23', '总局令第20号'),
      during('2022-03-24', '2022-10-31', '总局令第55号修正', {
        text: '市场监督管理投诉举报处理暂行办法_2022修正.md',
        unverified: true,
      }),
      during('2022-11-01', '2026-04-14', '总局令第61号修正', {
        text: '市场监督管理投诉举报处理暂行办法_已废止版.md',
      }),
    ],
    address: 'https://www.gov.cn/zhengce/2022-10/08/content_5723506.htm',
  },
  'complaint-2026': {
    zh: '市场监督管理投诉举报处理办法',
    organ: samr,
    rank: 'departmental-rule',
    number: '国家市场监督管理总局令第121号',
    versions: [since('2026-04-15', '总局令第121号', { text: '市场监督管理投诉举报处理办法_2025.md' })],
    address: samrPage('fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5'),
  },
  'criminal-transfer': {
    zh: '行政执法机关移送涉嫌犯罪案件的规定',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第310号',
    versions: [
      during('2001-07-09', '2020-08-06', '2001年'),
      since('2020-08-07', '2020年修订', { text: '行政执法机关移送涉嫌犯罪案件的规定_2020.md' }),
    ],
    address: null,
  },
  'reconsideration-2017': {
    zh: '中华人民共和国行政复议法',
    organ: congress,
    rank: 'law',
    number: '2017年9月1日第十二届全国人民代表大会常务委员会第二十九次会议第二次修正',
    versions: [during('2018-01-01', '2023-12-31', '2017年修正', { text: '行政复议法_2017.md' })],
    address: null,
  },
  'reconsideration-2023': {
    zh: '中华人民共和国行政复议法',
    organ: congress,
    rank: 'law',
    number: '2023年9月1日第十四届全国人民代表大会常务委员会第五次会议修订',
    versions: [since('2024-01-01', '2023年修订', { text: '行政复议法_2023.md' })],
    address: null,
  },
  'reconsideration-regulation': {
    zh: '中华人民共和国行政复议法实施条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第499号',
    versions: [since('2007-08-01', '2007年', { text: '行政复议法实施条例_2007.md' })],
    address: null,
  },
  'litigation-2017': {
    zh: '中华人民共和国行政诉讼法',
    organ: congress,
    rank: 'law',
    number: '2017年6月27日第十二届全国人民代表大会常务委员会第二十八次会议第二次修正',
    versions: [since('2017-07-01', '2017年修正', { text: '行政诉讼法_2017.md' })],
    address: null,
  },
  'litigation-interpretation-2018': {
    zh: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    organ: supremeCourt,
    rank: 'judicial-interpretation',
    number: '法释〔2018〕1号',
    versions: [since('2018-02-08', '2018年', { text: '最高人民法院关于适用行政诉讼法的解释_2018.md' })],
    address: null,
  },
  'heads-in-court-2020': {
    zh: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定',
    organ: supremeCourt,
    rank: 'judicial-interpretation',
    number: '法释〔2020〕3号',
    versions: [since('2020-07-01', '2020年', { text: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定_2020.md' })],
    address: null,
  },
  'civil-procedure': {
    zh: '中华人民共和国民事诉讼法',
    organ: '全国人民代表大会',
    rank: 'law',
    number: '1991年4月9日第七届全国人民代表大会第四次会议通过，五次修正',
    versions: [
      during('2017-07-01', '2021-12-31', '2017年修正', { unverified: true }),
      during('2022-01-01', '2023-12-31', '2021年修正', { text: '中华人民共和国民事诉讼法_2021修正.md' }),
      since('2024-01-01', '2023年修正', { text: '中华人民共和国民事诉讼法_2023修正.md' }),
    ],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
