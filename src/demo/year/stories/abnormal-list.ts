import { date, type PlainDate } from '../../../law/kinds.ts';
import type { YearBusiness } from '../businesses.ts';
import type { Chance } from '../chance.ts';
import { type CaseStage, type Cue, someBusiness, stories } from '../stage.ts';
import { inOrder, type Planned, type Story, type Told, told } from '../story.ts';
import { daysAfter, workdaysAfter } from '../working-year.ts';

/** Listings on other grounds than that a draw found nobody: those are told with their draw. */
const foundInYear = { annual: 120, ordered: 12, false: 6, posted: 10 } as const;
/** The annual reports of 2018 could be made until this day, a Sunday; those that were not are looked up in the days after. */
const reports = { year: 2018, windowEndedOn: date('2019-06-30') } as const;
const lookedUp = { first: date('2019-07-01'), last: date('2019-07-04') } as const;

const procedure = 'abnormal-list';

/** 经营异常名录：年报逾期、责令公示、弄虚作假、信函无人签收；列入、异议、移出。 */
export function abnormalListStories(stage: CaseStage): Planned[] {
  const early = { last: workdaysAfter(stage.last, -40) };
  return [
    ...stories(stage, 'annual-report-missed', foundInYear.annual, (cue) => missedReport(stage, cue), lookedUp),
    ...stories(stage, 'disclosure-ordered', foundInYear.ordered, (cue) => ordered(stage, cue), early),
    ...stories(stage, 'false-disclosure', foundInYear.false, (cue) => falsified(stage, cue), early),
    ...stories(stage, 'letters-posted', foundInYear.posted, (cue) => lettersPosted(stage, cue), early),
  ];
}

const named = ({ kind, name, code }: YearBusiness) => ({ businessKind: kind, businessName: name, creditCode: code });

const listerOf = (stage: CaseStage, chance: Chance): string =>
  chance.one(stage.roster.holders('credit', 'case-handler')).id;

function someEnterprise(chance: Chance): YearBusiness {
  for (;;) {
    const business = someBusiness(chance);
    if (business.kind === 'enterprise') return business;
  }
}

/** 决定列入，当日公示. */
const listed = (by: string, on: PlainDate, reason: string): Told => [
  on,
  told(by, 'ListingDecided', { reason }),
  told(by, 'ListingPublished'),
];

/** 补报、公示的，申请移出；其他的，查实移出. */
function removed(by: string, from: PlainDate, way: 'applied' | 'verified', removal: string, chance: Chance): Told[] {
  const on = workdaysAfter(from, chance.between(5, 90));
  const opening =
    way === 'applied'
      ? told(by, 'RemovalApplied', { removal, materials: '移出申请书、补报的年度报告（演示）。' })
      : told(by, 'RemovalVerified', { removal, found: '现场核对属实（演示）。' });
  return [
    [on, opening],
    [
      workdaysAfter(on, chance.between(1, 4)),
      told(by, 'ListingRemoved', { removal, reason: '列入的事由已经消除（演示）。' }),
    ],
  ];
}

/** 异议：受理、核实；有误的撤销列入. */
function objected(by: string, publishedOn: PlainDate, wrong: boolean, chance: Chance): Told[] {
  const on = workdaysAfter(publishedOn, chance.between(2, 12));
  const acceptedOn = workdaysAfter(on, chance.between(1, 4));
  const recheckedOn = workdaysAfter(acceptedOn, chance.between(5, 15));
  const result = wrong ? '当日已经公示，系统延迟（演示）。' : '列入没有错误（演示）。';
  const rescinded = told(by, 'ListingRescinded', { origin: 'objection', reason: result });
  return [
    [on, told(by, 'ObjectionReceived', { content: '认为已经按期公示（演示）。', written: true })],
    [acceptedOn, told(by, 'ObjectionAccepted')],
    [recheckedOn, told(by, 'ObjectionRechecked', { wrong, result, toldInWriting: true })],
    ...(wrong ? [[workdaysAfter(recheckedOn, 2), rescinded] as const] : []),
  ];
}

function missedReport(stage: CaseStage, { index, on, chance }: Cue): Story {
  const by = listerOf(stage, chance);
  const listedOn = workdaysAfter(on, chance.between(1, 4));
  const rest = chance.weighted({ objection: 5, removal: 45, none: 50 });
  return inOrder(
    procedure,
    [on, told(by, 'AnnualReportMissed', { ...named(someBusiness(chance)), ...reports })],
    listed(by, listedOn, '没有按照规定的期限公示2018年度报告（演示）。'),
    ...(rest === 'objection' ? objected(by, listedOn, index % 3 === 0, chance) : []),
    ...(rest === 'removal' ? removed(by, listedOn, 'applied', 'annual-made-up', chance) : []),
  );
}

/** The written order gives ten days; on the day after they are over somebody has looked. */
function ordered(stage: CaseStage, { on, chance }: Cue): Story {
  const by = listerOf(stage, chance);
  const information = '股东认缴和实缴的出资额（演示）';
  const opened = { ...named(someEnterprise(chance)), information, written: true };
  const opening: Told = [on, told(by, 'DisclosureOrdered', opened)];
  if (chance.of(60)) {
    const disclosedOn = workdaysAfter(on, chance.between(1, 5));
    return inOrder(procedure, opening, [disclosedOn, told(by, 'DisclosureMade', { disclosedOn })]);
  }
  const expiredOn = daysAfter(on, 10);
  const foundOn = workdaysAfter(expiredOn, 1);
  const listedOn = workdaysAfter(foundOn, chance.between(1, 6));
  return inOrder(
    procedure,
    opening,
    [foundOn, told(by, 'DisclosureOrderExpired', { expiredOn, found: '公示系统中没有该项信息（演示）。' })],
    listed(by, listedOn, '责令期满仍未公示（演示）。'),
    ...(chance.of(50) ? removed(by, listedOn, 'applied', 'disclosed', chance) : []),
  );
}

function falsified(stage: CaseStage, { on, chance }: Cue): Story {
  const by = listerOf(stage, chance);
  const listedOn = workdaysAfter(on, chance.between(1, 6));
  const found = { information: '年度报告的资产状况（演示）', evidence: '审计报告与公示不符（演示）。' };
  return inOrder(
    procedure,
    [on, told(by, 'FalseDisclosureFound', { ...named(someEnterprise(chance)), ...found })],
    listed(by, listedOn, '公示信息隐瞒真实情况（演示）。'),
    ...(chance.of(50) ? removed(by, listedOn, 'verified', 'corrected', chance) : []),
  );
}

/** Two letters, fifteen to thirty days apart; whoever answers is not listed. */
function lettersPosted(stage: CaseStage, { index, on, chance }: Cue): Story {
  const by = listerOf(stage, chance);
  const business = someBusiness(chance);
  const letter = (place: number): string => `演示专函${index + 1}-${place}`;
  const opened = { ...named(business), address: business.address, letter: letter(1) };
  const opening: Told = [on, told(by, 'FirstLetterPosted', opened)];
  if (chance.of(30)) {
    const how = '负责人来电说明办公地址（演示）。';
    return inOrder(procedure, opening, [workdaysAfter(on, chance.between(3, 9)), told(by, 'ContactMade', { how })]);
  }
  const secondOn = daysAfter(on, chance.between(16, 20));
  const foundOn = daysAfter(secondOn, 16);
  return inOrder(
    procedure,
    opening,
    [secondOn, told(by, 'SecondLetterPosted', { letter: letter(2), firstUnsigned: true })],
    [foundOn, told(by, 'LettersUnanswered', { secondUnsigned: true, found: '两次退信（演示）。' })],
    listed(by, workdaysAfter(foundOn, chance.between(1, 6)), '通过登记的住所无法联系（演示）。'),
  );
}

/** A business that a draw took and that the officer did not find at its address. */
export interface NotFound {
  readonly business: YearBusiness;
  readonly by: string;
  readonly on: PlainDate;
  readonly batch: number;
  readonly chance: Chance;
}

/** 抽查中无法联系：由所抽取的监管所查实、列入；后来取得联系的移出. */
export function notFound({ business, by, on, batch, chance }: NotFound): Story {
  const listedOn = workdaysAfter(on, chance.between(2, 7));
  const found = `第${batch}批抽查，登记的住所无人经营，电话无法接通（演示）。`;
  return inOrder(
    procedure,
    [on, told(by, 'LossOfContactVerified', { ...named(business), found })],
    listed(by, listedOn, '通过登记的住所无法联系（演示）。'),
    ...(chance.of(35) ? removed(by, listedOn, 'verified', 'reachable', chance) : []),
  );
}
