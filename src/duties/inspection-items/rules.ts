/** 检查事项清单与频次上限 — what may be inspected at all, and how often one business. */

import { entItemPublic, rndCap } from '../../law/common-rules/inspection-list.ts';
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

export const rndItemList = rule({
  id: 'rnd-item-list',
  zh: '抽查事项清单',
  kind: 'list',
  before: '国市监信〔2019〕38号自2019年2月12日起，此前的规定未研究。',
  versions: [
    {
      from: date('2019-02-12'),
      value: items({ key: '重点检查事项', general: '一般检查事项' }),
      cite: [cite('random-inspection-2019', '关于抽查事项清单的规定')],
      verified: false,
      note: '原文未见，内容见于转载，项号不明。一般检查事项的抽查比例应当严格限制；清单动态调整并公开。',
    },
  ],
});

export const foodChecklist = rule({
  id: 'food-checklist',
  zh: '食品生产经营监督检查要点表',
  kind: 'list',
  before: '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。',
  versions: [
    {
      from: date('2022-03-15'),
      value: items({ general: '一般项目', key: '重点项目' }),
      cite: [cite('food-inspection-2021', '第十三条', '检查要点表分为一般项目和重点项目')],
      verified: true,
    },
  ],
});

export const inspectionItemRules: readonly Rule[] = [entItemPublic, rndItemList, rndCap, foodChecklist];
