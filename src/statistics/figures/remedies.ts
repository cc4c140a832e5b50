import type { Counted, FigureDefinition } from '../figure.ts';

type Row = readonly [id: string, codes: readonly string[], zh: string];

const asRespondent = '期间内本局为被申请人的行政复议，含复议机关不予受理的';
const asDefendant = '期间内本局应诉的行政诉讼，一件起诉计一件，二审不另计';
const everyFirst = '全部应诉案件的一审结果，含后来上诉的';

const organs: readonly Row[] = [
  ['review.city', ['superior-department'], '复议机关：市市场监管委'],
  ['review.district', ['people-government'], '复议机关：区政府'],
];
const results: readonly Row[] = [
  ['review.upheld', ['maintained'], '维持具体行政行为'],
  ['review.withdrawn', ['withdrawn'], '申请人撤回复议申请'],
  ['review.rejected', ['application-dismissed', 'claims-dismissed'], '驳回复议申请'],
  ['review.not_accepted', ['not-accepted'], '不予受理复议申请'],
];
const firstInstance: readonly Row[] = [
  ['suit.dismissed_suit', ['suit-dismissed'], '一审驳回起诉'],
  ['suit.dismissed_claim', ['claims-dismissed'], '一审驳回诉讼请求'],
  ['suit.withdrawn', ['withdrawn', 'deemed-withdrawn'], '一审原告撤诉'],
  ['suit.revoked', ['annulled', 'partly-annulled'], '一审判决撤销'],
];

const suits: Counted = { indicator: 'suits', category: ['first'] };
const appeals: Counted = { indicator: 'suits', category: ['second'] };
const ended = (instance: string, category?: readonly string[]): Counted => ({
  indicator: 'suit-outcomes',
  source: [instance],
  ...(category ? { category } : {}),
});
const away = (counted: Counted): Counted => ({ ...counted, sign: -1 });

/** 行政复议和行政诉讼。 */
export const remedies: readonly FigureDefinition[] = [
  {
    id: 'court.head',
    zh: '行政机关负责人出庭应诉',
    kind: 'flow',
    counted: [{ indicator: 'heads-in-court' }],
    unit: '次',
    period: 'whole-year',
    base: '全年负责人出庭的庭审，一案开庭两次计两次',
  },
  {
    id: 'review.total',
    zh: '应诉行政复议',
    kind: 'flow',
    counted: [{ indicator: 'reconsiderations' }],
    unit: '件',
    base: asRespondent,
  },
  ...organs.map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [{ indicator: 'reconsiderations', category }],
      unit: '件',
      base: `${asRespondent}，按复议机关`,
    }),
  ),
  ...results.map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [{ indicator: 'reconsideration-outcomes', category }],
      unit: '件',
      base: '期间内审结的行政复议，按结果',
    }),
  ),
  {
    id: 'suit.total',
    zh: '应诉行政诉讼',
    kind: 'flow',
    counted: [suits],
    unit: '件',
    base: asDefendant,
  },
  {
    id: 'suit.after_review',
    zh: '复议后起诉',
    kind: 'flow',
    counted: [{ indicator: 'suits-after-review' }],
    unit: '件',
    base: `${asDefendant}，其中经过复议的`,
  },
  {
    id: 'suit.second',
    zh: '上诉案件',
    kind: 'flow',
    counted: [appeals],
    unit: '件',
    base: '期间内进入二审的应诉案件',
  },
  {
    id: 'suit.second_upheld',
    zh: '二审维持一审判决',
    kind: 'flow',
    counted: [ended('second', ['upheld'])],
    unit: '件',
    base: '期间内二审审结的案件中维持一审的',
  },
  {
    id: 'suit.second_open',
    zh: '二审尚未审结',
    kind: 'stock',
    counted: [appeals, away(ended('second'))],
    unit: '件',
    base: '截止日二审尚未审结的案件',
  },
  {
    id: 'suit.first',
    zh: '没有上诉的一审案件',
    kind: 'flow',
    counted: [suits, away(appeals)],
    unit: '件',
    base: '应诉行政诉讼减去进入二审的',
  },
  ...firstInstance.map(
    ([id, category, zh]): FigureDefinition => ({
      id,
      zh,
      kind: 'flow',
      counted: [ended('first', category)],
      unit: '件',
      base: everyFirst,
    }),
  ),
  {
    id: 'suit.open',
    zh: '一审尚未审结',
    kind: 'stock',
    counted: [suits, away(ended('first'))],
    unit: '件',
    base: '截止日一审尚未审结的应诉案件',
  },
  {
    id: 'review_suit.growth',
    zh: '行政复议和行政诉讼较上年增长',
    kind: 'growth',
    of: ['review.total', 'suit.total'],
    unit: '%',
    precision: { kind: 'rounded', step: 5 },
    base: '复议、诉讼件数之和与上年同期相比',
  },
];
