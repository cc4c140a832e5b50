/**
 * 反不正当竞争法罚则 — under the text of 2025-10-15. The text of 2019 is not held, and its numbers and sums differ, so
 * nothing is given before that day. 第三十一条 belongs to provincial bureaus and is left out.
 */

import { cite } from '../../../law/instruments/index.ts';
import { date, yuan } from '../../../law/kinds.ts';
import type { FineBracket, PenaltyProvision } from './provision.ts';

const competition = (article: string, words: string) => cite('unfair-competition', article, words);
const text2025 = { from: date('2025-10-15'), verified: true } as const;

const hundredThousandToFiveMillion: readonly [FineBracket, FineBracket] = [
  { serious: true, min: yuan(1_000_000), max: yuan(5_000_000) },
  { min: yuan(100_000), max: yuan(1_000_000) },
];
const serious = '情节严重的，处一百万元以上五百万元以下的罚款';

export const unfairCompetitionProvisions: readonly PenaltyProvision[] = [
  {
    id: 'competition-confusion',
    zh: '实施混淆行为或者帮助他人实施混淆行为',
    cite: [
      competition('第二十三条第一款', '违法经营额五万元以上的，可以并处违法经营额五倍以下的罚款'),
      competition('第二十三条第一款', '违法经营额不足五万元的，可以并处二十五万元以下的罚款'),
    ],
    brackets: [
      { on: 'illegalTurnover', atLeast: yuan(50_000), timesMin: 0, timesMax: 5 },
      { on: 'illegalTurnover', below: yuan(50_000), min: yuan(0), max: yuan(250_000) },
    ],
    ...text2025,
  },
  {
    id: 'competition-bribery',
    zh: '有关单位贿赂他人或者收受贿赂',
    cite: [competition('第二十四条第一款', '处十万元以上一百万元以下的罚款')],
    brackets: hundredThousandToFiveMillion,
    ...text2025,
  },
  {
    id: 'competition-bribery-person',
    zh: '对实施贿赂负有个人责任或者个人收受贿赂',
    cite: [competition('第二十四条第二款', '没收违法所得，处一百万元以下的罚款')],
    brackets: [{ min: yuan(0), max: yuan(1_000_000) }],
    ...text2025,
  },
  {
    id: 'competition-false-promotion',
    zh: '虚假或者引人误解的商业宣传',
    cite: [competition('第二十五条第一款', '处一百万元以下的罚款')],
    brackets: [
      { serious: true, min: yuan(1_000_000), max: yuan(2_000_000) },
      { min: yuan(0), max: yuan(1_000_000) },
    ],
    ...text2025,
  },
  {
    id: 'competition-trade-secret',
    zh: '侵犯商业秘密',
    cite: [competition('第二十六条', serious)],
    brackets: hundredThousandToFiveMillion,
    ...text2025,
  },
  {
    id: 'competition-prize-sale',
    zh: '违法有奖销售',
    cite: [competition('第二十七条', '处五万元以上五十万元以下的罚款')],
    brackets: [{ min: yuan(50_000), max: yuan(500_000) }],
    ...text2025,
  },
  {
    id: 'competition-defamation',
    zh: '损害其他经营者商业信誉、商品声誉',
    cite: [competition('第二十八条', serious)],
    brackets: hundredThousandToFiveMillion,
    ...text2025,
  },
  {
    id: 'competition-network',
    zh: '利用网络从事不正当竞争',
    cite: [competition('第二十九条', serious)],
    brackets: hundredThousandToFiveMillion,
    ...text2025,
  },
  {
    id: 'competition-platform-below-cost',
    zh: '平台经营者强制平台内经营者以低于成本的价格销售商品',
    cite: [competition('第三十条', '处五万元以上五十万元以下的罚款')],
    brackets: [
      { serious: true, min: yuan(500_000), max: yuan(2_000_000) },
      { min: yuan(50_000), max: yuan(500_000) },
    ],
    ...text2025,
  },
  {
    id: 'competition-inspection-obstructed',
    zh: '拒绝、阻碍反不正当竞争调查',
    cite: [competition('第三十五条', '对个人可以处一万元以下的罚款，对单位可以处十万元以下的罚款')],
    brackets: [
      { party: 'person', min: yuan(0), max: yuan(10_000) },
      { party: 'organisation', min: yuan(0), max: yuan(100_000) },
    ],
    ...text2025,
  },
];
