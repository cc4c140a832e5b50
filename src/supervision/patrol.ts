/**
 * 巡查 — passes all rules of alerts over what the record has that was not yet looked at, raises what they find and
 * escalates what was not answered in time. Everything it does is an act with a key of its own: passing again over the same
 * days raises nothing twice.
 */

import { supervisionAlert } from '../duties/supervision-alert/procedure.ts';
import { alertAnswerTerm } from '../duties/supervision-alert/rules.ts';
import { addDays, findVersionOn, type PlainDate, type Rule } from '../law/kinds.ts';
import { type BureauSettings, bureauStream, bureauTable, localPeriodOn } from '../record/bureau.ts';
import type { Reader } from '../record/database/database.ts';
import type { Person } from '../record/person.ts';
import { holdsPost } from '../record/person.ts';
import type { Request } from '../record/receipt.ts';
import type { BureauRecord } from '../record/record.ts';
import { type AlertRule, alertRules, type Found } from './alert-rules/index.ts';
import { numbered } from './numbered.ts';

/** What a pass needs: the record, somebody who acts for the system, the people as they are. */
export interface Patrol {
  readonly reader: Reader;
  readonly record: BureauRecord;
  /** The account by which the system acts; its acts are done as reactions, which no person can do. */
  readonly actor: string;
  readonly people: readonly Person[];
  readonly rules?: readonly AlertRule[];
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Patrolled {
  readonly day: PlainDate;
  readonly raised: number;
  readonly escalated: number;
  /** How many alerts each rule raised; rules that found nothing are left out. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** A fault as it was found, with the matter it is on. */
interface Fault extends Found {
  readonly procedure: string | null;
  readonly number: string | null;
  readonly unit: string | null;
  readonly officers: readonly string[] | null;
}

/** The part of the record that a pass looks at. */
interface Span {
  readonly day: PlainDate;
  readonly after: number;
  readonly until: number;
}

const atOnce = 2_000;

/** 巡查到最近封存之日 — all that was not yet looked at; undefined where no day was closed since. */
export async function patrolClosedDay(patrol: Patrol): Promise<Patrolled | undefined> {
  const { closedDay, patrolledDay, patrolledPosition = 0 } = patrol.record.settings;
  if (closedDay === undefined || closedDay === patrolledDay) return undefined;
  const span = { day: closedDay, after: patrolledPosition, until: patrol.record.head.position };
  const patrolled = await patrolSpan(patrol, span);
  const { day, raised, escalated } = patrolled;
  await performed(patrol, [
    {
      key: `system>day-patrolled-${day}`,
      stream: bureauStream,
      wish: {
        ...{ procedure: bureauTable.id, act: 'DayPatrolled', actor: patrol.actor, doneOn: patrol.record.today() },
        data: { day, position: span.until, raised, escalated },
      },
    },
  ]);
  return patrolled;
}

/** 重新巡查 — over the whole record as if it were the night after `day`. What was raised before is not raised again. */
export function patrolAgain(patrol: Patrol, day: PlainDate): Promise<Patrolled> {
  return patrolSpan(patrol, { day, after: 0, until: patrol.record.head.position });
}

async function patrolSpan(patrol: Patrol, span: Span): Promise<Patrolled> {
  const rules = patrol.rules ?? alertRules;
  const byRule: Record<string, number> = {};
  let raised = 0;
  for (const [index, rule] of rules.entries()) {
    const count = await patrolRule(patrol, rule, span);
    if (count > 0) byRule[rule.id] = count;
    raised += count;
    patrol.onProgress?.(index + 1, rules.length);
  }
  return { day: span.day, raised, escalated: await escalate(patrol), byRule };
}

/** Raises what one rule finds, so many at once; `key` leads the next look past what was just judged to be no fault. */
async function patrolRule(patrol: Patrol, rule: AlertRule, span: Span): Promise<number> {
  if (rule.basis !== null && findVersionOn(rule.basis as Rule, span.day) === undefined) return 0;
  const reach = reachOf(rule, patrol.record.settings, span.day);
  if (reach === undefined) return 0;
  let raised = 0;
  for (let beyond = ''; ; ) {
    const places = { bureau: patrol.record.bureau, ...span, ...reach, beyond, prefix: keyOf(rule, '') };
    const statement = numbered(faultsOf(rule), places);
    const faults = await patrol.reader.query<Fault>(statement.text, statement.values);
    const found = faults.flatMap((fault) => judged(rule, fault));
    await performed(
      patrol,
      found.map((fault) => raising(patrol, rule, fault)),
    );
    raised += found.length;
    const last = faults.at(-1);
    if (!last || faults.length < atOnce) return raised;
    beyond = last.key;
  }
}

/** Faults that nobody was told of yet, with the matter they are on; what other bureaus published is nobody's here. */
const faultsOf = (rule: AlertRule): string => `
  with found as (${rule.find})
  select f.*, m.procedure, m.number, m.unit, m.officers
    from found f left join projection.matter m on m.bureau = :bureau and m.stream = f.stream
   where f.key > :beyond and not coalesce(m.observed, false)
     and not exists (select from act raised where raised.bureau = :bureau and raised.key = :prefix || f.key)
   order by f.key limit ${atOnce}`;

/** The days that a local period reaches to; undefined where the rule needs one and the bureau has set none. */
function reachOf(rule: AlertRule, settings: BureauSettings, day: PlainDate) {
  if (rule.period === undefined) return { ahead: day, behind: day };
  const period = localPeriodOn(settings, rule.period, day);
  if (period === undefined) return undefined;
  const shift = (count: number): PlainDate =>
    period.unit === 'working-day' ? settings.calendar.addWorkingDays(day, count) : addDays(day, count);
  return { ahead: shift(period.count), behind: shift(-period.count) };
}

function judged(rule: AlertRule, fault: Fault): readonly Fault[] {
  if (!rule.judge) return [fault];
  const finding = rule.judge(fault);
  return finding === null ? [] : [{ ...fault, finding }];
}

const keyOf = (rule: AlertRule, key: string): string => `system>alert-${rule.id}-${key}`;

function raising(patrol: Patrol, rule: AlertRule, fault: Fault): Request {
  const { record, actor, people } = patrol;
  const person = people.find(({ id }) => id === fault.person);
  const unit = fault.unit ?? person?.unit;
  const article = fault.article ?? rule.basis?.id;
  return {
    key: keyOf(rule, fault.key),
    wish: {
      procedure: supervisionAlert.id,
      act: 'AlertRaised',
      actor,
      doneOn: record.today(),
      reaction: true,
      ...(unit === undefined ? {} : { unit }),
      data: {
        rule: rule.id,
        ruleZh: rule.zh,
        severity: rule.severity,
        ...(fault.stream === null ? {} : { matter: fault.stream }),
        ...(fault.procedure === null ? {} : { procedure: fault.procedure }),
        subject: subjectOf(record, fault, person),
        happenedOn: fault.happened_on,
        finding: fault.finding,
        ...(article === undefined ? {} : { article }),
        owners: ownersOf(patrol, rule, fault, unit),
        term: termOf(record.settings, record.today()),
      },
    },
  };
}

/** 处理时限的依据 — the bureau's own setting before the practice of Tianjin; elsewhere none is invented. */
export function termOf(settings: BureauSettings, day: PlainDate): 'local' | 'tianjin' | 'none' {
  if (localPeriodOn(settings, alertAnswerTerm.id, day) !== undefined) return 'local';
  return settings.code.startsWith('12') ? 'tianjin' : 'none';
}

/** By number, never by the name of the party: the alert may be seen by people who may not see the matter. */
function subjectOf(record: BureauRecord, fault: Fault, person: Person | undefined): string {
  if (fault.stream === null) return person?.name ?? fault.person ?? '本局';
  const name = record.duties.get(fault.procedure ?? '')?.procedure.zh ?? '';
  return fault.number === null ? `${name}第${fault.stream}号事项` : `${name} ${fault.number}`;
}

/** Who answers: people who are still here; where nobody is, the heads of the unit, whom the supervisor can change. */
function ownersOf({ people, record }: Patrol, rule: AlertRule, fault: Fault, unit: string | undefined): string[] {
  const today = record.today();
  const holders = (post: 'unit-head' | 'personnel') =>
    people
      .filter((one) => holdsPost(one, post, today) && (post === 'personnel' || one.unit === unit))
      .map(({ id }) => id);
  if (rule.owner === 'personnel') return holders('personnel').slice(0, 50);
  const heads = holders('unit-head');
  if (rule.owner === 'unit-head') return heads;
  const known = new Set(people.filter(({ posts }) => posts.length > 0).map(({ id }) => id));
  const handlers = (fault.officers ?? []).filter((id) => known.has(id));
  return (handlers.length > 0 ? handlers : heads).slice(0, 50);
}

/** 提级 — alerts whose term ran out without an answer: once for each term. */
async function escalate(patrol: Patrol): Promise<number> {
  const statement = numbered(
    `select a.stream, a.clock_number as clock from projection.alert a
       join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
      where a.bureau = :bureau and a.kind = 'overdue' and m.procedure = '${supervisionAlert.id}' and m.state = 'raised'
        and not exists (select from act e where e.bureau = a.bureau
                          and e.key = 'system>alert-escalated-' || a.stream || '-' || a.clock_number)`,
    { bureau: patrol.record.bureau },
  );
  const due = await patrol.reader.query<{ stream: number; clock: number }>(statement.text, statement.values);
  const requests = due.map(({ stream, clock }): Request => {
    const wish = {
      ...{ procedure: supervisionAlert.id, act: 'AlertEscalated', actor: patrol.actor, doneOn: patrol.record.today() },
      ...{ reaction: true as const, data: { to: 'bureau-head', reason: '处理时限届满，尚未答复' } },
    };
    return { key: `system>alert-escalated-${stream}-${clock}`, stream, wish };
  });
  await performed(patrol, requests);
  return requests.length;
}

/** Nothing of this may be refused: a refusal is a mistake of ours, and the day stays unpatrolled. */
async function performed({ record }: Patrol, requests: readonly Request[]): Promise<void> {
  for (const [index, outcome] of (await record.performAll(requests)).entries())
    if (!outcome.ok) throw new Error(`${requests[index]?.key}：${outcome.refusal.code} ${outcome.refusal.zh}`);
}
