/** 涉企行政检查 — what may be inspected at all, and how often one business: said by the list and asked by every inspection. */
import { cite } from '../instruments/index.ts';
import { date, rule } from '../kinds.ts';

export const beforeOpinion54 = '2025年1月3日前没有全国统一的涉企行政检查规定，适用当时各专门规定。';
export const unseenOpinion54 = '国办发〔2024〕54号、司法部问题解答的原文未见，内容见于转载，项号不明。';

export const entItemPublic = rule({
  id: 'ent-item-public',
  zh: '检查事项公布',
  kind: 'text',
  before: beforeOpinion54,
  versions: [
    {
      from: date('2025-01-03'),
      value: '涉企行政检查事项应当公布，未经公布的不得实施；五年未实施的事项应当清理。',
      cite: [cite('business-inspection-2024', '关于清理、公布检查事项的规定')],
      verified: false,
      note: unseenOpinion54,
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
      note: `${unseenOpinion54}次数由主管部门公布，法律没有规定数值。个案检查是否可以超过上限，全国文件未见；各地公开的落实规定多写明可以超过，但不得明显超过合理频次，本系统要求写明理由，请法制机构确认。`,
    },
  ],
});
