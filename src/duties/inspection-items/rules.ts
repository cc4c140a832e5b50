/** 检查事项清单与频次上限 — what may be inspected at all, and how often one business. */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

export const beforeOpinion54 = '2025年1月3日前没有全国统一的涉企行政检查规定，适用当时各专门规定。';
const opinionUnseen = '国办发〔2024〕54号、司法部问题解答的原文未见，内容见于转载，项号不明。';

/** 国务院办公厅关于严格规范涉企行政检查的意见 — where its text is not held, no article is named. */
export const opinion54 = cite('business-inspection-2024', '关于检查事项、频次和程序的规定');

export const entItemPublic = rule({
  id: 'ent-item-public',
  zh: '检查事项公布',
  kind: 'text',
  before: beforeOpinion54,
  versions: [
    {
      from: date('2025-01-03'),
      value: '涉企行政检查事项应当公布，未经公布的不得实施；五年未实施的事项应当清理。',
      cite: [opinion54, cite('business-inspection-2024', '关于清理检查事项的规定')],
      verified: false,
      note: opinionUnseen,
    },
  ],
});

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

export const rndCap = rule({
  id: 'rnd-cap',
  zh: '年度检查频次上限',
  kind: 'text',
  before: beforeOpinion54,
  versions: [
    {
      from: date('2025-01-03'),
      value:
        '公布同一行政机关对同一企业的年度检查频次上限，不得超过；日常、个案、专项检查都计入，上级部署的专项检查除外；专项检查应当经批准。',
      cite: [cite('business-inspection-2024', '关于年度检查频次上限的规定')],
      verified: false,
      note: `${opinionUnseen}次数由主管部门公布，法律没有规定数值。个案检查是否可以超过上限，全国文件未见；各地公开的落实规定多写明可以超过，但不得明显超过合理频次，本系统要求写明理由，请法制机构确认。`,
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
