import { type FigureDefinition, perTenThousandYuan, toTheCent } from '../figure.ts';

const filed = '期间内立案的普通程序案件';
const byViolation = '期间内作出的处罚决定，按违法行为计：一案有两类违法行为的，两类各计全额，各类之和大于总额';
const clues = '期间内登记的案件线索，含核查后没有立案的，所以各类之和大于受理（立案）数';

type Row = readonly [id: string, codes: readonly string[], zh: string];

/** 立案数，按监管领域。 */
const cases: readonly Row[] = [
  ['cat.food', ['food'], '违反食品安全监管法律法规案件'],
  ['cat.advert', ['advertising'], '违反广告监管法律法规案件'],
  ['cat.drug', ['drug', 'medical-device', 'cosmetics'], '违反药品、医疗器械、化妆品监管法律法规案件'],
  ['cat.trademark', ['trademark'], '商标侵权类案件'],
  ['cat.registration', ['registration'], '违反企业登记管理事项类案件'],
];

/** 罚没款，按监管领域。 */
const amounts: readonly Row[] = [
  ['amt.food', ['food'], '食品类罚没款'],
  ['amt.special_equipment', ['special-equipment'], '特种设备类罚没款'],
  ['amt.trademark', ['trademark'], '商标类罚没款'],
  ['amt.advert', ['advertising'], '广告类罚没款'],
  ['amt.drug', ['drug', 'medical-device', 'cosmetics'], '药品、医疗器械、化妆品类罚没款'],
];

/** 线索，按来源。 */
const sources: readonly Row[] = [
  ['src.complaint', ['complaint', 'tip-off'], '投诉举报类案件'],
  ['src.inspection', ['inspection'], '监督检查类案件'],
  ['src.sampling', ['sampling'], '监督抽查类案件'],
  ['src.transfer', ['other-department', 'other-bureau', 'superior'], '移转类案件'],
  ['src.other', ['own-finding'], '其他类案件'],
];

/** 行政处罚：立案、结案、罚没款、公开、审核、听证，以及按领域、按来源的分类。 */
export const penalty: readonly FigureDefinition[] = [
  {
    id: 'case.accepted@1',
    zh: '受理案件',
    kind: 'flow',
    counted: [{ indicator: 'cases-filed' }],
    unit: '件',
    base: filed,
  },
  { id: 'case.accepted@2', zh: '受理案件（重述）', kind: 'again', of: 'case.accepted@1' },
  {
    id: 'case.closed@1',
    zh: '结案',
    kind: 'flow',
    counted: [{ indicator: 'cases-closed' }],
    unit: '件',
    base: '期间内结案的普通程序案件，含以前年度立案的',
  },
  { id: 'case.closed@2', zh: '结案（重述）', kind: 'again', of: 'case.closed@1' },
  {
    id: 'money.fine_confiscation@1',
    zh: '罚没款金额',
    kind: 'flow',
    counted: [{ indicator: 'fines' }, { indicator: 'confiscations', category: ['gains'] }],
    ...perTenThousandYuan,
    precision: toTheCent,
    base: '期间内作出的处罚决定所定的罚款和没收违法所得，一案一次；是决定的数额，不是缴纳的数额',
  },
  { id: 'money.fine_confiscation@2', zh: '罚没款金额（重述）', kind: 'again', of: 'money.fine_confiscation@1' },
  {
    id: 'seizure.goods@1',
    zh: '没收实物',
    kind: 'flow',
    counted: [{ indicator: 'penalties-by-kind', category: ['confiscation-of-goods'] }],
    unit: '起',
    base: '期间内没收非法财物的处罚决定；没收是处罚，不是强制措施',
  },
  { id: 'seizure.goods@2', zh: '没收实物（重述）', kind: 'again', of: 'seizure.goods@1' },
  {
    id: 'money.goods_value@1',
    zh: '没收实物的货值金额',
    kind: 'flow',
    counted: [{ indicator: 'confiscations', category: ['goods'] }],
    ...perTenThousandYuan,
    precision: toTheCent,
    base: '期间内处罚决定没收的非法财物的价值，不含查封、扣押而没有没收的',
  },
  { id: 'money.goods_value@2', zh: '没收实物的货值金额（重述）', kind: 'again', of: 'money.goods_value@1' },
  {
    id: 'order.correct',
    zh: '责令改正',
    kind: 'flow',
    counted: [{ indicator: 'corrections-ordered' }],
    unit: '次',
    base: '期间内对经营者作出的责令改正，不论在检查中、在案件中还是当场作出，一次命令计一次',
  },
  {
    id: 'publish.penalty',
    zh: '主动公开的一般程序行政处罚案件',
    kind: 'flow',
    counted: [{ indicator: 'penalties-published' }],
    unit: '起',
    base: '期间内首次公示处罚决定的普通程序案件，一案公示在两处的计一起',
  },
  {
    id: 'case.reviewed',
    zh: '完成审理的案件',
    kind: 'flow',
    counted: [{ indicator: 'cases-closed-reviewed' }],
    unit: '件',
    base: '期间内结案的案件中，决定前经过案件审核或者法制审核的',
  },
  {
    id: 'case.review_rate',
    zh: '案件审核率',
    kind: 'ratio',
    part: 'case.reviewed',
    whole: 'case.closed@1',
    unit: '%',
    precision: toTheCent,
    base: '完成审理的案件占同期结案案件',
  },
  {
    id: 'case.hearing',
    zh: '组织案件听证',
    kind: 'flow',
    counted: [{ indicator: 'hearings-held' }],
    unit: '次',
    base: '期间内举行的听证',
  },
  ...cases.map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [{ indicator: 'cases-filed', category }],
      unit: '件',
      base: `${filed}，按立案时的监管领域`,
    }),
  ),
  ...amounts.map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [{ indicator: 'penalty-sums-by-field', category }],
      ...perTenThousandYuan,
      precision: toTheCent,
      base: byViolation,
    }),
  ),
  ...sources.map(
    ([id, source, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [{ indicator: 'clues-received', source }],
      unit: '件',
      base: clues,
    }),
  ),
  {
    id: 'clue.received',
    zh: '登记的案件线索',
    kind: 'flow',
    counted: [{ indicator: 'clues-received' }],
    unit: '件',
    base: '期间内登记的案件线索',
  },
  {
    id: 'money.by_violation',
    zh: '罚没款金额（按违法行为）',
    kind: 'flow',
    counted: [{ indicator: 'penalty-sums-by-field' }],
    ...perTenThousandYuan,
    precision: toTheCent,
    base: byViolation,
  },
];
