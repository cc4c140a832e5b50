import { setImmediate as nextTurn } from 'node:timers/promises';
import { date, type PlainDate } from '../../law/kinds.ts';
import type { Roster } from '../../people/roster.ts';
import type { BureauRecord } from '../../record/record.ts';
import { countedData } from '../../statistics/report/freeze.ts';
import { reportData } from '../../statistics/report-data.ts';
import type { EmptyBureau } from '../demonstration.ts';
import { casePlansOf } from './case-plans.ts';
import { Chance } from './chance.ts';
import { Player } from './player.ts';
import { PowerBook } from './power-book.ts';
import { RegisterExports, registerOpenedOn } from './register.ts';
import { settleYearPeople } from './settle-people.ts';
import type { CaseStage, Stage } from './stage.ts';
import { abnormalListStories } from './stories/abnormal-list.ts';
import { activityStories } from './stories/activity.ts';
import { annualReportStories, countedOn } from './stories/annual-report.ts';
import { backlogStories } from './stories/case-backlog.ts';
import { complaintStories } from './stories/complaint.ts';
import { creditStories } from './stories/credit.ts';
import { gangScreeningStories } from './stories/gang-screening.ts';
import { guidanceStories } from './stories/guidance.ts';
import { inspectionStories } from './stories/inspection.ts';
import { inspectionItemStories } from './stories/inspection-items.ts';
import { licenceStories } from './stories/licence.ts';
import { litigationStories } from './stories/litigation.ts';
import { normativeDocumentStories } from './stories/normative-document.ts';
import { officerStories } from './stories/officers.ts';
import { penaltyCaseStories } from './stories/penalty-case.ts';
import { pledgeStories } from './stories/pledge.ts';
import { powerStories } from './stories/powers.ts';
import { publicInterestStories } from './stories/public-interest.ts';
import { randomDrawStories } from './stories/random-draw.ts';
import { reconsiderationStories } from './stories/reconsideration.ts';
import { registrationStories } from './stories/registration.ts';
import { samplingStories } from './stories/sampling.ts';
import { summaryPenaltyStories } from './stories/summary-penalty.ts';
import { supervisionItemStories } from './stories/supervision-items.ts';
import { tipOffStories } from './stories/tip-off.ts';
import { unlicensedStories } from './stories/unlicensed.ts';
import type { Planned } from './story.ts';
import { daysFrom } from './working-year.ts';
import type { YearClock } from './year-clock.ts';
import { YearRoster } from './year-roster.ts';

/** A bureau that holds no more than the people of the demonstration and its founding act. */
export interface YearBureau extends EmptyBureau {
  readonly roster: Roster;
}

export interface YearOptions {
  readonly seed?: string;
  /** How many times over every story is told: for measuring. */
  readonly scale?: number;
  /** The clock of the record, where the year is to be written down on its own days. */
  readonly clock?: YearClock;
  /** What is done when a day has been played: closing it, letting others have their turn. */
  readonly afterDay?: (day: PlainDate) => Promise<void>;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export const yearSeed = '2019';
/** 演示年度的首日与统计截止日. */
export const yearFirst = date('2019-01-01');
export const yearLast = date('2019-11-30');
/** What was begun in the year goes on until this day. */
export const playedUntil = date('2019-12-31');

type Teller = (stage: CaseStage) => Planned[];

/** Everything that the year tells, in the order in which a day is told; of which duties it tells nothing, and why: `untold.ts`. */
export const tellers: readonly Teller[] = [
  officerStories,
  powerStories,
  penaltyCaseStories,
  backlogStories,
  gangScreeningStories,
  reconsiderationStories,
  litigationStories,
  normativeDocumentStories,
  samplingStories,
  supervisionItemStories,
  randomDrawStories,
  inspectionStories,
  tipOffStories,
  complaintStories,
  registrationStories,
  activityStories,
  creditStories,
  pledgeStories,
  unlicensedStories,
  summaryPenaltyStories,
  licenceStories,
  abnormalListStories,
  guidanceStories,
  publicInterestStories,
  inspectionItemStories,
  annualReportStories,
];

/**
 * 演示年度 — fills a fictitious bureau with the acts of the year 2019, every one through the record's own decisions.
 * Throws where the record refuses one.
 */
export async function fillYear(bureau: YearBureau, options: YearOptions = {}): Promise<void> {
  const { database, record, now } = bureau;
  const { onProgress } = options;
  await settleYearPeople(database, { bureau: record.bureau, by: 'installation', at: now() });
  await bureau.reloadPeople();
  const stage = stageOf(bureau.roster, options);
  const register = new RegisterExports(database, record, stage);
  await register.bring(registerOpenedOn, (share) => onProgress?.(share * registerShare));
  await playYear(record, stage, {
    ...options,
    afterDay: async (day) => {
      await register.bring(day);
      if (day === countedOn) stage.report.counted = await countYear(bureau);
      await options.afterDay?.(day);
    },
    onProgress: (share) => onProgress?.(registerShare + share * (1 - registerShare)),
  });
}

/** The figures of the year until its last day, as the record gives them now: what the annual report is drafted from. */
async function countYear({ database, record, roster }: YearBureau) {
  const source = { reader: database, bureau: record.bureau, roster };
  return countedData(await reportData(source, { year: 2019, until: yearLast }), record.head.position);
}

/** How much of the work the opening stock of the register is. */
const registerShare = 0.25;

export function stageOf(people: Roster, { seed = yearSeed, scale = 1 }: YearOptions = {}): CaseStage {
  const stage: Stage = {
    chance: new Chance(seed),
    roster: new YearRoster(people),
    first: yearFirst,
    last: yearLast,
    scale,
  };
  return {
    ...stage,
    cases: casePlansOf(stage),
    filed: new Map(),
    closed: new Map(),
    inspected: [],
    powers: new PowerBook(),
    told: { position: 0, head: '' },
    report: {},
  };
}

/** The acts alone: everybody who takes part is there. */
export async function playYear(
  record: BureauRecord,
  stage: CaseStage,
  { clock, afterDay, onProgress }: YearOptions = {},
  told: readonly Teller[] = tellers,
): Promise<void> {
  const planned = await plannedByDay(stage, told);
  const total = [...planned.values()].reduce((sum, list) => sum + list.length, 0);
  const player = new Player(record, stage);
  let begun = 0;
  for (const day of daysFrom([...planned.keys()].sort()[0] ?? yearFirst, playedUntil)) {
    const beginning = planned.get(day) ?? [];
    if (clock && day > clock.day) clock.turnTo(day);
    await player.play(day, beginning);
    await afterDay?.(day);
    begun += beginning.length;
    onProgress?.(begun / total);
  }
}

/** What begins on each day; others have their turn between one kind of stories and the next. */
async function plannedByDay(stage: CaseStage, told: readonly Teller[]): Promise<Map<PlainDate, Planned[]>> {
  const days = new Map<PlainDate, Planned[]>();
  for (const tell of told) {
    for (const one of tell(stage)) {
      const there = days.get(one.on);
      if (there) there.push(one);
      else days.set(one.on, [one]);
    }
    await nextTurn();
  }
  return days;
}
