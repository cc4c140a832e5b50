/** 食品药品举报奖励 — the national scheme of 2017 and Tianjin's of 2018, both until 2021-11-30. */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule, workingDays, yuan } from '../../law/kinds.ts';
import { articleUnknown, before2017, excerpt, type Floors, national2017, type Share, share } from './share.ts';

const tianjin2018 = { from: date('2018-07-01'), until: date('2021-11-30') } as const;
const before2018 = '2018年天津办法以前的地方规定未收录。';
const after2021 = '2021年12月1日起适用市场监管领域重大违法行为举报奖励暂行办法（衔接日期凭记忆）。';

const of2017 = (id: string, zh: string, value: Share): Rule<Share> =>
  rule({
    id,
    zh,
    kind: 'ratio',
    before: before2017,
    after: after2021,
    versions: [
      {
        ...national2017,
        value,
        cite: [cite('food-drug-reward-2017', articleUnknown)],
        verified: false,
        note: `货值或者罚没款的比例。${excerpt}`,
      },
    ],
  });

export const rwdFdaL1 = of2017('rwd-fda-l1', '食药举报一级奖励', share(0.04, 0.06));
export const rwdFdaL2 = of2017('rwd-fda-l2', '食药举报二级奖励', share(0.02, 0.04));
export const rwdFdaL3 = of2017('rwd-fda-l3', '食药举报三级奖励', share(0.01, 0.02));

export const rwdFdaMinimum = rule<Floors>({
  id: 'rwd-fda-minimum',
  zh: '食药举报奖励的最低额',
  kind: 'money',
  before: before2017,
  after: after2021,
  versions: [
    {
      ...national2017,
      value: { first: yuan(2_000), second: yuan(1_000), third: yuan(200) },
      cite: [cite('food-drug-reward-2017', articleUnknown)],
      verified: false,
      note: excerpt,
    },
  ],
});

export const rwdFdaSpecial = rule<number>({
  id: 'rwd-fda-special',
  zh: '食药举报特别重大贡献奖励',
  kind: 'money',
  before: before2017,
  after: after2021,
  versions: [
    {
      ...national2017,
      value: yuan(300_000),
      cite: [cite('food-drug-reward-2017', articleUnknown)],
      verified: false,
      note: `四类特别重大贡献不低于此数。${excerpt}`,
    },
  ],
});

const ofTianjin = (id: string, zh: string, value: Share): Rule<Share> =>
  rule({
    id,
    zh,
    kind: 'ratio',
    before: before2018,
    after: after2021,
    versions: [
      {
        ...tianjin2018,
        value,
        cite: [cite('tianjin-food-drug-reward-2018', articleUnknown)],
        verified: false,
        note: excerpt,
      },
    ],
  });

export const rwdTjFdaL1 = ofTianjin('rwd-tj-fda-l1', '天津食药举报一级奖励', share(0.05));
export const rwdTjFdaL2 = ofTianjin('rwd-tj-fda-l2', '天津食药举报二级奖励', share(0.03));
export const rwdTjFdaL3 = ofTianjin('rwd-tj-fda-l3', '天津食药举报三级奖励', share(0.015));

export const rwdTjFdaMinimum = rule<Floors>({
  id: 'rwd-tj-fda-minimum',
  zh: '天津食药举报奖励的最低额',
  kind: 'money',
  before: before2018,
  after: after2021,
  versions: [
    {
      ...tianjin2018,
      value: { first: yuan(2_000), second: yuan(1_000), third: yuan(200) },
      cite: [cite('tianjin-food-drug-reward-2018', articleUnknown)],
      verified: false,
      note: excerpt,
    },
  ],
});

export const rwdTjFdaSpecial = rule<number>({
  id: 'rwd-tj-fda-special',
  zh: '天津食药举报特别重大贡献奖励',
  kind: 'money',
  before: before2018,
  after: after2021,
  versions: [
    {
      ...tianjin2018,
      value: yuan(300_000),
      cite: [cite('tianjin-food-drug-reward-2018', articleUnknown)],
      verified: false,
      note: `原则上不低于此数。${excerpt}`,
    },
  ],
});

export const rwdTjFdaFeedback = rule({
  id: 'rwd-tj-fda-feedback',
  zh: '天津食药举报奖励的反馈期限',
  kind: 'period',
  before: before2018,
  after: after2021,
  versions: [
    {
      ...tianjin2018,
      value: workingDays(15),
      cite: [cite('tianjin-food-drug-reward-2018', articleUnknown)],
      verified: false,
      note: `符合奖励条件的，反馈办理结果，按举报人意愿启动奖励程序。${excerpt}`,
    },
  ],
});

export const foodDrugRules: readonly Rule[] = [
  rwdFdaL1,
  rwdFdaL2,
  rwdFdaL3,
  rwdFdaMinimum,
  rwdFdaSpecial,
  rwdTjFdaL1,
  rwdTjFdaL2,
  rwdTjFdaL3,
  rwdTjFdaMinimum,
  rwdTjFdaSpecial,
  rwdTjFdaFeedback,
];
