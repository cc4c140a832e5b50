import type { Receipt } from '../../../record/receipt.ts';
import type { CasePlan } from '../case-plans.ts';
import { caseWords } from '../case-words.ts';
import type { Chance } from '../chance.ts';
import { sections } from '../members.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Sitting, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** Every so many of the cases, their handlers ask the section that looks after the field. */
const everyCases = 8;
/** Every so many of the answers is chosen as a precedent. */
const everyAnswers = 7;

const procedure = 'guidance-request';

/** 业务科室 — which section answers for a field. */
const sectionOf: Readonly<Record<CasePlan['field'], string>> = {
  food: 'food-trade',
  advertising: 'price',
  drug: 'drug',
  'medical-device': 'drug',
  cosmetics: 'drug',
  trademark: 'quality',
  registration: 'credit',
  'special-equipment': 'equipment',
  price: 'price',
  'product-quality': 'quality',
  competition: 'price',
  metrology: 'quality',
};

const topics = {
  characterisation: ['案件定性', 34],
  'applicable-law': ['法律适用', 22],
  discretion: ['裁量', 18],
  evidence: ['证据', 14],
  procedure: ['程序', 12],
} as const;
const weights = Object.fromEntries(Object.entries(topics).map(([topic, [, weight]]) => [topic, weight])) as Readonly<
  Record<keyof typeof topics, number>
>;

/** One request, whose it is and who answers it. */
interface Asked {
  readonly stage: CaseStage;
  readonly plan: CasePlan;
  readonly chance: Chance;
  readonly topic: keyof typeof topics;
  readonly asker: string;
  readonly answerer: string;
  readonly isPrecedent: boolean;
}

/**
 * 业务指导请示 — slowly answered here and there, or sent on from one section to another, as the report says of the year; no
 * period stands for it. A clue that a complaint brought has a day of its own: none of those asks.
 */
export function guidanceStories(stage: CaseStage): Planned[] {
  const chance = stage.chance.fork('guidance');
  return stage.cases
    .filter(({ source, ending }) => source !== 'complaint' && ending !== 'not-filed')
    .filter((_, index) => index % everyCases === 0)
    .map((plan, index) => {
      const own = chance.fork(plan.index);
      const on = workdaysAfter(plan.filedOn, own.between(3, 8));
      const isPrecedent = index % everyAnswers === 0;
      return { name: `guidance-${plan.index}`, on, tell: () => asked(stage, plan, { on, chance: own, isPrecedent }) };
    });
}

function* asked(
  stage: CaseStage,
  plan: CasePlan,
  { on, chance, isPrecedent }: Pick<Asked, 'chance' | 'isPrecedent'> & Pick<Planned, 'on'>,
): Story {
  const asker = chance.one(stage.roster.holders(plan.business.station, 'case-handler')).id;
  const answerer = chance.one(stage.roster.holders(sectionOf[plan.field], 'case-handler')).id;
  const request: Asked = { stage, plan, chance, topic: chance.weighted(weights), asker, answerer, isPrecedent };
  const opened = yield { on, procedure, acts: [question(request), routed(request, chance.of(14))].flat() };
  const { stream } = receiptOf(opened);
  const away = chance.of(7) ? yield* forwarded(request, workdaysAfter(on, 2), stream) : on;
  // Most are answered within two weeks, some only after a month and more.
  const answeredOn = workdaysAfter(away, chance.of(18) ? chance.between(22, 40) : chance.between(2, 10));
  yield { on: answeredOn, procedure, stream, acts: answered(request) };
  const settledOn = workdaysAfter(answeredOn, chance.between(3, 12));
  const settled = yield { on: settledOn, procedure, stream, acts: outcome(request) };
  if (isPrecedent) yield* followed(request, receiptOf(settled, 1).position + 1, settledOn);
}

function question({ stage, plan, chance, topic, asker }: Asked): ToldAct {
  const { cause, found } = caseWords[plan.field];
  const urgent = chance.of(10)
    ? { urgency: 'urgent', urgentReason: '查封期限将满（演示）。' }
    : { urgency: 'ordinary' };
  const data = {
    about: stage.filed.get(plan.index),
    cause,
    field: plan.field,
    topic,
    question: `${found}，${topics[topic][0]}如何掌握（演示）？`,
    ownView: '倾向于按照通常情形处理（演示）。',
    ...urgent,
  };
  return { act: 'GuidanceAsked', by: asker, data };
}

const nameOf = (section: string): string => sections.find(({ id }) => id === section)?.name ?? '';

const headOfReview = (stage: CaseStage): string => stage.roster.holders('law', 'review-head')[0]?.id ?? '';

/** 交办；推诿的，退回以后改交. */
function routed({ stage, plan, answerer }: Asked, passedOn: boolean): ToldAct[] {
  const by = headOfReview(stage);
  const section = nameOf(sectionOf[plan.field]);
  const last = { section, answerers: [answerer] };
  if (!passedOn) return [{ act: 'GuidanceRouted', by, data: last }];
  const other = sectionOf[plan.field] === 'credit' ? 'consumer' : 'credit';
  const first = stage.roster.holders(other, 'case-handler')[0]?.id ?? '';
  const sentBack = { reason: '认为不属于本科室职责（演示）。', proposed: section };
  return [
    { act: 'GuidanceRouted', by, data: { section: nameOf(other), answerers: [first] } },
    { act: 'GuidanceSentBack', by: first, data: sentBack },
    { act: 'GuidanceRouted', by, data: { ...last, reason: '按照职责分工改交（演示）。' } },
  ];
}

/** The day on which the superior has answered. */
function* forwarded(
  { answerer: by, plan, chance }: Asked,
  on: Planned['on'],
  stream: number,
): Generator<Sitting, Planned['on'], readonly Receipt[]> {
  const organ = '某某市市场监督管理委员会（演示）';
  const { found } = caseWords[plan.field];
  yield {
    on,
    procedure,
    stream,
    acts: [{ act: 'GuidanceForwarded', by, data: { organ, question: `${found}，请予明确（演示）。` } }],
  };
  const back = workdaysAfter(on, chance.between(8, 20));
  const answer = '按照立法本意结合案情掌握（演示）。';
  yield { on: back, procedure, stream, acts: [{ act: 'SuperiorAnswered', by, data: { organ, answer } }] };
  return back;
}

/** 拟定答复、法制机构审核、发出. */
function answered({ stage, plan, topic, chance, answerer: by }: Asked): ToldAct[] {
  const legalView = topic !== 'evidence' && topic !== 'procedure';
  const [instrument = '', article = ''] = caseWords[plan.field].basis.split(/(?<=》)/);
  const data = { answer: '事实清楚的，按照所依据的条款处理（演示）。', articles: [{ instrument, article }], legalView };
  const reviewer = chance.one(stage.roster.holders('law', 'legal-reviewer')).id;
  const reviewed = { act: 'AnswerReviewed', by: reviewer, data: { opinion: '同意（演示）。' } };
  return [
    { act: 'GuidanceAnswered', by, data },
    ...(legalView ? [reviewed] : []),
    { act: 'GuidanceIssued', by, data: {} },
  ];
}

function outcome({ stage, plan, chance, asker, topic, isPrecedent }: Asked): ToldAct[] {
  const adoption = chance.weighted({ adopted: 82, partly: 14, 'not-adopted': 4 });
  const { cause, found } = caseWords[plan.field];
  const chosen = {
    title: `${cause}的${topics[topic][0]}（演示）`,
    point: '以所依据的条款为准（演示）。',
    question: `${found}，如何处理（演示）？`,
    answer: '事实清楚的，按照所依据的条款处理（演示）。',
  };
  const reviewer = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  return [
    { act: 'OutcomeReported', by: asker, data: { adoption, outcome: '已按照答复处理（演示）。' } },
    ...(isPrecedent ? [{ act: 'PrecedentSelected', by: reviewer, data: chosen }] : []),
  ];
}

/** 引用先例 — in a case of the same field that was filed by then. */
function* followed({ stage, plan, chance }: Asked, stream: number, from: Planned['on']): Story {
  const on = workdaysAfter(from, chance.between(5, 30));
  const others = stage.cases.filter(
    ({ index, field, filedOn }) => field === plan.field && filedOn < on && index !== plan.index,
  );
  const [found] = chance.shuffled(others).filter(({ index }) => stage.filed.has(index));
  const matter = found && stage.filed.get(found.index);
  if (matter === undefined) return;
  const by = stage.roster.holders('law', 'case-reviewer')[0]?.id ?? '';
  yield {
    on,
    procedure: 'guidance-precedent',
    stream,
    acts: [{ act: 'PrecedentApplied', by, data: { matter, note: '案情相同（演示）。' } }],
  };
}
