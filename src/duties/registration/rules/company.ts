/** 公司与档案的专门期限 — held for the law index and shown beside a matter; no act of the procedure counts them. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, months, type Rule, rule, workingDays, years } from '../../../law/kinds.ts';
import { unseen } from './parts.ts';

const registeredCapital: Rule = rule({
  id: 'reg-co-capital-transition',
  zh: '存量公司出资期限的过渡',
  kind: 'text',
  before: '2024年7月1日以前没有这项要求。',
  versions: [
    {
      from: date('2025-02-10'),
      value:
        '2024年6月30日前设立的公司，出资期限调整过渡至2027年6月30日；出资期限超过三十年或者出资额超过十亿元的，研判真实性。',
      cite: [
        cite('company-registration-measures-2025', '第八条'),
        cite('company-registration-measures-2025', '第十条'),
      ],
      verified: false,
      note: unseen,
    },
  ],
});

const liaison: Rule = rule({
  id: 'reg-co-liaison',
  zh: '公司联络员等信息',
  kind: 'period',
  before: '2025年2月9日以前没有这项要求。',
  versions: [
    {
      from: date('2025-02-10'),
      value: { change: calendarDays(30), publish: workingDays(20) },
      cite: [
        cite('company-registration-measures-2025', '第十四条'),
        cite('company-registration-measures-2025', '第十一条'),
      ],
      verified: false,
      note: unseen,
    },
  ],
});

const nameDispute: Rule = rule({
  id: 'reg-name-dispute',
  zh: '企业名称争议裁决',
  kind: 'period',
  before: '2021年2月28日以前适用1991年的企业名称登记管理规定，原文未见。',
  versions: [
    {
      from: date('2021-03-01'),
      value: { decide: months(3), change: calendarDays(30) },
      cite: [cite('business-name-2020', '第二十一条'), cite('business-name-2020', '第二十三条')],
      verified: false,
      note: unseen,
    },
  ],
});

const archive: Rule = rule({
  id: 'reg-archive',
  zh: '登记档案',
  kind: 'period',
  before: '2025年以前的归档期限未见。',
  versions: [
    {
      from: date('2025-01-01'),
      value: { file: calendarDays(30), keepAfterDeregistration: years(20) },
      cite: [cite('registration-archives-2025', '第十四条'), cite('registration-archives-2025', '第九条')],
      verified: false,
      note: `施行日未见。${unseen}`,
    },
  ],
});

export const companyRules: readonly Rule[] = [registeredCapital, liaison, nameDispute, archive];
