/** 职权法定 — no power without law: what an act cites where the power that it names is not on the published list. */

import { cite } from '../instruments/index.ts';
import { date, type Rule, rule } from '../kinds.ts';
import type { PowerKind } from '../power-kinds.ts';
import { items } from '../rule-parts.ts';

export const plTypes = rule({
  id: 'pl-types',
  zh: '行政职权的种类',
  kind: 'list',
  versions: [
    {
      from: date('2015-03-24'),
      value: items({
        licence: '行政许可',
        penalty: '行政处罚',
        coercion: '行政强制',
        levy: '行政征收',
        payment: '行政给付',
        inspection: '行政检查',
        confirmation: '行政确认',
        reward: '行政奖励',
        adjudication: '行政裁决',
        other: '其他类别',
      }),
      cite: [cite('power-list-2015', '关于行政职权分类的规定')],
      verified: false,
      note: '原文未见，日期和种类见于转载。',
    },
  ],
});

export const plPenaltyAuthority = rule({
  id: 'pl-authority-penalty',
  zh: '处罚的职权法定',
  kind: 'text',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2021-07-14'),
      value: '处罚由有处罚权的行政机关在法定职权范围内实施',
      cite: [cite('penalty-law-2017', '第十五条')],
      verified: false,
      note: '2017年修正的条文未核对。',
    },
    {
      from: date('2021-07-15'),
      value: '处罚由有处罚权的行政机关在法定职权范围内实施',
      cite: [cite('penalty-law-2021', '第十七条', '行政处罚由具有行政处罚权的行政机关在法定职权范围内实施')],
      verified: true,
    },
  ],
});

export const plCoercionAuthority = rule({
  id: 'pl-authority-coercion',
  zh: '强制措施的职权法定',
  kind: 'text',
  versions: [
    {
      from: date('2012-01-01'),
      value: '强制措施由法律、法规规定的行政机关在法定职权范围内实施',
      cite: [cite('coercion-law', '第十七条', '由法律、法规规定的行政机关在法定职权范围内实施')],
      verified: true,
    },
  ],
});

export const plLicenceAuthority = rule({
  id: 'pl-authority-licence',
  zh: '许可的职权法定',
  kind: 'text',
  versions: [
    {
      from: date('2004-07-01'),
      value: '许可由有许可权的行政机关在法定职权范围内实施',
      cite: [cite('licensing-law', '第二十二条', '行政许可由具有行政许可权的行政机关在其法定职权范围内实施')],
      verified: true,
    },
  ],
});

export const plOtherAuthority = rule({
  id: 'pl-authority-other',
  zh: '其他职权法定',
  kind: 'text',
  versions: [
    {
      from: date('2015-03-24'),
      until: date('2021-07-14'),
      value: '职权以公布的权力清单为限',
      cite: [cite('power-list-2015', '关于权力清单制度的规定')],
      verified: false,
      note: '原文未见。',
    },
    {
      from: date('2021-07-15'),
      value: '在法定权限范围内依照法定程序行使职权',
      cite: [cite('enforcement-responsibility-2021', '第八条', '应当在法定权限范围内依照法定程序行使职权')],
      verified: true,
    },
  ],
});

/** The rule that an act exercising this kind of power offends against where the power is not listed. */
export function authorityRuleOf(kind: PowerKind): Rule<string> {
  switch (kind) {
    case 'penalty':
      return plPenaltyAuthority;
    case 'coercion':
      return plCoercionAuthority;
    case 'licence':
      return plLicenceAuthority;
    case 'inspection':
    case 'confirmation':
    case 'reward':
    case 'levy':
    case 'payment':
    case 'adjudication':
    case 'other':
      return plOtherAuthority;
  }
}

export const powerRules: readonly Rule[] = [
  plTypes,
  plPenaltyAuthority,
  plCoercionAuthority,
  plLicenceAuthority,
  plOtherAuthority,
];
