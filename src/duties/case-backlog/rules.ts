/**
 * 台账的规则 — a case that was filed is decided within its term; what may justify that it is not is what the law has: an
 * extension, a time that is not counted, and a crime that must first be transferred. The ledger itself is ordered by a plan.
 */
import { cite } from '../../law/instruments/index.ts';
import { type Length, type Rule, type RuleItem, rule } from '../../law/kinds.ts';
import {
  beforeProcedure2019,
  items,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../law/rule-parts.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';

/** 办案期限 — the same rule as the clock of the case itself. */
export const caseTerm: Rule<Length> = penaltyCase.clocks['case-term'].rule;

const grounds2019 = {
  extended: '经部门负责人批准延长办案期限',
  'extended-again': '经负责人集体讨论继续延期',
  suspension: '中止调查',
  testing: '检测、检验、检疫、鉴定',
  hearing: '听证',
  'public-notice': '公告',
  'criminal-referral': '涉嫌犯罪已移送，不得以行政处罚代替移送',
};
const grounds2021 = {
  ...grounds2019,
  identification: '权利人辨认或者鉴别',
  refund: '责令退还多收价款',
};
const crime = '移送不扣除办案期限；等待公安机关决定期间不能作出处罚，作为事由是本系统的理解。';

export const backlogGrounds = rule<readonly RuleItem[]>({
  id: 'case-backlog-grounds',
  zh: '未及时作出处罚决定的法定事由',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items(grounds2019),
      cite: [
        procedure2019('第五十七条第一款', '经市场监督管理部门负责人批准，可以延长三十日'),
        procedure2019('第五十七条第二款'),
        cite('criminal-transfer', '第十一条'),
      ],
      verified: false,
      note: `2019年第五十七条第二款原文未见。${crime}`,
    },
    {
      ...under2021Rules,
      value: items(grounds2021),
      cite: [
        procedure2021('第六十四条第一款', '经市场监督管理部门负责人批准，可以延长三十日'),
        procedure2021('第六十四条第二款', '等时间不计入前款所指的案件办理期限'),
        cite('criminal-transfer', '第十一条第一款', '不得以行政处罚代替移送'),
      ],
      verified: true,
      note: crime,
    },
  ],
});

export const caseBacklogRules: readonly Rule[] = [backlogGrounds];
