/** 处理投诉举报的文书 — the papers of each edition of the forms. */

import { cite } from '../instruments/index.ts';
import { type RuleItem, rule } from '../kinds.ts';
import { items } from '../rule-parts.ts';
import { before2020, sinceComplaint2026, underComplaint2020 } from './complaint-sources.ts';

const commonPapers = {
  'complaint-registration': '投诉登记表',
  'tip-off-registration': '举报登记表',
  'dispatch-notice': '投诉/举报分送通知书',
  acceptance: '投诉受理决定书',
  'non-acceptance': '投诉不予受理决定书',
  'mediation-notice': '投诉调解通知书',
  'mediation-termination': '投诉终止调解决定书',
  'mediation-agreement': '投诉调解书',
};

export const cmpDocs = rule<readonly RuleItem[]>({
  id: 'cmp-docs',
  zh: '处理投诉举报的文书',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        ...commonPapers,
        'filing-notice': '举报立案告知书',
        'no-filing-notice': '举报不予立案告知书',
        'dispatch-told': '投诉/举报分送情况告知书',
        'result-report': '投诉/举报处理结果报告书',
      }),
      cite: [cite('complaint-forms-2019', '文书式样')],
      verified: false,
      note: '十二种文书的名称由2026年文书式样的总体说明反推，原文未见。',
    },
    {
      ...sinceComplaint2026,
      value: items({
        ...commonPapers,
        'identity-proof-notice': '限期提供身份证明材料通知书',
        'result-notice': '举报处理结果告知书',
      }),
      cite: [cite('complaint-forms-2026', '总体说明', '本文书式样由国家市场监督管理总局拟定')],
      verified: true,
      note: '不再有举报立案、不予立案告知书。各地可以参照完善；文号用字式样留空，由本局自定。印发的具体日期未见。',
    },
  ],
});
