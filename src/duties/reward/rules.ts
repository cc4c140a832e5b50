/**
 * 举报奖励 — grades and amounts by the day. None of these documents was read in full: every value here comes from excerpts,
 * so every version is unverified and every screen says so.
 */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, type RuleItem, rule, yuan } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import { foodDrugRules } from './food-drug-rules.ts';
import { articleUnknown, before2017, excerpt, type Floors, national2017, type Share, share } from './share.ts';

const national2021 = { from: date('2021-12-01') } as const;
const before2021 = '2021年12月1日重大违法行为举报奖励暂行办法施行以前，见食品药品的奖励办法。';

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
  ...foodDrugRules,
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
