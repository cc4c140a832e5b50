import { andMore, type Counted, type FigureDefinition, type Period, perTenThousandYuan } from '../figure.ts';

const pyramidSelling = ['pyramid-selling'];
const gangCrime = ['gang-crime'];
/** From the day on which the campaign was launched, where that day is within the year. */
const sinceLaunch: Period = { campaign: 'gang-crime' };

const venues = (cause: readonly string[], venue: string, direction: string): readonly Counted[] => [
  { indicator: 'activity-venues', category: [venue], source: [direction], cause },
];

function material(id: string, category: string, zh: string, unit: string, step: number): FigureDefinition {
  return {
    id,
    zh,
    kind: 'flow',
    counted: [{ indicator: 'activity-materials', category: [category], cause: gangCrime }],
    unit,
    precision: andMore(step),
    period: sinceLaunch,
    base: '“扫黑除恶”宣传中发放、张挂、播出的数量之和',
  };
}

/** 打击传销宣讲、“扫黑除恶”专项斗争、案件大起底。 */
export const campaigns: readonly FigureDefinition[] = [
  {
    id: 'mlm.communities',
    zh: '走进社区宣讲',
    kind: 'flow',
    counted: venues(pyramidSelling, 'community', 'visited'),
    unit: '个',
    period: 'whole-year',
    base: '打击传销宣讲走进的社区，同一社区去两次计两个',
  },
  {
    id: 'mlm.universities',
    zh: '走进高校宣讲',
    kind: 'flow',
    counted: venues(pyramidSelling, 'university', 'visited'),
    unit: '所',
    period: 'whole-year',
    base: '打击传销宣讲走进的高校，同一高校去两次计两所',
  },
  {
    id: 'mlm.hosted_universities',
    zh: '接待高校参观学习',
    kind: 'flow',
    counted: venues(pyramidSelling, 'university', 'hosted'),
    unit: '所',
    period: 'whole-year',
    base: '到打击传销教育基地参观的高校，同一高校来两次计两所',
  },
  {
    id: 'mlm.students',
    zh: '接待学生',
    kind: 'flow',
    counted: [{ indicator: 'activity-persons-hosted', category: ['university'], cause: pyramidSelling }],
    unit: '名',
    precision: andMore(100),
    period: 'whole-year',
    base: '到打击传销教育基地参观的高校学生人次',
  },
  {
    id: 'gang.cases_screened',
    zh: '排查涉黑涉恶线索的行政处罚案件',
    kind: 'flow',
    counted: [{ indicator: 'cases-screened' }],
    unit: '件',
    base: '期间内排查的案件，含以前年度立案的，所以可以大于当年受理数',
  },
  {
    id: 'gang.stations',
    zh: '督查的监管所',
    kind: 'flow',
    counted: venues(gangCrime, 'station', 'visited'),
    unit: '个',
    period: sinceLaunch,
    base: '“扫黑除恶”现场督查到过的监管所',
  },
  {
    id: 'gang.markets',
    zh: '督查的大型市场',
    kind: 'flow',
    counted: venues(gangCrime, 'market', 'visited'),
    unit: '个',
    period: sinceLaunch,
    base: '“扫黑除恶”现场督查到过的市场',
  },
  {
    id: 'gang.entities',
    zh: '排查市场主体',
    kind: 'flow',
    counted: [{ indicator: 'businesses-screened' }],
    unit: '户次',
    base: '期间内排查涉黑涉恶线索走访的市场主体，一户去两次计两户次',
  },
  {
    id: 'gang.boxes',
    zh: '设置线索举报箱',
    kind: 'flow',
    counted: [{ indicator: 'activity-facilities', category: ['tip-box'], cause: gangCrime }],
    unit: '个',
    base: '期间内设置的扫黑除恶线索举报箱',
  },
  {
    id: 'gang.clues',
    zh: '移送涉黑涉恶线索',
    kind: 'flow',
    counted: [{ indicator: 'gang-clues-transferred' }],
    unit: '个',
    base: '期间内移送的涉黑涉恶线索，一条线索计一次',
  },
  {
    id: 'gang.money',
    zh: '印制宣传用品的投入',
    kind: 'flow',
    counted: [{ indicator: 'activity-spending', cause: gangCrime }],
    ...perTenThousandYuan,
    precision: andMore(1),
    period: sinceLaunch,
    base: '“扫黑除恶”宣传的支出',
  },
  material('gang.leaflets', 'leaflet', '《扫黑除恶宣传单》', '份', 100),
  material('gang.rules', 'rules-copy', '《举报奖励办法》', '份', 100),
  material('gang.questionnaires', 'questionnaire', '《调查问卷》', '份', 100),
  material('gang.posters', 'banner', '布标、海报', '条', 100),
  material('gang.screens', 'screen', '电子屏宣传标语', '条', 10),
  {
    id: 'backlog.total',
    zh: '立案后未及时作出处罚决定的案件',
    kind: 'flow',
    counted: [{ indicator: 'backlog-cases-listed' }],
    unit: '件',
    base: '期间内排查列入台账的案件，含以前年度立案的',
  },
  {
    id: 'backlog.cleared',
    zh: '已经办结销号',
    kind: 'flow',
    counted: [{ indicator: 'backlog-cases-struck-off' }],
    unit: '件',
    base: '期间内从台账销号的案件',
  },
  {
    id: 'backlog.open',
    zh: '台账中尚未处理',
    kind: 'stock',
    counted: [{ indicator: 'backlog-cases-listed' }, { indicator: 'backlog-cases-struck-off', sign: -1 }],
    unit: '件',
    base: '截止日仍在台账上的案件',
  },
  {
    id: 'backlog.extended',
    zh: '具有法定事由延期',
    kind: 'stock',
    counted: [{ indicator: 'backlog-cases-extended' }],
    unit: '件',
    base: '截止日仍在台账上、延期有法定事由的案件',
  },
];
