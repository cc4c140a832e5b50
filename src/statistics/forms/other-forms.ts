import { date } from '../../law/kinds.ts';
import type { CountedColumn, CountedForm } from './form.ts';

const counted = (zh: string, indicator: string, category?: readonly string[]): CountedColumn => ({
  zh,
  counted: [{ indicator, ...(category ? { category } : {}) }],
});

const since2019 = { kind: 'counted', from: date('2019-01-01'), unit: '件', money: '万元' } as const;

/** 行政许可、行政强制、行政检查和其他行政执法行为的统计表. */
export const otherForms: readonly CountedForm[] = [
  {
    ...since2019,
    id: 'licence',
    zh: '行政许可实施情况统计表',
    columns: [
      counted('申请数量', 'licence-applications'),
      counted('受理数量', 'licence-applications-accepted'),
      counted('许可数量', 'licence-decisions', ['granted', 'deemed-granted']),
      counted('不予许可数量', 'licence-decisions', ['refused']),
      counted('撤销许可数量', 'licences-ended', ['rescinded']),
    ],
    notes: ['变更、延续的决定计入许可或者不予许可。'],
  },
  {
    ...since2019,
    id: 'coercion',
    zh: '行政强制实施情况统计表',
    columns: [
      counted('查封场所、设施或者财物', 'coercive-measures', ['sealing']),
      counted('扣押财物', 'coercive-measures', ['seizure']),
      counted('查封并扣押', 'coercive-measures', ['both']),
      counted('加处罚款或者滞纳金', 'surcharges-imposed'),
      counted('申请法院强制执行', 'court-executions-applied'),
    ],
    notes: [
      '强制措施按决定的日期统计；申请法院强制执行按申请的日期统计。',
      '一份决定既查封又扣押的单列一栏，不重复计入前两栏。',
      '冻结存款、汇款和划拨、拍卖、排除妨碍、代履行不在本局职权之内，不列栏。',
    ],
  },
  {
    ...since2019,
    id: 'inspection',
    zh: '行政检查实施情况统计表',
    columns: [
      counted('检查件数', 'inspections'),
      counted('出动人次', 'inspection-person-times'),
      counted('计入频次上限的检查', 'inspections-counted-for-cap'),
      counted('责令改正', 'inspection-corrections-ordered'),
      counted('公示的检查结果', 'inspection-results-published'),
    ],
    notes: ['2025年起，检查频次进入年度报告。'],
  },
  {
    ...since2019,
    id: 'other',
    zh: '其他行政执法行为实施情况统计表',
    columns: [
      counted('行政确认', 'confirmations'),
      counted('行政奖励', 'rewards-paid'),
      { zh: '行政奖励金额', counted: [{ indicator: 'rewards-paid-sum' }], money: true },
      counted('行政调解（场次）', 'mediations-held'),
    ],
    notes: ['本局没有行政征收、行政征用、行政给付、行政裁决职权。'],
  },
];
