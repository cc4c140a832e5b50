/** 裁量幅度 — where in the statutory range a fine lies, that one act is fined once, and what counts as illegal gains. */

import { cite } from '../../../law/instruments/index.ts';
import { date, rule } from '../../../law/kinds.ts';
import { penaltyLaw, penaltyLaw2017, under2021Rules, underOldPenaltyLaw } from '../../../law/rule-parts.ts';
import {
  articleUnknown,
  beforeOpinion2019,
  opinion2019,
  opinion2022,
  sinceOpinion2022,
  underOpinion2019,
} from './sources.ts';

const notSeen2019 = '国市监法〔2019〕244号原文未见，按2022年文件的做法，未核实。';

const belowMinimum = '减轻：适用较轻的处罚种类，或者应当并处而不并处，或者罚款低于法定最低限度。';

export const discretionTierMitigate = rule({
  id: 'discretion-tier-mitigate',
  zh: '减轻处罚',
  kind: 'text',
  before: beforeOpinion2019,
  versions: [
    { ...underOpinion2019, verified: false, value: belowMinimum, cite: [opinion2019], note: notSeen2019 },
    {
      ...sinceOpinion2022,
      verified: false,
      value: belowMinimum,
      cite: [opinion2022],
      note: '定义见于省级规则的转述，条号和原文未核实。',
    },
  ],
});

export const discretionTierLight = rule({
  id: 'discretion-tier-light',
  zh: '从轻处罚的幅度',
  kind: 'ratio',
  before: beforeOpinion2019,
  versions: [
    { ...underOpinion2019, verified: false, value: 0.3, cite: [opinion2019], note: notSeen2019 },
    {
      ...sinceOpinion2022,
      verified: false,
      value: 0.3,
      cite: [opinion2022],
      note: '从最低限到最高限幅度中较低的30%，含本数。30%见于省级规则的转述，“含本数”见江苏规则，条号未核实。',
    },
  ],
});

/** 一般幅度 — the shares of the range, from its minimum, between which an ordinary fine lies; both bounds belong to the others. */
export interface OrdinaryBand {
  readonly above: number;
  readonly below: number;
}

const middle: OrdinaryBand = { above: 0.3, below: 0.7 };

export const discretionTierGeneral = rule<OrdinaryBand>({
  id: 'discretion-tier-general',
  zh: '一般处罚的幅度',
  kind: 'ratio',
  before: beforeOpinion2019,
  versions: [
    { ...underOpinion2019, verified: false, value: middle, cite: [opinion2019], note: notSeen2019 },
    {
      ...sinceOpinion2022,
      verified: false,
      value: middle,
      cite: [opinion2022],
      note: '30%至70%由从轻、从重的定义推出，没有核实到单独的数字。',
    },
  ],
});

export const discretionTierHeavy = rule({
  id: 'discretion-tier-heavy',
  zh: '从重处罚的幅度',
  kind: 'ratio',
  before: beforeOpinion2019,
  versions: [
    { ...underOpinion2019, verified: false, value: 0.3, cite: [opinion2019], note: notSeen2019 },
    {
      ...sinceOpinion2022,
      verified: false,
      value: 0.3,
      cite: [opinion2022],
      note: '从最低限到最高限幅度中较高的30%，凭记忆，与从轻对称，条号未核实。',
    },
  ],
});

export const noDoubleFine = rule({
  id: 'no-double-fine',
  zh: '一事不再罚款',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。',
      cite: [penaltyLaw2017('第二十四条')],
      verified: false,
      note: '2017年行政处罚法第二十四条凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: '对同一个违法行为，不得给予两次以上罚款；违反多个法律规范应当罚款的，按照罚款数额高的规定处罚。',
      cite: [
        penaltyLaw('第二十九条', '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚'),
        penaltyLaw('第二十九条', '按照罚款数额高的规定处罚'),
      ],
      verified: true,
    },
  ],
});

export const illegalGains = rule({
  id: 'illegal-gains',
  zh: '违法所得认定',
  kind: 'text',
  versions: [
    {
      from: date('2009-01-01'),
      until: date('2026-03-19'),
      value: '违法所得为实施违法行为的全部收入，扣除直接用于经营活动的合理支出。',
      cite: [cite('illegal-gains-2008', articleUnknown)],
      verified: false,
      note: '工商总局令第37号（2008年11月21日公布）原文未见，内容和施行日期凭记忆。2021年7月15日起并见行政处罚法第二十八条第二款。',
    },
    {
      from: date('2026-03-20'),
      value:
        '违法所得是指实施违法行为所取得的款项；合法必要支出和已缴纳的直接相关税款凭证据扣除；已退赔的不没收但计入；无法查清的不单独计算，在确定罚款时考量，并经主要负责人审批同意。',
      cite: [
        cite('illegal-gains-2026', '第三条', '违法所得是指实施违法行为所取得的款项'),
        cite('illegal-gains-2026', '第四条', '当事人直接用于生产经营活动的合法必要支出，可以在认定违法所得时扣除'),
        cite('illegal-gains-2026', '第六条第二款', '未在指定期限内提供足够证据证实的款项'),
        cite('illegal-gains-2026', '第十条', '依法缴纳的直接相关税款'),
        cite('illegal-gains-2026', '第十一条', '不予没收，但应当计入违法所得'),
        cite('illegal-gains-2026', '第十四条第三款', '应当报经市场监督管理部门主要负责人审批同意'),
        cite('illegal-gains-2026', '第十五条', '作出不予行政处罚决定的，不再没收违法所得'),
        penaltyLaw('第二十八条第二款', '当事人有违法所得，除依法应当退赔的外，应当予以没收'),
      ],
      verified: true,
    },
  ],
});
