/** 食品安全法罚则 — chapter nine of the Food Safety Law, as far as it fines. */

import { cite } from '../../../law/instruments/index.ts';
import { date, yuan } from '../../../law/kinds.ts';
import { type FineBracket, type PenaltyProvision, underEarlierText } from './provision.ts';

const food = (article: string, words: string) => cite('food-safety-law', article, words);
const text2021 = { from: date('2021-04-29'), verified: true } as const;
const tenThousand = yuan(10_000);

/** 货值金额不足一万元的，处固定幅度；一万元以上的，处货值金额的倍数。 */
function byGoodsValue(
  min: number,
  max: number,
  timesMin: number,
  timesMax: number,
): readonly [FineBracket, FineBracket] {
  return [
    { on: 'goodsValue', below: tenThousand, min: yuan(min), max: yuan(max) },
    { on: 'goodsValue', atLeast: tenThousand, timesMin, timesMax },
  ];
}

const tenToTwentyTimes = byGoodsValue(50_000, 100_000, 10, 20);
const fiveThousandToFifty = [{ min: yuan(5_000), max: yuan(50_000) }] as const;
const fiftyToTwoHundred = [{ min: yuan(50_000), max: yuan(200_000) }] as const;
const onRefusal = '责令改正、警告后拒不改正的，才处罚款。';
const asParagraphOne = '依照第一款规定给予处罚';

const of2021: readonly PenaltyProvision[] = [
  {
    id: 'food-unlicensed',
    zh: '未取得许可从事食品生产经营或者食品添加剂生产',
    cite: [food('第一百二十二条第一款', '货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款')],
    brackets: tenToTwentyTimes,
    ...text2021,
  },
  {
    id: 'food-unlicensed-aided',
    zh: '明知未取得许可仍提供生产经营场所或者其他条件',
    cite: [food('第一百二十二条第二款', '没收违法所得，并处五万元以上十万元以下罚款')],
    brackets: [{ min: yuan(50_000), max: yuan(100_000) }],
    ...text2021,
  },
  {
    id: 'food-gravely-unsafe',
    zh: '用非食品原料生产食品、经营病死动物肉类、添加药品等严重食品安全违法行为',
    cite: [food('第一百二十三条第一款', '货值金额一万元以上的，并处货值金额十五倍以上三十倍以下罚款')],
    brackets: byGoodsValue(100_000, 150_000, 15, 30),
    ...text2021,
  },
  {
    id: 'food-gravely-unsafe-aided',
    zh: '明知从事严重食品安全违法行为仍提供生产经营场所或者其他条件',
    cite: [food('第一百二十三条第二款', '没收违法所得，并处十万元以上二十万元以下罚款')],
    brackets: [{ min: yuan(100_000), max: yuan(200_000) }],
    ...text2021,
  },
  {
    id: 'food-unsafe',
    zh: '生产经营污染物超标、超过保质期、腐败变质、超范围超限量使用添加剂等食品',
    cite: [food('第一百二十四条第一款', '货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款')],
    brackets: tenToTwentyTimes,
    ...text2021,
  },
  {
    id: 'food-below-standard',
    zh: '生产经营其他不符合法律、法规或者食品安全标准的食品',
    cite: [food('第一百二十四条第二款', '依照前款规定给予处罚')],
    brackets: tenToTwentyTimes,
    ...text2021,
  },
  {
    id: 'food-related-product-below-standard',
    zh: '生产不符合食品安全标准的食品相关产品',
    cite: [food('第一百二十四条第三款', asParagraphOne)],
    brackets: tenToTwentyTimes,
    ...text2021,
  },
  {
    id: 'food-label-and-material',
    zh: '生产经营无标签或者标签不符合规定的食品、采购使用不符合标准的原料等',
    cite: [food('第一百二十五条第一款', '货值金额一万元以上的，并处货值金额五倍以上十倍以下罚款')],
    brackets: byGoodsValue(5_000, 50_000, 5, 10),
    ...text2021,
  },
  {
    id: 'food-label-flaw',
    zh: '标签、说明书存在不影响食品安全且不误导的瑕疵',
    cite: [food('第一百二十五条第二款', '拒不改正的，处二千元以下罚款')],
    brackets: [{ min: yuan(0), max: yuan(2_000) }],
    note: '责令改正后拒不改正的，才处罚款。',
    ...text2021,
  },
  {
    id: 'food-management-duty',
    zh: '未按规定检验、查验、记录、建立制度、体检等违反食品安全管理义务',
    cite: [food('第一百二十六条第一款', '拒不改正的，处五千元以上五万元以下罚款')],
    brackets: fiveThousandToFifty,
    note: onRefusal,
    ...text2021,
  },
  {
    id: 'food-related-product-untested',
    zh: '食品相关产品生产者未按规定检验',
    cite: [food('第一百二十六条第三款', asParagraphOne)],
    brackets: fiveThousandToFifty,
    note: onRefusal,
    ...text2021,
  },
  {
    id: 'farm-produce-seller',
    zh: '食用农产品销售者未履行进货查验记录义务',
    cite: [food('第一百二十六条第四款', asParagraphOne)],
    brackets: fiveThousandToFifty,
    note: onRefusal,
    ...text2021,
  },
  {
    id: 'food-accident-concealed',
    zh: '发生食品安全事故后隐匿、伪造、毁灭有关证据',
    cite: [food('第一百二十八条', '没收违法所得，并处十万元以上五十万元以下罚款')],
    brackets: [{ min: yuan(100_000), max: yuan(500_000) }],
    ...text2021,
  },
  {
    id: 'food-market-organiser',
    zh: '集中交易市场开办者、柜台出租者、展销会举办者未履行管理义务',
    cite: [food('第一百三十条第一款', '没收违法所得，并处五万元以上二十万元以下罚款')],
    brackets: fiftyToTwoHundred,
    ...text2021,
  },
  {
    id: 'food-platform',
    zh: '网络食品交易第三方平台未履行登记、审查、报告等义务',
    cite: [food('第一百三十一条第一款', '没收违法所得，并处五万元以上二十万元以下罚款')],
    brackets: fiftyToTwoHundred,
    ...text2021,
  },
  {
    id: 'food-storage-transport',
    zh: '未按要求进行食品贮存、运输和装卸',
    cite: [food('第一百三十二条', '责令停产停业，并处一万元以上五万元以下罚款')],
    brackets: [{ min: yuan(10_000), max: yuan(50_000) }],
    note: onRefusal,
    ...text2021,
  },
  {
    id: 'food-inspection-obstructed',
    zh: '拒绝、阻挠、干涉食品安全监督检查等',
    cite: [food('第一百三十三条第一款', '责令停产停业，并处二千元以上五万元以下罚款')],
    brackets: [{ min: yuan(2_000), max: yuan(50_000) }],
    ...text2021,
  },
];

export const foodSafetyProvisions: readonly PenaltyProvision[] = [
  ...underEarlierText(of2021, {
    suffix: '2018',
    from: date('2018-12-29'),
    until: date('2021-04-28'),
    note: '2018年修正文本未存，按2021年修正文本的数额，未核实。',
  }),
  ...of2021,
];
