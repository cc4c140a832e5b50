/** 办案期限 — ninety days from filing to decision: how they are lengthened and which time they leave out. */

import { calendarDays, type Extension, type IntervalKind, type RuleItem, rule } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

const caseExtensions: readonly Extension[] = [
  {
    length: calendarDays(30),
    approver: 'bureau-head',
    zh: '因案情复杂或者其他原因，经市场监督管理部门负责人批准，可以延长三十日。',
  },
  {
    length: null,
    approver: 'collective-deliberation',
    zh: '经延期仍不能作出处理决定的，由负责人集体讨论决定是否继续延期，并同时确定延长的合理期限。',
  },
];
const furtherWords = '决定继续延期的，应当同时确定延长的合理期限';
const thirtyWords = '经市场监督管理部门负责人批准，可以延长三十日';
const excludedIn2019: readonly IntervalKind[] = ['suspension', 'hearing', 'public-notice', 'testing'];
const excludedSince2021: readonly IntervalKind[] = [...excludedIn2019, 'identification', 'refund'];
const inside = '审核、陈述申辩窗口、集体讨论、协助调查的时间不扣除。第二次延期没有上限，但必须当场确定长度并记录。';

export const caseTerm = rule({
  id: 'case-term',
  zh: '办案期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(90),
      cite: [
        procedure2019('第五十七条第一款', '适用一般程序办理的案件应当自立案之日起九十日内作出处理决定'),
        procedure2019('第五十七条第一款', thirtyWords),
        procedure2019('第五十七条第一款', furtherWords),
      ],
      verified: true,
      notCounted: excludedIn2019,
      extensions: caseExtensions,
      note: `${inside}2019年第五十七条第二款原文未见，不计入的时间见于实务资料，未核实。`,
    },
    {
      ...under2021Rules,
      value: calendarDays(90),
      cite: [
        procedure2021('第六十四条第一款', '适用普通程序办理的案件应当自立案之日起九十日内作出处理决定'),
        procedure2021('第六十四条第一款', thirtyWords),
        procedure2021('第六十四条第一款', furtherWords),
        procedure2021('第六十四条第二款', '等时间不计入前款所指的案件办理期限'),
        penaltyLaw('第六十条', '应当自行政处罚案件立案之日起九十日内作出行政处罚决定'),
      ],
      verified: true,
      notCounted: excludedSince2021,
      extensions: caseExtensions,
      note: `${inside}行政处罚法第六十条允许规章另有规定，总局规章的延期因此有效。`,
    },
  ],
});

const oldExclusions: readonly RuleItem[] = [
  { code: 'suspension', zh: '中止' },
  { code: 'hearing', zh: '听证' },
  { code: 'public-notice', zh: '公告' },
  { code: 'testing', zh: '检测、检验、检疫、鉴定' },
];

export const caseTermExclusions = rule<readonly RuleItem[]>({
  id: 'case-term-exclusions',
  zh: '不计入办案期限的时间',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: oldExclusions,
      cite: [procedure2019('第五十七条第二款')],
      verified: false,
      note: '2019年第五十七条第二款原文未见，见于实务资料。',
    },
    {
      ...under2021Rules,
      value: [
        ...oldExclusions,
        { code: 'identification', zh: '权利人辨认或者鉴别' },
        { code: 'refund', zh: '责令退还多收价款' },
      ],
      cite: [
        procedure2021('第六十四条第二款', '权利人辨认或者鉴别、责令退还多收价款等时间不计入前款所指的案件办理期限'),
      ],
      verified: true,
    },
  ],
});

const notExcluded: readonly RuleItem[] = [
  { code: 'review', zh: '案件审核、法制审核（十个工作日）' },
  { code: 'defence-window', zh: '陈述、申辩和要求听证的等候时间' },
  { code: 'collective-discussion', zh: '集体讨论' },
  { code: 'assistance', zh: '协助调查' },
];

export const caseTermNotExcluded = rule({
  id: 'case-term-not-excluded',
  zh: '计入办案期限、不得扣除的时间',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: notExcluded,
      cite: [procedure2019('第五十七条')],
      verified: false,
      note: '2019年第五十七条第二款原文未见，未列举即不扣除是本系统的理解。',
    },
    {
      ...under2021Rules,
      value: notExcluded,
      cite: [procedure2021('第六十四条第二款', '中止、听证、公告和检测、检验、检疫、鉴定、权利人辨认或者鉴别')],
      verified: false,
      note: '第六十四条第二款没有列举这些时间，不扣除是本系统的理解。',
    },
  ],
});
