import { type Relation, sum } from './relation.ts';

const again = (id: string, zh: string, first: string, second: string): Relation => ({
  id,
  kind: 'repetition',
  zh,
  left: sum(first),
  operator: '=',
  right: sum(second),
  severity: 'contradiction',
  note: '同一指标在报告中出现两次，数值应当相同',
});

/** 重述 — the same figure printed twice. */
export const repetitions: readonly Relation[] = [
  again('rep.case.accepted', '受理案件两处相同', 'case.accepted@1', 'case.accepted@2'),
  again('rep.case.closed', '结案两处相同', 'case.closed@1', 'case.closed@2'),
  again('rep.money.fine_confiscation', '罚没款两处相同', 'money.fine_confiscation@1', 'money.fine_confiscation@2'),
  again('rep.coercion.measures', '强制措施两处相同', 'coercion.measures@1', 'coercion.measures@2'),
  again('rep.seizure.goods', '没收实物两处相同', 'seizure.goods@1', 'seizure.goods@2'),
  again('rep.money.goods_value', '货值金额两处相同', 'money.goods_value@1', 'money.goods_value@2'),
  again('rep.entity.total', '市场主体总户数两处相同', 'entity.total@1', 'entity.total@2'),
  again('rep.duty.coverage', '履职覆盖率两处相同', 'duty.coverage@1', 'duty.coverage@2'),
  again('rep.staff', '持证执法人员与监管执法岗位人员相同', 'staff.certified', 'staff.certified@3'),
  again('rep.confirm', '行政确认职权两处相同', 'power.confirmation', 'confirm.power'),
];
