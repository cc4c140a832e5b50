import { type FigureDefinition, perTenThousandYuan } from '../figure.ts';

/** 投诉、举报和调解。 */
export const complaints: readonly FigureDefinition[] = [
  {
    id: 'complaint.mediation',
    zh: '受理调解纠纷',
    kind: 'flow',
    counted: [{ indicator: 'mediations-held' }],
    unit: '件',
    base: '期间内进行的调解，按场次计；一件投诉可以调解两次以上，所以可以大于投诉件数',
  },
  {
    id: 'complaint.all',
    zh: '消费者投诉举报',
    kind: 'flow',
    counted: [{ indicator: 'complaints-received' }, { indicator: 'tip-offs-received' }],
    unit: '件',
    base: '期间内收到的投诉和举报，含不予受理的',
  },
  {
    id: 'complaint.complaints',
    zh: '投诉',
    kind: 'flow',
    counted: [{ indicator: 'complaints-received' }],
    unit: '件',
    base: '期间内收到的投诉，含不予受理的',
  },
  {
    id: 'complaint.reports',
    zh: '举报',
    kind: 'flow',
    counted: [{ indicator: 'tip-offs-received' }],
    unit: '件',
    base: '期间内收到的举报',
  },
  {
    id: 'complaint.recovered',
    zh: '为消费者挽回经济损失',
    kind: 'flow',
    counted: [{ indicator: 'consumer-losses-recovered' }],
    ...perTenThousandYuan,
    precision: { kind: 'at-least', step: 0.01, zh: '余' },
    base: '期间内经调解为消费者挽回的损失',
  },
];
