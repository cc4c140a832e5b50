/** 信用风险分类 — Tianjin's four classes of 2017, and the national four since 2022. */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule, yuan } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const tianjin = { from: date('2017-09-01'), until: date('2021-12-31') } as const;
const national = { from: date('2022-01-01') } as const;
const unseen = '天津市市场主体信用风险分类办法原文未见，内容据公开转载；停用日期未见，全国分类自2022年1月起。';
const ended = '自2022年1月起全国按A至D四类分类，指标由分类系统和本局采用的办法确定。';

export const tjcClasses = rule({
  id: 'tjc-classes',
  zh: '信用风险分类',
  kind: 'list',
  versions: [
    {
      ...tianjin,
      value: items({
        good: '良好（绿）',
        caution: '警示（黄）',
        dishonest: '失信（红）',
        'seriously-dishonest': '严重失信（黑）',
      }),
      cite: [cite('tianjin-credit-class', '第五条、第六条')],
      verified: false,
      note: `按公示的信用信息自动产生、自动更新。${unseen}`,
    },
    {
      ...national,
      value: items({ a: 'A类：信用风险低', b: 'B类：信用风险一般', c: 'C类：信用风险较高', d: 'D类：信用风险高' }),
      cite: [cite('national-credit-class', '条号未见')],
      verified: false,
      note: '总局每月对全部企业分类；原文未见，只见摘要。具体指标和抽查比例没有全国数值，由采用的办法确定。',
    },
  ],
});

const tianjinOnly = { after: ended } as const;

export const tjcDishonestCount = rule({
  ...tianjinOnly,
  id: 'tjc-dishonest-count',
  zh: '失信：行政处罚超过的条数',
  kind: 'count',
  versions: [{ ...tianjin, value: 5, cite: [cite('tianjin-credit-class', '条号未见')], verified: false, note: unseen }],
});

export const tjcDishonestSum = rule({
  ...tianjinOnly,
  id: 'tjc-dishonest-sum',
  zh: '失信：罚没款累计超过的数额',
  kind: 'money',
  versions: [
    {
      ...tianjin,
      value: yuan(100_000),
      cite: [cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: unseen,
    },
  ],
});

export const tjcSeriousCount = rule({
  ...tianjinOnly,
  id: 'tjc-serious-count',
  zh: '严重失信：行政处罚超过的条数',
  kind: 'count',
  versions: [
    { ...tianjin, value: 10, cite: [cite('tianjin-credit-class', '条号未见')], verified: false, note: unseen },
  ],
});

export const tjcSeriousSum = rule({
  ...tianjinOnly,
  id: 'tjc-serious-sum',
  zh: '严重失信：罚没款累计超过的数额',
  kind: 'money',
  versions: [
    {
      ...tianjin,
      value: yuan(500_000),
      cite: [cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: unseen,
    },
  ],
});

export const tjcWarn = rule({
  ...tianjinOnly,
  id: 'tjc-warn',
  zh: '警示的情形',
  kind: 'list',
  versions: [
    {
      ...tianjin,
      value: items({
        'few-penalties': '行政处罚五条以下且罚没款累计十万元以下',
        'abnormal-list': '列入经营异常名录、标记为经营异常状态',
        'refuses-inspection': '拒不配合依法检查',
      }),
      cite: [cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: unseen,
    },
  ],
});

export const tjcDishonest = rule({
  ...tianjinOnly,
  id: 'tjc-dishonest',
  zh: '失信的情形',
  kind: 'list',
  versions: [
    {
      ...tianjin,
      value: items({
        penalties: '行政处罚超过五条、十条以下',
        sum: '罚没款累计超过十万元、五十万元以下',
        'serious-list': '列入严重违法失信企业名单',
      }),
      cite: [cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: unseen,
    },
  ],
});

export const tjcSerious = rule({
  ...tianjinOnly,
  id: 'tjc-serious',
  zh: '严重失信的情形',
  kind: 'list',
  versions: [
    {
      ...tianjin,
      value: items({
        penalties: '行政处罚超过十条',
        sum: '罚没款累计超过五十万元',
        'court-defaulter': '被人民法院列为失信被执行人',
      }),
      cite: [cite('tianjin-credit-class', '条号未见')],
      verified: false,
      note: unseen,
    },
  ],
});

export const creditClassRules: readonly Rule[] = [
  tjcClasses,
  tjcWarn,
  tjcDishonest,
  tjcSerious,
  tjcDishonestCount,
  tjcDishonestSum,
  tjcSeriousCount,
  tjcSeriousSum,
];
