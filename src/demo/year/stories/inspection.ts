import type { PlainDate } from '../../../law/kinds.ts';
import type { Person } from '../../../record/person.ts';
import type { YearBusiness } from '../businesses.ts';
import type { CasePlan } from '../case-plans.ts';
import type { Chance } from '../chance.ts';
import { type CaseStage, partyOf, someBusiness, stories } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';
import { caseGoesOn, summaryOf } from './penalty-case.ts';

/** Inspections written down in the year, of whatever origin; those that are drawn are told with their draw. */
export const inspectionsOfYear = { all: 4_471, ofDraws: 2_700, corrected: 36 } as const;
/** Every so many, in a hundred, go three officers instead of two: some 9,500 person-times in all. */
const threeOfHundred = 33;

const procedure = 'inspection';

/** 行政检查：计划检查、专项检查、个案检查，发现违法的转为案件。 */
export function inspectionStories(stage: CaseStage): Planned[] {
  const found = stage.cases.filter(({ source }) => source === 'inspection' || source === 'sampling');
  const others = inspectionsOfYear.all - inspectionsOfYear.ofDraws - found.length / stage.scale;
  return [
    ...found.map((plan) => ({
      name: `inspection-case-${plan.index}`,
      on: plan.clueOn,
      tell: () => findsViolation(stage, plan),
    })),
    ...stories(stage, 'inspection', others, ({ index, on, chance }) =>
      planned(stage, on, chance, index < inspectionsOfYear.corrected * stage.scale),
    ),
  ];
}

/** An inspection as it is approved and gone to. */
export interface Going {
  readonly business: YearBusiness;
  readonly by: string;
  readonly officers: readonly string[];
  readonly field: string;
  readonly origin: Readonly<Record<string, unknown>>;
  readonly method: 'on-site' | 'sampling';
}

export function goingOf(stage: CaseStage, business: YearBusiness, chance: Chance): Pick<Going, 'by' | 'officers'> {
  const [by, second] = stage.roster.pair(business.station, chance);
  const third = chance.of(threeOfHundred)
    ? stage.roster.holders(business.station, 'case-handler').find(({ id }: Person) => id !== by && id !== second)?.id
    : undefined;
  return { by, officers: third === undefined ? [by, second] : [by, second, third] };
}

/** 批准、到场、记录. */
export function visit({ business, by, officers, field, origin, method }: Going): ToldAct[] {
  const approved = {
    ...partyOf(business),
    ...origin,
    field,
    itemName: '日常监督检查（演示）',
    content: '主体资格、进货查验、经营行为（演示）。',
    method,
    inspectors: [...officers],
    approval: 'not-required',
  };
  const begun = {
    partyCode: business.code,
    place: business.address,
    method,
    counted: true,
    certificatesShown: true,
    noticeGiven: true,
  };
  return [
    { act: 'InspectionApproved', by, data: approved },
    { act: 'InspectionBegun', by, officers, data: begun },
  ];
}

const recorded = ({ by, officers }: Going, found: string): ToldAct => ({
  act: 'SiteRecordMade',
  by,
  officers,
  data: { began: '09:30', ended: '10:20', found, signing: 'signed', recorded: true },
});

/** 确定结果、公示、归档. */
export function resultOf({ by, field }: Pick<Going, 'by' | 'field'>, result: string, on: PlainDate): ToldAct[] {
  const data = { result, field, endedOn: on, toldInWriting: true, summary: '检查结果（演示）。' };
  return [
    { act: 'ResultDetermined', by, data },
    { act: 'ResultPublished', by, data: { channel: 'national-system' } },
    { act: 'InspectionClosed', by, data: {} },
  ];
}

/** One visit from the approval to the file, in one sitting. */
export function* inspected(stage: CaseStage, going: Going, on: PlainDate): Story {
  const receipts = yield {
    on,
    procedure,
    acts: [...visit(going), recorded(going, '没有发现问题（演示）。'), ...resultOf(going, 'none-found', on)],
  };
  stage.inspected.push({ stream: receiptOf(receipts).stream, on });
}

const origins = [
  { kind: 'daily', origin: 'plan', plan: '2019年度监督检查计划（演示）' },
  { kind: 'daily', origin: 'plan', plan: '2019年度监督检查计划（演示）' },
  { kind: 'special', origin: 'campaign', plan: '节日食品安全专项检查方案（演示）' },
  { kind: 'case', origin: 'complaint' },
] as const;

function* planned(stage: CaseStage, on: PlainDate, chance: Chance, isCorrected: boolean): Story {
  const business = someBusiness(chance);
  const origin = chance.one(origins);
  const going: Going = {
    business,
    ...goingOf(stage, business, chance),
    field: business.field,
    origin,
    method: 'on-site',
  };
  if (!isCorrected) {
    yield* inspected(stage, going, on);
    return;
  }
  const { by, officers } = going;
  const ordered = { regime: 'general', content: '按照规定改正（演示）。', onTheSpot: true, received: '负责人签收。' };
  const receipts = yield {
    on,
    procedure,
    acts: [
      ...visit(going),
      recorded(going, '陈列不规范，当场责令改正（演示）。'),
      { act: 'CorrectionOrdered', by, officers, data: ordered },
      ...resultOf(going, 'corrected', on),
    ],
  };
  stage.inspected.push({ stream: receiptOf(receipts).stream, on });
}

/** What is found becomes a clue; the inspection ends, and the case goes on. */
function* findsViolation(stage: CaseStage, plan: CasePlan): Story {
  const { business, chance, clueOn: on, field } = plan;
  const sampling = plan.source === 'sampling';
  const origin = { kind: 'daily', origin: 'plan', plan: '2019年度监督检查计划（演示）' };
  const method = sampling ? ('sampling' as const) : ('on-site' as const);
  const going: Going = { business, ...goingOf(stage, business, chance), field, origin, method };
  const violation = { ...partyOf(business), source: plan.source, field, summary: summaryOf(plan) };
  const receipts = yield {
    on,
    procedure,
    acts: [
      ...visit(going),
      recorded(going, summaryOf(plan)),
      { act: 'ViolationFound', by: going.by, officers: going.officers, data: violation },
    ],
  };
  stage.inspected.push({ stream: receiptOf(receipts).stream, on });
  const clue = receiptOf(receipts, 3).position + 1;
  const published = resultOf(going, 'to-be-handled', on);
  yield {
    on: workdaysAfter(on, 1),
    procedure,
    stream: receiptOf(receipts).stream,
    acts: published,
  };
  yield* caseGoesOn(stage, plan, clue);
}
