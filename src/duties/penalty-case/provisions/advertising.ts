/** 广告法罚则 — what the Advertising Law fines. */

import { cite } from '../../../law/instruments/index.ts';
import { date, yuan } from '../../../law/kinds.ts';
import { type FineBracket, type PenaltyProvision, underEarlierText } from './provision.ts';

const advertising = (article: string, words: string) => cite('advertising-law', article, words);
const text2021 = { from: date('2021-04-29'), verified: true } as const;
const none = yuan(0);
/** 广告费用无法计算或者明显偏低: the fee is stated as zero. */
const noFee = { on: 'advertisingFee', below: yuan(0.01) } as const;

const falseAdvertising: readonly [FineBracket, ...FineBracket[]] = [
  { ...noFee, serious: true, min: yuan(1_000_000), max: yuan(2_000_000) },
  { on: 'advertisingFee', serious: true, timesMin: 5, timesMax: 10 },
  { ...noFee, min: yuan(200_000), max: yuan(1_000_000) },
  { on: 'advertisingFee', timesMin: 3, timesMax: 5 },
];
const contentRules: readonly [FineBracket, ...FineBracket[]] = [
  { ...noFee, serious: true, min: yuan(200_000), max: yuan(1_000_000) },
  { on: 'advertisingFee', serious: true, timesMin: 3, timesMax: 5 },
  { ...noFee, min: yuan(100_000), max: yuan(200_000) },
  { on: 'advertisingFee', timesMin: 1, timesMax: 3 },
];
const upToTenThousands = (max: number) => [{ min: none, max: yuan(max) }] as const;

const of2021: readonly PenaltyProvision[] = [
  {
    id: 'ad-false',
    zh: '广告主发布虚假广告',
    cite: [advertising('第五十五条第一款', '处广告费用三倍以上五倍以下的罚款')],
    brackets: falseAdvertising,
    note: '情节严重包括两年内有三次以上违法行为。',
    ...text2021,
  },
  {
    id: 'ad-false-knowing-agent',
    zh: '广告经营者、广告发布者明知或者应知广告虚假仍设计、制作、代理、发布',
    cite: [advertising('第五十五条第三款', '并处广告费用三倍以上五倍以下的罚款')],
    brackets: falseAdvertising,
    note: '情节严重包括两年内有三次以上违法行为。',
    ...text2021,
  },
  {
    id: 'ad-prohibited-content',
    zh: '发布有禁止情形的广告、处方药广告、烟草广告等',
    cite: [advertising('第五十七条', '对广告主处二十万元以上一百万元以下的罚款')],
    brackets: [{ min: yuan(200_000), max: yuan(1_000_000) }],
    ...text2021,
  },
  {
    id: 'ad-content-rules',
    zh: '违反医疗、药品、保健食品、教育、房地产等广告准则或者未经审查发布广告',
    cite: [advertising('第五十八条第一款', '处广告费用一倍以上三倍以下的罚款')],
    brackets: contentRules,
    ...text2021,
  },
  {
    id: 'ad-content-rules-knowing-agent',
    zh: '广告经营者、广告发布者明知或者应知违反广告准则仍设计、制作、代理、发布',
    cite: [advertising('第五十八条第三款', '并处广告费用一倍以上三倍以下的罚款')],
    brackets: contentRules,
    ...text2021,
  },
  {
    id: 'ad-inaccurate',
    zh: '广告内容、引证内容、专利表述违反规定或者贬低他人',
    cite: [advertising('第五十九条第一款', '对广告主处十万元以下的罚款')],
    brackets: upToTenThousands(100_000),
    ...text2021,
  },
  {
    id: 'ad-inaccurate-knowing-agent',
    zh: '广告经营者、广告发布者明知或者应知广告内容不准确仍设计、制作、代理、发布',
    cite: [advertising('第五十九条第二款', '由市场监督管理部门处十万元以下的罚款')],
    brackets: upToTenThousands(100_000),
    ...text2021,
  },
  {
    id: 'ad-not-identifiable',
    zh: '广告不具有可识别性或者变相发布医疗、药品、保健食品广告',
    cite: [advertising('第五十九条第三款', '对广告发布者处十万元以下的罚款')],
    brackets: upToTenThousands(100_000),
    ...text2021,
  },
  {
    id: 'ad-management-system',
    zh: '未建立、健全广告业务管理制度或者未核对广告内容',
    cite: [advertising('第六十条第一款', '可以处五万元以下的罚款')],
    brackets: upToTenThousands(50_000),
    ...text2021,
  },
  {
    id: 'ad-fees-unpublished',
    zh: '未公布收费标准和收费办法',
    cite: [advertising('第六十条第二款', '可以处五万元以下的罚款')],
    brackets: upToTenThousands(50_000),
    ...text2021,
  },
  {
    id: 'ad-endorser',
    zh: '广告代言人违法推荐、证明',
    cite: [advertising('第六十一条', '没收违法所得，并处违法所得一倍以上二倍以下的罚款')],
    brackets: [{ on: 'illegalGains', timesMin: 1, timesMax: 2 }],
    ...text2021,
  },
  {
    id: 'ad-unsolicited',
    zh: '未经同意或者请求发送广告',
    cite: [advertising('第六十二条第一款', '对广告主处五千元以上三万元以下的罚款')],
    brackets: [{ min: yuan(5_000), max: yuan(30_000) }],
    ...text2021,
  },
  {
    id: 'ad-no-close-button',
    zh: '互联网广告未显著标明关闭标志、确保一键关闭',
    cite: [advertising('第六十二条第二款', '对广告主处五千元以上三万元以下的罚款')],
    brackets: [{ min: yuan(5_000), max: yuan(30_000) }],
    ...text2021,
  },
  {
    id: 'ad-venue-not-stopping',
    zh: '公共场所管理者、电信和互联网信息服务提供者不制止违法广告',
    cite: [advertising('第六十三条', '违法所得五万元以上的，并处违法所得一倍以上三倍以下的罚款')],
    brackets: [
      { on: 'illegalGains', atLeast: yuan(50_000), timesMin: 1, timesMax: 3 },
      { on: 'illegalGains', below: yuan(50_000), min: yuan(10_000), max: yuan(50_000) },
    ],
    ...text2021,
  },
  {
    id: 'ad-forged-approval',
    zh: '伪造、变造或者转让广告审查批准文件',
    cite: [advertising('第六十五条', '没收违法所得，并处一万元以上十万元以下的罚款')],
    brackets: [{ min: yuan(10_000), max: yuan(100_000) }],
    ...text2021,
  },
];

export const advertisingProvisions: readonly PenaltyProvision[] = [
  ...underEarlierText(of2021, {
    suffix: '2018',
    from: date('2018-10-26'),
    until: date('2021-04-28'),
    note: '2018年修正文本未存，按2021年修正文本的数额，未核实。',
  }),
  ...of2021,
];
