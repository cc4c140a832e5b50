import { date, type PlainDate, yuan } from '../../../law/kinds.ts';
import { stations } from '../members.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, type Told, type ToldAct } from '../story.ts';
import { spreadOver, workdaysAfter } from '../working-year.ts';

const procedure = 'activity';
const gangFrom = date('2019-04-08');
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

/** 防范传销宣讲；扫黑除恶宣传和现场督查. */
export function activityStories(stage: CaseStage): Planned[] {
  const credit = stage.roster.holders('credit', 'unit-head')[0]?.id ?? '';
  const law = stage.roster.holders('law', 'unit-head')[0]?.id ?? '';
  return Array.from({ length: stage.scale }, (_, copy) => [
    { name: `pyramid-${copy}`, on: date('2019-03-04'), tell: () => inOrder(procedure, ...pyramid(stage, credit)) },
    { name: `gang-${copy}`, on: gangFrom, tell: () => inOrder(procedure, ...gang(stage, law)) },
  ]).flat();
}

interface Venue {
  readonly venueKind: string;
  readonly name: string;
  readonly direction: 'visited' | 'hosted';
  readonly persons: number;
}

const session = (by: string, form: string, venue: Venue): ToldAct => ({
  act: 'SessionHeld',
  by,
  data: {
    form,
    place: venue.name,
    speakers: [by],
    venues: [{ ...venue, precision: 'exact' }],
    content: '宣讲（演示）。',
  },
});

/** Eight communities, four universities, three universities as guests with some three hundred students. */
function pyramid(stage: CaseStage, by: string): [Told, ...Told[]] {
  const visited = (venueKind: string, name: string, persons: number): ToldAct =>
    session(by, 'lecture', { venueKind, name, direction: 'visited', persons });
  const hosted = (name: string, persons: number): ToldAct =>
    session(by, 'base-visit', { venueKind: 'university', name, direction: 'hosted', persons });
  const sessions = [
    ...numerals.map((numeral) => visited('community', `第${numeral}社区（演示）`, 40)),
    ...numerals.slice(0, 4).map((numeral) => visited('university', `第${numeral}大学（演示）`, 120)),
    hosted('第五学院（演示）', 96),
    hosted('第六学院（演示）', 118),
    hosted('第七学院（演示）', 103),
  ];
  const days = spreadOver(sessions.length, date('2019-03-11'), date('2019-11-22'), stage.chance.fork('pyramid'));
  const planned = {
    title: '警惕传销陷阱进社区、进高校宣讲（演示）',
    theme: 'pyramid-selling',
    from: date('2019-03-04'),
    until: date('2019-11-29'),
    organisers: '本局',
    plan: '走进社区、高校宣讲，接待学生参观打击传销教育基地。',
  };
  return [
    [date('2019-03-04'), { act: 'ActivityPlanned', by, data: planned }],
    ...sessions.map((act, index): Told => [days[index] as PlainDate, act]),
    [date('2019-11-28'), { act: 'ActivityConcluded', by, data: { summary: '全部完成（演示）。' } }],
  ];
}

/** What was given out and put up, each kind in three parts. */
const materials = [
  ['leaflet', '《扫黑除恶宣传单》', [2_100, 1_800, 1_435]],
  ['rules-copy', '《举报奖励办法》', [400, 380, 260]],
  ['questionnaire', '《调查问卷》', [600, 560, 470]],
  ['banner', '布标、海报', [300, 260, 170]],
  ['screen', '电子屏宣传标语', [400, 330, 247]],
] as const;

/** Four markets, ten stations, sixty-three boxes, and the money for it all. */
function gang(stage: CaseStage, by: string): [Told, ...Told[]] {
  const tour = (venueKind: string, name: string): ToldAct =>
    session(by, 'inspection-tour', { venueKind, name, direction: 'visited', persons: 20 });
  const given = (part: 0 | 1 | 2): ToldAct => ({
    act: 'MaterialsDistributed',
    by,
    data: {
      place: '批发市场、商贸城（演示）',
      materials: materials.map(([kind, name, parts]) => ({ kind, name, quantity: parts[part], precision: 'at-least' })),
    },
  });
  const boxes = (quantity: number): ToldAct => ({
    act: 'FacilitySetUp',
    by,
    data: { kind: 'tip-box', quantity, places: '各市场和监管所门口（演示）。' },
  });
  const spent = (amount: number): ToldAct => ({
    act: 'MoneySpent',
    by,
    data: { amount: yuan(amount), purpose: '印制宣传用品（演示）' },
  });
  const acts = [
    boxes(40),
    given(0),
    spent(52_300),
    ...stations.map(({ name }) => tour('station', name)),
    given(1),
    ...numerals.slice(0, 4).map((numeral) => tour('market', `第${numeral}批发市场（演示）`)),
    spent(38_900),
    boxes(23),
    given(2),
    spent(12_600),
  ];
  const days = spreadOver(acts.length, workdaysAfter(gangFrom, 1), date('2019-11-26'), stage.chance.fork('gang'));
  const planned = {
    title: '扫黑除恶专项斗争宣传（演示）',
    theme: 'gang-crime',
    from: gangFrom,
    until: date('2019-12-31'),
    organisers: '本局',
    plan: '发放宣传材料，设置举报箱，现场督查。',
  };
  return [
    [gangFrom, { act: 'ActivityPlanned', by, data: planned }],
    ...acts.map((act, index): Told => [days[index] as PlainDate, act]),
  ];
}
