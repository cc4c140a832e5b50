/**
 * 举报奖励 — grades and amounts by the day. None of these documents was read in full: every value here comes from excerpts,
 * so every version is unverified and every screen says so.
 */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, type RuleItem, rule, workingDays, yuan } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

/** 奖励比例 — the least and the most of the base that a grade gives; the same where the rule leaves no choice. */
export interface Share {
  readonly least: number;
  readonly most: number;
}

/** 各等级的最低奖励，以分计。 */
export interface Floors {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const articleUnknown = '（条号未核实）';
const national2017 = { from: date('2017-08-01'), until: date('2021-11-30') } as const;
const tianjin2018 = { from: date('2018-07-01'), until: date('2021-11-30') } as const;
const national2021 = { from: date('2021-12-01') } as const;
const before2017 = '2017年食品药品违法行为举报奖励办法以前的规定未收录。';
const before2018 = '2018年天津办法以前的地方规定未收录。';
const before2021 = '2021年12月1日重大违法行为举报奖励暂行办法施行以前，见食品药品的奖励办法。';
const after2021 = '2021年12月1日起适用市场监管领域重大违法行为举报奖励暂行办法（衔接日期凭记忆）。';
const excerpt = '数值见于网页摘录，原文未见；施行和失效日期未核实。';
const share = (least: number, most = least): Share => ({ least, most });

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

export const rwdScope = rule<readonly RuleItem[]>({
  id: 'rwd-scope',
  zh: '重大违法行为举报的范围',
  kind: 'list',
  before: before2021,
  versions: [
    {
      ...national2021,
      value: items({
        'crime-suspected': '涉嫌犯罪，移送追究刑事责任',
        suspension: '被责令停产停业、责令关闭',
        revocation: '被吊销（撤销）许可证件',
        'large-penalty': '较大数额罚没款',
        'key-safety': '食品、药品、特种设备、工业产品质量安全的重大违法',
        'systemic-risk': '有区域性、系统性风险',
        'social-impact': '社会影响大的其他情形',
      }),
      cite: [cite('reward-2021', '第三条')],
      verified: false,
      note: `较大数额由省级以上局商财政部门确定。${excerpt}`,
    },
  ],
});

const of2021 = (id: string, zh: string, value: Share): Rule<Share> =>
  rule({
    id,
    zh,
    kind: 'ratio',
    before: before2021,
    versions: [
      {
        ...national2021,
        value,
        cite: [cite('reward-2021', '第十二条')],
        verified: false,
        note: `罚没款的比例。${excerpt}`,
      },
    ],
  });

export const rwdL1 = of2021('rwd-l1', '一级举报奖励', share(0.05));
export const rwdL2 = of2021('rwd-l2', '二级举报奖励', share(0.03));
export const rwdL3 = of2021('rwd-l3', '三级举报奖励', share(0.01));

export const rwdMinimum = rule<Floors>({
  id: 'rwd-minimum',
  zh: '举报奖励的最低额',
  kind: 'money',
  before: before2021,
  versions: [
    {
      ...national2021,
      value: { first: yuan(5_000), second: yuan(3_000), third: yuan(1_000) },
      cite: [cite('reward-2021', '第十二条')],
      verified: false,
      note: `没有罚没款的，也不低于此数。${excerpt}`,
    },
  ],
});

export const rwdCap = rule<number>({
  id: 'rwd-cap',
  zh: '举报奖励的上限',
  kind: 'money',
  before: before2017,
  versions: [
    {
      ...national2017,
      value: yuan(500_000),
      cite: [cite('food-drug-reward-2017', articleUnknown)],
      verified: false,
      note: `每次举报；天津办法每案同为此数。${excerpt}`,
    },
    {
      ...national2021,
      value: yuan(1_000_000),
      cite: [cite('reward-2021', '第十二条')],
      verified: false,
      note: `每案。${excerpt}`,
    },
  ],
});

export const rwdFinance = rule<number>({
  id: 'rwd-finance',
  zh: '须同本级财政部门确定的奖励额',
  kind: 'money',
  before: before2021,
  versions: [
    {
      ...national2021,
      value: yuan(500_000),
      cite: [cite('reward-2021', '第十二条')],
      verified: false,
      note: `单笔达到此数的，由发放奖励的部门同本级财政部门确定。${excerpt}`,
    },
  ],
});

export const rwdWho = rule<readonly RuleItem[]>({
  id: 'rwd-who',
  zh: '不予奖励的举报人',
  kind: 'list',
  before: before2021,
  versions: [
    {
      ...national2021,
      value: items({
        'not-natural-person': '不是自然人',
        staff: '市场监督管理部门工作人员，或者有法定监督、报告义务的人员',
        victim: '被侵权方及其委托代理人、利害关系人',
        violator: '实施违法行为的人（内部举报人除外）',
        paid: '因举报取得他人报酬的人',
      }),
      cite: [cite('reward-2021', articleUnknown)],
      verified: false,
      note: `内部举报人经本级财政部门同意可以适当提高奖励。${excerpt}`,
    },
  ],
});

export const rwdInsiderFood = rule({
  id: 'rwd-insider-food',
  zh: '食品企业内部举报人的奖励',
  kind: 'text',
  before: '2024年8月公告以前没有这一规定。',
  versions: [
    {
      from: date('2024-08-01'),
      value: '食品生产经营企业内部人员、相关知情人实名举报的，给予奖励。',
      cite: [cite('insider-reward-2024', articleUnknown)],
      verified: false,
      note: '公告的数额和日期未见，不据以计算。内部人员指订立劳动合同者，知情人见公告。',
    },
  ],
});

export const rewardRules: readonly Rule[] = [
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
  rwdScope,
  rwdL1,
  rwdL2,
  rwdL3,
  rwdMinimum,
  rwdCap,
  rwdFinance,
  rwdWho,
  rwdInsiderFood,
];
