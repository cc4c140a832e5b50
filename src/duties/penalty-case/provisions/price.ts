/** 价格违法行为罚则 — by the illegal gains where there are any, else within fixed sums; smaller ones for individuals. */

import { cite } from '../../../law/instruments/index.ts';
import { date, yuan } from '../../../law/kinds.ts';
import type { FineBracket, PenaltyProvision } from './provision.ts';

const price = (article: string, words: string) => cite('price-penalty-2010', article, words);
const text2010 = { from: date('2010-12-04'), verified: true } as const;

const upToFiveTimes: FineBracket = { on: 'illegalGains', atLeast: yuan(0.01), timesMin: 0, timesMax: 5 };
const onePerson: FineBracket = { party: 'person', min: yuan(0), max: yuan(100_000) };
const onePersonSerious: FineBracket = { party: 'person', serious: true, min: yuan(100_000), max: yuan(500_000) };
const personCite = price('第十一条第一款', '可以处10万元以下的罚款');
const personSeriousCite = price('第十一条第二款', '情节严重的，处10万元以上50万元以下的罚款');

/** 没有违法所得的固定幅度；情节较重的，从其上限到 `serious`。Sums in yuan. */
const fixed = (min: number, max: number, serious?: number): readonly FineBracket[] => [
  ...(serious === undefined ? [] : [{ serious: true, min: yuan(max), max: yuan(serious) } as const]),
  { min: yuan(min), max: yuan(max) },
];
const association = [{ min: yuan(0), max: yuan(500_000) }] as const;
const undetermined = '违法所得无法确定的，按照没有违法所得处罚（第十八条）。';

export const priceProvisions: readonly PenaltyProvision[] = [
  {
    id: 'price-dumping',
    zh: '低价倾销、价格歧视',
    cite: [price('第四条', '没有违法所得的，处10万元以上100万元以下的罚款'), personCite],
    brackets: [upToFiveTimes, onePerson, ...fixed(100_000, 1_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-collusion',
    zh: '相互串通、操纵市场价格，造成商品价格较大幅度上涨',
    cite: [price('第五条第一款', '情节较重的处100万元以上500万元以下的罚款'), personSeriousCite],
    brackets: [upToFiveTimes, onePersonSerious, onePerson, ...fixed(100_000, 1_000_000, 5_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-collusion-other',
    zh: '相互串通、操纵市场价格，损害其他经营者或者消费者合法权益',
    cite: [price('第五条第二款', '依照本规定第四条的规定处罚')],
    brackets: [upToFiveTimes, onePersonSerious, onePerson, ...fixed(100_000, 1_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-collusion-association',
    zh: '行业协会或者其他单位组织串通、操纵市场价格',
    cite: [price('第五条第三款', '对行业协会或者其他单位，可以处50万元以下的罚款')],
    brackets: association,
    ...text2010,
  },
  {
    id: 'price-driving-up',
    zh: '哄抬价格',
    cite: [price('第六条第一款', '情节较重的处50万元以上300万元以下的罚款'), personSeriousCite],
    brackets: [upToFiveTimes, onePersonSerious, onePerson, ...fixed(50_000, 500_000, 3_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-driving-up-association',
    zh: '行业协会或者为交易提供服务的单位哄抬价格',
    cite: [price('第六条第二款', '可以处50万元以下的罚款')],
    brackets: association,
    ...text2010,
  },
  {
    id: 'price-fraud',
    zh: '利用虚假或者使人误解的价格手段诱骗交易',
    cite: [price('第七条', '没有违法所得的，处5万元以上50万元以下的罚款'), personCite],
    brackets: [upToFiveTimes, onePerson, ...fixed(50_000, 500_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-grade',
    zh: '抬高等级或者压低等级，变相提高或者压低价格',
    cite: [price('第八条', '没有违法所得的，处2万元以上20万元以下的罚款'), personCite],
    brackets: [upToFiveTimes, onePerson, ...fixed(20_000, 200_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-government-set',
    zh: '不执行政府指导价、政府定价',
    cite: [price('第九条', '情节较重的处50万元以上200万元以下的罚款'), personCite],
    brackets: [upToFiveTimes, onePerson, ...fixed(50_000, 500_000, 2_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-intervention',
    zh: '不执行法定的价格干预措施、紧急措施',
    cite: [price('第十条', '情节较重的处100万元以上500万元以下的罚款'), personSeriousCite],
    brackets: [upToFiveTimes, onePersonSerious, onePerson, ...fixed(100_000, 1_000_000, 5_000_000)],
    note: undetermined,
    ...text2010,
  },
  {
    id: 'price-profiteering',
    zh: '违反规定牟取暴利',
    cite: [price('第十二条', '没收违法所得，可以并处违法所得5倍以下的罚款')],
    brackets: [upToFiveTimes],
    ...text2010,
  },
  {
    id: 'price-marking',
    zh: '违反明码标价规定',
    cite: [price('第十三条', '没收违法所得，可以并处5000元以下的罚款')],
    brackets: [{ min: yuan(0), max: yuan(5_000) }],
    ...text2010,
  },
  {
    id: 'price-inspection-obstructed',
    zh: '拒绝提供价格监督检查所需资料或者提供虚假资料',
    cite: [price('第十四条', '逾期不改正的，可以处10万元以下的罚款')],
    brackets: [{ min: yuan(0), max: yuan(100_000) }],
    note: '责令改正、警告后逾期不改正的，才处罚款。',
    ...text2010,
  },
];
