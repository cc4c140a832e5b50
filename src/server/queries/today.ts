import { addDays, type PlainDate } from '../../law/kinds.ts';
import type { ActDefinition } from '../../law/procedure.ts';
import { visibleWhere } from '../../people/permission.ts';
import type { AnyDuty } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { holdsPost } from '../../record/person.ts';
import { type PossibleAct, possibleActs } from '../../record/possible.ts';
import type { Visitor } from '../access.ts';
import { stateName } from '../act-routes.ts';
import type { OpenBureau } from '../bureau.ts';
import { withFullTitles } from './matter-titles.ts';
import { mineWhere, type Narrowing } from './mine.ts';
import { nextClockOf } from './shown-clock.ts';

const groupNames = {
  late: '已逾期',
  today: '今日届满',
  soon: '近期届满',
  signing: '待我签批',
  returned: '被退回',
  new: '新到',
  handover: '待交接',
  alerts: '预警',
} as const;

type GroupId = keyof typeof groupNames;

const soonDays = 7;
const newDays = 3;
const mostInGroup = 50;

/** 今日 — what a person has to see to: terms by urgency, papers to sign, papers that came back, new matters, alerts. */
export async function todayOf(bureau: OpenBureau, visitor: Visitor) {
  const { today, person } = visitor;
  const mine = mineWhere(bureau, visitor.scope, person, today);
  const due = (condition: string, ...values: PlainDate[]) =>
    streams(bureau, mine, condition, values, 'm.next_due, m.stream');
  const [late, dueToday, soon, signing, returned, fresh, handover, alerts, nextDue] = await Promise.all([
    due('m.next_due < $2', today),
    due('m.next_due = $2', today),
    due('m.next_due > $2 and m.next_due <= $3', today, addDays(today, soonDays)),
    toSign(bureau, visitor),
    returnedTo(bureau, visitor),
    streams(bureau, mine, 'm.opened_on >= $2 and m.closed_on is null', [addDays(today, 1 - newDays)], 'm.stream desc'),
    streams(bureau, mine, "m.handing_over <> '{}' and m.closed_on is null", [], 'm.stream'),
    alerted(bureau, mine, addDays(today, -soonDays)),
    nextDueOf(bureau, mine, today),
  ]);
  const found: Record<GroupId, readonly number[]> = {
    late,
    today: dueToday,
    soon,
    signing,
    returned,
    new: fresh,
    handover,
    alerts,
  };
  const groups = [];
  for (const id of Object.keys(groupNames) as GroupId[])
    groups.push({ id, zh: groupNames[id], items: await itemsOf(bureau, visitor, found[id]) });
  return { today, groups, nextDue };
}

async function streams(
  bureau: OpenBureau,
  mine: Narrowing,
  condition: string,
  compared: readonly unknown[],
  order: string,
): Promise<number[]> {
  const values: unknown[] = [bureau.bureau, ...compared];
  const rows = await bureau.database.query<{ stream: number }>(
    `select m.stream from projection.matter m
      where m.bureau = $1 and ${condition} and ${mine(values)} order by ${order} limit ${mostInGroup}`,
    values,
  );
  return rows.map((row) => row.stream);
}

async function nextDueOf(bureau: OpenBureau, mine: Narrowing, today: PlainDate): Promise<PlainDate | null> {
  const values: unknown[] = [bureau.bureau, today];
  const [row] = await bureau.database.query<{ due: PlainDate | null }>(
    `select min(m.next_due) as due from projection.matter m where m.bureau = $1 and m.next_due >= $2 and ${mine(values)}`,
    values,
  );
  return row?.due ?? null;
}

async function alerted(bureau: OpenBureau, mine: Narrowing, since: PlainDate): Promise<number[]> {
  const values: unknown[] = [bureau.bureau, since];
  const rows = await bureau.database.query<{ stream: number }>(
    `select m.stream from projection.alert a join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
      where a.bureau = $1 and a.raised_on >= $2 and ${mine(values)}
      group by m.stream order by max(a.position) desc, m.stream limit ${mostInGroup}`,
    values,
  );
  return rows.map((row) => row.stream);
}

/** Papers that wait for a post of mine and that I did not put forward myself. */
async function toSign(bureau: OpenBureau, { person, scope, today }: Visitor): Promise<number[]> {
  const posts = person.posts.map((held) => held.post).filter((post) => holdsPost(person, post, today));
  const visible = visibleWhere(scope, 3);
  const rows = await bureau.database.query<{ stream: number }>(
    `select m.stream from projection.matter m
      where m.bureau = $1 and m.waiting <> '{}' and m.waiting && $2::text[] and ${visible.sql}
      order by m.stream limit ${2 * mostInGroup}`,
    [bureau.bureau, posts, ...visible.values],
  );
  const signing: number[] = [];
  for (const { stream } of rows) {
    const matter = await bureau.record.findMatter(stream);
    const isMine = matter?.proposals.some(
      ({ chain, proposer }) => proposer !== person.id && chain[0] !== undefined && posts.includes(chain[0]),
    );
    if (isMine && signing.length < mostInGroup) signing.push(stream);
  }
  return signing;
}

/** Open matters in which a paper that I put forward came back and nothing was put forward or done since. */
async function returnedTo(bureau: OpenBureau, { person, scope }: Visitor): Promise<number[]> {
  const visible = visibleWhere(scope, 4);
  const rows = await bureau.database.query<{ stream: number }>(
    `select m.stream from projection.matter m
       join act a on a.bureau = m.bureau and a.stream = m.stream and a.version = m.version
      where m.bureau = $1 and m.officers @> $2::text[] and m.closed_on is null and a.type = 'ProposalReturned'
        and exists (select from act p where p.bureau = m.bureau and p.stream = m.stream and p.type = 'ActProposed'
                      and p.actor = $3 and p.body::json -> 'data' ->> 'proposal' = a.body::json -> 'data' ->> 'proposal')
        and ${visible.sql} order by m.stream desc limit ${mostInGroup}`,
    [bureau.bureau, [person.id], person.id, ...visible.values],
  );
  return rows.map((row) => row.stream);
}

async function itemsOf(bureau: OpenBureau, visitor: Visitor, found: readonly number[]) {
  const matters = await Promise.all(found.map((stream) => bureau.record.findMatter(stream)));
  const items = matters.flatMap((matter) => (matter ? [itemOf(bureau, visitor, matter)] : []));
  return withFullTitles(bureau, visitor.scope, items);
}

function itemOf(bureau: OpenBureau, visitor: Visitor, matter: Matter) {
  const { record } = bureau;
  const duty = record.duties.get(matter.procedure);
  if (!duty) throw new Error(`没有程序 ${matter.procedure}`);
  const described = duty.describe(matter.facts, matter);
  const clock = nextClockOf(duty, matter, record.settings.calendar, visitor.today);
  return {
    stream: matter.stream,
    procedure: matter.procedure,
    procedureZh: duty.procedure.zh,
    number: matter.numbers.at(-1) ?? null,
    title: described.title,
    about: described.about ?? null,
    party: described.party,
    state: matter.state,
    stateZh: stateName(duty, matter.state),
    unit: bureau.roster.findUnit(matter.unit)?.name ?? matter.unit,
    clock,
    next: stepsFor(bureau, visitor, duty, matter, clock?.zh),
  };
}

/**
 * The one or two steps that a row offers: what the main path ends its term with, the main path's others, what else ends it.
 * An act of any time only where nothing else ends the term; what waits for signatures is not asked again.
 */
function stepsFor(bureau: OpenBureau, visitor: Visitor, duty: AnyDuty, matter: Matter, term: string | undefined) {
  const { acts, clocks, mainPath } = duty.procedure;
  const possible = possibleActs(bureau.record.world(), matter, visitor.person, visitor.today).filter(
    ({ act, refusal }) => refusal === null && !matter.proposals.some((proposal) => proposal.act === act),
  );
  const ends = ({ act }: PossibleAct): boolean =>
    acts[act]?.ends?.some(({ clock }) => clocks[clock]?.zh === term) === true;
  const isMain = ({ act }: PossibleAct): boolean => mainPath.includes(act);
  const ordinary = possible.filter(({ act }) => acts[act]?.anytime !== true);
  const closest = possible.filter(ends).sort((one, other) => ended(acts[one.act]) - ended(acts[other.act]));
  const steps = [
    ...(ordinary.some(ends) ? ordinary.filter((step) => ends(step) && isMain(step)) : closest.slice(0, 1)),
    ...ordinary.filter(isMain),
    ...ordinary.filter(ends),
    ...ordinary,
  ];
  return [...new Set(steps)].slice(0, 2).map(({ act, zh }) => ({ act, zh }));
}

/** How many terms an act ends: the fewer, the more it is made for one of them. */
const ended = (act: ActDefinition | undefined): number => new Set(act?.ends?.map(({ clock }) => clock)).size;
