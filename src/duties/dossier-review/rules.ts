/** 案卷评查 — what the rules of supervision do not say of penalties and licences: who reviews, and that other dossiers follow them. */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

const before = '执法监督暂行规定自2020年4月1日起施行；此前工商总局令第78号、质检总局令第59号的条文未见。';
const unseen = '总局令第22号原文未见，内容按2025年文本。';

export const samrCasefileOther = rule<string>({
  id: 'samr-casefile-other',
  zh: '其他执法案卷的评查',
  kind: 'text',
  before,
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: '其他行政执法案卷的评查事项，参照处罚、许可案卷。',
      cite: [cite('internal-supervision', '（条号未核）')],
      verified: false,
      note: unseen,
    },
    {
      from: date('2025-05-01'),
      value: '其他行政执法案卷的评查事项，参照处罚、许可案卷。',
      cite: [cite('internal-supervision', '第十条', '对其他行政执法案卷的评查事项，参照前款规定执行')],
      verified: true,
    },
  ],
});

export const samrCasefile = rule<string>({
  id: 'samr-casefile',
  zh: '执法案卷评查的实施',
  kind: 'text',
  before,
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: '执法案卷评查由各内设机构和法制机构单独或者共同实施。',
      cite: [cite('internal-supervision', '（条号未核）')],
      verified: false,
      note: unseen,
    },
    {
      from: date('2025-05-01'),
      value: '执法案卷评查由各内设机构和法制机构单独或者共同实施。',
      cite: [cite('internal-supervision', '第八条', '由市场监督管理部门各内设机构和法制机构单独或者共同实施')],
      verified: true,
      note: '条文没有规定听取意见的期限：由送达的评查意见写明。',
    },
  ],
});

export const dossierReviewRules: readonly Rule[] = [samrCasefile, samrCasefileOther];
