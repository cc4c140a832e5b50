/** 专门法律、行政法规 — the substantive laws that give a bureau its powers of seizure, each in its own field, and the holidays. */

import { congress, during, type Instrument, samrPage, since, stateCouncil } from './instrument.ts';

const unverified = true;

export const specialLawInstruments = {
  'drug-law': {
    zh: '中华人民共和国药品管理法',
    organ: congress,
    rank: 'law',
    number: '2019年8月26日修订',
    versions: [during('2015-04-24', '2019-11-30', '2015年修正', { unverified }), since('2019-12-01', '2019年修订')],
    address: null,
  },
  'pyramid-selling': {
    zh: '禁止传销条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第444号',
    versions: [since('2005-11-01', '2005年')],
    address: samrPage('fgs/art/2023/art_487d326bb883484e81da9311580cd7a8'),
  },
  'direct-selling': {
    zh: '直销管理条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第443号公布，2017年3月1日修订',
    versions: [since('2005-12-01', '2005年公布，2017年修订')],
    address: samrPage('fgs/art/2023/art_a426aa76f4ba46e3b22acc246c33c2c4'),
  },
  'unfair-competition': {
    zh: '中华人民共和国反不正当竞争法',
    organ: congress,
    rank: 'law',
    number: '1993年9月2日通过，2017年第一次修订，2019年修正，2025年第二次修订',
    versions: [
      during('2018-01-01', '2019-04-22', '2017年修订', { unverified }),
      during('2019-04-23', '2025-10-14', '2019年修正', { unverified }),
      since('2025-10-15', '2025年修订', { text: '反不正当竞争法_现行2026-07快照.md' }),
    ],
    address: samrPage('fgs/art/2023/art_3737890d856a4e44a8ea07c50c90c116'),
  },
  'food-safety-law': {
    zh: '中华人民共和国食品安全法',
    organ: congress,
    rank: 'law',
    number: '2009年2月28日通过，2015年修订，2018年、2021年修正',
    versions: [
      during('2018-12-29', '2021-04-28', '2018年修正', { unverified }),
      since('2021-04-29', '2021年修正', { text: '食品安全法_2021.md' }),
    ],
    address: null,
  },
  'product-quality-law': {
    zh: '中华人民共和国产品质量法',
    organ: congress,
    rank: 'law',
    number: '2018年12月29日第三次修正',
    versions: [since('2018-12-29', '2018年修正', { unverified })],
    address: null,
  },
  'advertising-law': {
    zh: '中华人民共和国广告法',
    organ: congress,
    rank: 'law',
    number: '1994年10月27日通过，2015年修订，2018年、2021年修正',
    versions: [
      during('2018-10-26', '2021-04-28', '2018年修正', { unverified }),
      since('2021-04-29', '2021年修正', { text: '广告法_现行2026-07快照.md' }),
    ],
    address: samrPage('fgs/art/2023/art_5474cf75173c45d6a0379730fb4e8d97'),
  },
  'trademark-law': {
    zh: '中华人民共和国商标法',
    organ: congress,
    rank: 'law',
    number: '2019年4月23日第四次修正',
    versions: [
      during('2014-05-01', '2019-10-31', '2013年修正', { unverified }),
      since('2019-11-01', '2019年修正', { unverified }),
    ],
    address: null,
  },
  'special-equipment-law': {
    zh: '中华人民共和国特种设备安全法',
    organ: congress,
    rank: 'law',
    number: '2013年6月29日通过',
    versions: [since('2014-01-01', '2013年', { unverified })],
    address: null,
  },
  'medical-device-regulation': {
    zh: '医疗器械监督管理条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '2021年修订公布',
    versions: [
      during('2017-05-04', '2021-05-31', '2017年修订', { unverified }),
      since('2021-06-01', '2021年修订', { unverified }),
    ],
    address: null,
  },
  'cosmetics-regulation': {
    zh: '化妆品监督管理条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '2020年公布',
    versions: [since('2021-01-01', '2020年', { unverified })],
    address: null,
  },
  'production-licence-regulation': {
    zh: '中华人民共和国工业产品生产许可证管理条例',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '2005年公布',
    versions: [since('2005-09-01', '2005年公布，后经修订', { unverified })],
    address: null,
  },
  'unlicensed-business-2017': {
    zh: '无证无照经营查处办法',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '国务院令第684号',
    versions: [since('2017-10-01', '2017年', { text: '无证无照经营查处办法_2017.md' })],
    address: null,
  },
  'price-penalty-2010': {
    zh: '价格违法行为行政处罚规定',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '1999年7月10日国务院批准，2010年12月4日修订',
    versions: [since('2010-12-04', '2010年修订', { text: '价格违法行为行政处罚规定_2010.md' })],
    address: null,
  },
  'public-holidays': {
    zh: '全国年节及纪念日放假办法',
    organ: stateCouncil,
    rank: 'administrative-regulation',
    number: '1949年12月23日政务院发布，2013年12月11日第三次修订，2024年11月10日第四次修订',
    versions: [
      during('2014-01-01', '2024-12-31', '2013年修订', { text: '全国年节及纪念日放假办法_2013.md', unverified }),
      since('2025-01-01', '2024年修订', { text: '全国年节及纪念日放假办法_2024.md', unverified }),
    ],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
