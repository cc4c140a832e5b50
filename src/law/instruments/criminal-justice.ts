/** 两法衔接、公益诉讼、反有组织犯罪 — where an enforcing organ meets the police and the procuratorate. */

import { congress, during, type Instrument, since } from './instrument.ts';

export const criminalJusticeInstruments = {
  'police-criminal-procedure': {
    zh: '公安机关办理刑事案件程序规定',
    organ: '公安部',
    rank: 'departmental-rule',
    number: '公安部令第127号，2020年第159号修正',
    versions: [
      during('2013-01-01', '2020-08-31', '公安部令第127号', { unverified: true }),
      since('2020-09-01', '公安部令第159号修正', { unverified: true }),
    ],
    address: null,
  },
  'food-drug-crime-2015': {
    zh: '食品药品行政执法与刑事司法衔接工作办法',
    organ: '原国家食品药品监督管理总局、公安部、最高人民法院、最高人民检察院、国务院食品安全办',
    rank: 'normative-document',
    number: '食药监稽〔2015〕271号',
    versions: [since('2015-12-22', '2015年（日期凭记忆；药品自2023年2月1日起另有办法）', { unverified: true })],
    address: null,
  },
  'public-interest-interpretation': {
    zh: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
    organ: '最高人民法院、最高人民检察院',
    rank: 'judicial-interpretation',
    number: '法释〔2018〕6号',
    versions: [
      during('2018-03-02', '2020-12-31', '2018年', { unverified: true }),
      since('2021-01-01', '2020年修正', { unverified: true }),
    ],
    address: null,
  },
  'district-cooperation': {
    zh: '关于加强市场监管行政执法与刑事司法衔接工作的指导意见（区级）',
    organ: '区市场监督管理局、公安分局、区人民检察院联合印发',
    rank: 'local',
    number: '（文号未见）',
    versions: [since('2018-03-02', '（日期未见）', { unverified: true })],
    address: null,
  },
  'organised-crime-law': {
    zh: '中华人民共和国反有组织犯罪法',
    organ: congress,
    rank: 'law',
    number: '2021年12月24日第十三届全国人民代表大会常务委员会第三十二次会议通过',
    versions: [since('2022-05-01', '2021年', { unverified: true })],
    address: null,
  },
  'gang-crime-notice-2018': {
    zh: '中共中央、国务院关于开展扫黑除恶专项斗争的通知',
    organ: '中共中央、国务院',
    rank: 'normative-document',
    number: '2018年印发（文号未核实）',
    versions: [since('2018-01-23', '2018年（日期凭记忆）', { unverified: true })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
