import type { FigureDefinition } from '../figure.ts';

/** 执法机构、执法人员和权责清单。 */
export const organisation: readonly FigureDefinition[] = [
  {
    id: 'org.enforcement_bodies',
    zh: '执法机构',
    kind: 'registered',
    register: 'enforcement-units',
    unit: '个',
    base: '截止日有办案人员的科室和监管所，不含受委托的稽查大队',
  },
  {
    id: 'staff.certified',
    zh: '在岗行政执法持证人员',
    kind: 'stock',
    counted: [{ indicator: 'certified-officers' }],
    unit: '人',
    base: '截止日领有行政执法证件、没有收回的人员',
  },
  {
    id: 'org.entrusted',
    zh: '行政执法委托机构',
    kind: 'registered',
    register: 'entrusted-units',
    unit: '个',
    base: '截止日受本局委托执法的稽查大队',
  },
  ...(
    [
      ['power.penalty', 'penalty', '行政处罚职权'],
      ['power.inspection', 'inspection', '行政检查职权'],
      ['power.coercion', 'coercion', '行政强制职权'],
      ['power.licence', 'licence', '行政许可职权'],
      ['power.confirmation', 'confirmation', '行政确认职权'],
      ['power.reward', 'reward', '行政奖励职权'],
    ] as const
  ).map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'stock',
      counted: [{ indicator: 'powers-listed', category: [category] }],
      unit: '项',
      base: '截止日公布的权责清单内的事项',
    }),
  ),
  {
    id: 'duty.coverage@1',
    zh: '“应主动履职”的履职覆盖率',
    kind: 'ratio',
    part: 'duty.performed',
    whole: 'duty.due',
    unit: '%',
    precision: { kind: 'at-least', step: 5, zh: '以上' },
    base: '应主动履职的职权项中，期间内至少履行一次的；无执法相对人和因法律修订无法履职的不计入',
  },
  { id: 'duty.coverage@2', zh: '“应主动履职”的履职覆盖率（重述）', kind: 'again', of: 'duty.coverage@1' },
  {
    id: 'duty.performed',
    zh: '期间内履行过的应主动履职职权项',
    kind: 'registered',
    register: 'powers-performed',
    unit: '项',
    base: '应主动履职的职权项中，期间内至少有一个行为行使的，一项只计一次',
  },
  {
    id: 'duty.due',
    zh: '应主动履职的职权项',
    kind: 'registered',
    register: 'powers-due',
    unit: '项',
    base: '截止日权责清单内应主动履职的事项，无执法相对人和因法律法规修订无法履职的除外',
  },
];
