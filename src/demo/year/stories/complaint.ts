import { foodAndDrug } from '../../../duties/complaint/choices.ts';
import type { PlainDate } from '../../../law/kinds.ts';
import type { YearBusiness } from '../businesses.ts';
import type { CasePlan } from '../case-plans.ts';
import type { Chance } from '../chance.ts';
import { fictitiousName } from '../members.ts';
import { type CaseStage, partyOf, type Stage, someBusiness } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { spreadOver, workdaysAfter, workdayWithin } from '../working-year.ts';
import { caseGoesOn, summaryOf } from './penalty-case.ts';

/** What the year brings: complaints, sessions of mediation, and the fen that they recover, all until its last day. */
export const complaintsOfYear = { received: 6_604, sessions: 10_649, recovered: 122_685_300 } as const;

type Ending = 'agreed' | 'terminated' | 'declined' | 'withdrawn';

/** A complaint as it will go: decided before it begins, so that the sessions of the year come out whole. */
interface Course {
  readonly number: number;
  readonly on: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly sessions: PlainDate[];
  readonly ending: Ending;
  readonly chance: Chance;
  recovered: number;
}

/** 投诉：接收、受理、一次或者几次调解、达成协议或者终止。 */
export function complaintStories(stage: CaseStage): Planned[] {
  const clues = stage.cases.filter(({ source }) => source === 'complaint');
  const courses = coursesOf(stage);
  const withClue = hostsOf(courses, clues);
  return courses.map((course) => ({
    name: `complaint-${course.number}`,
    on: course.on,
    tell: () => told(stage, course, withClue.get(course)),
  }));
}

/** Each clue that a complaint brings belongs to the next complaint whose mediation ends on its day or later. */
function hostsOf(courses: readonly Course[], clues: readonly CasePlan[]): ReadonlyMap<Course, CasePlan> {
  const open = [...clues].sort((one, other) => (one.clueOn < other.clueOn ? -1 : 1));
  const hosts = new Map<Course, CasePlan>();
  const mediated = courses.filter(({ sessions }) => sessions.length > 0);
  for (const course of mediated.sort((one, other) => (endOf(one) < endOf(other) ? -1 : 1))) {
    const next = open[0];
    if (!next) break;
    const clueOn = endOf(course);
    if (clueOn < next.clueOn) continue;
    hosts.set(course, { ...next, clueOn, filedOn: workdaysAfter(clueOn, next.chance.between(2, 8)) });
    open.shift();
  }
  if (open.length > 0) throw new RangeError(`投诉发现的线索尚有${open.length}条没有着落`);
  return hosts;
}

function coursesOf(stage: Stage): readonly Course[] {
  const chance = stage.chance.fork('complaint');
  const days = spreadOver(complaintsOfYear.received * stage.scale, stage.first, stage.last, chance);
  const courses = days.map((on, number) => courseOf(number, on, chance.fork(number)));
  settleSessions(stage, courses, chance);
  const agreed = courses.filter((course) => course.ending === 'agreed' && endOf(course) <= stage.last);
  const sums = chance.parts(complaintsOfYear.recovered * stage.scale, agreed.length, 500);
  for (const [index, course] of agreed.entries()) course.recovered = sums[index] as number;
  return courses;
}

function courseOf(number: number, on: PlainDate, chance: Chance): Course {
  const ending = chance.weighted({ agreed: 55, terminated: 39, declined: 4, withdrawn: 2 });
  const acceptedOn = workdayWithin(on, chance.one([0, 0, 0, 1, 2, 3]), daysToAccept);
  const sessions: PlainDate[] = [];
  if (ending === 'agreed' || ending === 'terminated') {
    const wanted = chance.weighted({ 1: 38, 2: 50, 3: 12 });
    for (let session = 0; session < Number(wanted); session += 1)
      sessions.push(workdaysAfter(sessions.at(-1) ?? acceptedOn, chance.between(2, 7)));
  }
  return { number, on, acceptedOn, sessions, ending, chance, recovered: chance.between(2_000, 60_000) };
}

/** What the shortest rule of the year gives, in calendar days. */
const daysToAccept = 5;

const endOf = ({ sessions, acceptedOn }: Course): PlainDate => sessions.at(-1) ?? acceptedOn;

/** Adds or leaves out a last session here and there until those of the year are as many as the year had. */
function settleSessions(stage: Stage, courses: readonly Course[], chance: Chance): void {
  const held = courses.flatMap(({ sessions }) => sessions.filter((day) => day <= stage.last)).length;
  let missing = complaintsOfYear.sessions * stage.scale - held;
  for (const course of chance.shuffled(courses)) {
    if (missing === 0) return;
    const last = course.sessions.at(-1);
    if (last === undefined || last > stage.last) continue;
    const next = workdaysAfter(last, 2);
    if (missing > 0 && next <= stage.last) {
      course.sessions.push(next);
      missing -= 1;
    } else if (missing < 0 && course.sessions.length > 1) {
      course.sessions.pop();
      missing += 1;
    }
  }
  if (missing !== 0) throw new RangeError(`调解场次尚差${missing}`);
}

const procedure = 'complaint';

function* told(stage: CaseStage, course: Course, plan: CasePlan | undefined): Story {
  const { chance, on, acceptedOn } = course;
  const business = plan?.business ?? someBusiness(chance);
  const by = stage.roster.holders(business.station, 'complaint-officer').at(-1)?.id ?? '';
  const received: ToldAct = { act: 'ComplaintReceived', by, data: receivedData(business, chance) };
  const answered = acceptedOn === on;
  const answer = answerTo(course, business, by);
  const opened = yield { on, procedure, acts: answered ? [received, ...answer] : [received] };
  const { stream } = receiptOf(opened);
  if (!answered) yield { on: acceptedOn, procedure, stream, acts: answer };
  for (const [index, day] of course.sessions.entries()) {
    const isLast = index === course.sessions.length - 1;
    const session: ToldAct = { act: 'MediationHeld', by, data: sessionData(by, chance) };
    const suspected = isLast && plan ? [suspicion(plan, by)] : [];
    const ending = isLast ? endingOf(course, by) : [];
    const receipts = yield { on: day, procedure, stream, acts: [session, ...suspected, ...ending] };
    if (isLast && plan) yield* caseGoesOn(stage, plan, receiptOf(receipts, 1).position + 1);
  }
}

const suspicion = (plan: CasePlan, by: string): ToldAct => ({
  act: 'ViolationSuspected',
  by,
  data: { ...partyOf(plan.business), field: plan.field, summary: summaryOf(plan) },
});

const claims = ['refund', 'return', 'replace', 'repair', 'compensation', 'make-up'] as const;
const goods = [
  '袋装食品',
  '饮料',
  '手机',
  '小家电',
  '服装',
  '鞋',
  '家具',
  '预付卡服务',
  '餐饮服务',
  '美容服务',
] as const;

function receivedData(business: YearBusiness, chance: Chance) {
  const amount = chance.between(20, 900) * 100;
  return {
    channel: chance.weighted({ platform: 62, hotline: 26, window: 9, mail: 3 }),
    complainantName: fictitiousName(chance.below(600)),
    operatorAddress: business.address,
    claims: [chance.one(claims)],
    disputeFacts: '购买后发现与约定不符，要求解决未果（演示）。',
    amount,
    ...partyOf(business),
    field: business.field,
    subject: chance.one(goods),
    containsTipOff: false,
  };
}

/** 受理并安排调解、不予受理，或者投诉人先行撤回。 */
function answerTo({ ending }: Course, business: YearBusiness, by: string): ToldAct[] {
  if (ending === 'withdrawn')
    return [{ act: 'ComplaintWithdrawn', by, data: { stated: '双方已自行和解，电话撤回（演示）。' } }];
  if (ending === 'declined') {
    const data = {
      grounds: ['not-own'],
      reason: '经核对，不属于本局职责或者已有处理结果（演示）。',
      remediesTold: true,
      toldNow: true,
      way: 'platform',
    };
    return [{ act: 'ComplaintDeclined', by, data }];
  }
  const oldRule = foodAndDrug.includes(business.field) ? 'food-drug' : 'commerce';
  return [
    { act: 'ComplaintAccepted', by, data: { jurisdiction: 'operator', oldRule, toldNow: true, way: 'platform' } },
    { act: 'MediationArranged', by, data: { mode: 'remote', mediators: [by] } },
  ];
}

const sessionData = (by: string, chance: Chance) => ({
  mode: 'remote',
  mediators: [by],
  complainantPresent: true,
  operatorPresent: chance.of(93),
  course: '双方陈述经过，就解决办法交换意见（演示）。',
});

function endingOf({ ending, recovered, chance }: Course, by: string): ToldAct[] {
  const archived: ToldAct = { act: 'ComplaintArchived', by, data: { pages: chance.between(4, 20) } };
  if (ending === 'agreed') {
    const data = {
      mode: 'remote',
      agreement: '经营者退还、赔偿，双方无其他争议（演示）。',
      paper: 'remote',
      recovered,
    };
    return [{ act: 'AgreementReached', by, data }, archived];
  }
  return [
    {
      act: 'MediationTerminated',
      by,
      data: { ground: 'no-agreement', reason: '双方就数额不能达成一致（演示）。', remediesTold: true },
    },
    { act: 'TerminationTold', by, data: { side: 'complainant', way: '短信' } },
    { act: 'TerminationTold', by, data: { side: 'operator', way: '电话' } },
    archived,
  ];
}
