/** 天津市行政执法监督的地方规定 — none of them was read: they are named, and what rests on them is unverified. */

import { during, type Instrument, since } from './instrument.ts';

const organ = '天津市人民政府';
const unverified = true;

export const supervisionInstruments = {
  'tianjin-supervision-2014': {
    zh: '天津市行政执法监督规定',
    organ,
    rank: 'local',
    number: '天津市人民政府令第9号',
    versions: [since('2014-10-01', '2014年', { unverified })],
    address: null,
  },
  'tianjin-liability-2014': {
    zh: '天津市行政执法违法责任追究办法',
    organ,
    rank: 'local',
    number: '天津市人民政府令第8号',
    versions: [since('2014-10-01', '2014年（日期未核）', { unverified })],
    address: null,
  },
  'tianjin-platform-2015': {
    zh: '天津市行政执法监督平台管理暂行办法',
    organ,
    rank: 'local',
    number: '天津市人民政府令第17号',
    versions: [during('2015-06-01', '2021-02-28', '2015年', { unverified })],
    address: null,
  },
  'tianjin-platform-2021': {
    zh: '天津市行政执法监督平台管理办法',
    organ,
    rank: 'local',
    number: '天津市人民政府令第21号',
    versions: [since('2021-03-01', '2021年', { unverified })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
