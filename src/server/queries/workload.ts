import { addDays, type PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { certificateOn, type Person } from '../../record/person.ts';
import { Registers } from '../../statistics/registers.ts';
import { dueDays, expectedWeeks } from '../../statistics/workload/forecast.ts';
import { legalClocks, readLegalQueue } from '../../statistics/workload/legal-queue.ts';
import type { Narrowing } from '../../statistics/workload/narrowing.ts';
import { readForecast } from '../../statistics/workload/read-forecast.ts';
import {
  type ActCount,
  type MatterLoad,
  type Period,
  readActCounts,
  readMatterLoads,
} from '../../statistics/workload/read-load.ts';
import { noWork, workTimeOf } from '../../statistics/workload/work-time.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';

/** The posts to which the work of others is shown, each as far as it may see matters. */
export const postsOverWorkload: readonly Post[] = [
  'unit-head',
  'review-head',
  'bureau-head',
  'bureau-chief',
  'supervisor',
  'statistician',
];

type Places = Pick<OpenBureau, 'bureau' | 'database' | 'record' | 'roster'>;

export interface AskedWorkload {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly unit: string | undefined;
  readonly officer: string | undefined;
}

/**
 * 工作量 — who has how much in hand, what was done in a period, what waits for the legal unit, and what is to be expected:
 * of the matters that the visitor may see. Whoever sees one unit is shown that unit and its people alone.
 */
export async function workloadOf(bureau: Places, visitor: Pick<Visitor, 'scope' | 'today'>, asked: AskedWorkload) {
  const { scope, today } = visitor;
  const own = scope.kind === 'unit' ? scope.units : null;
  const units = asked.unit === undefined ? own : [asked.unit].filter((unit) => own === null || own.includes(unit));
  const narrowing: Narrowing = { scope, units, officer: asked.officer ?? null };
  const period: Period = { from: asked.from, until: asked.until, today };
  const { database, bureau: number, record } = bureau;
  const [byUnit, byOfficer, acts, legal, forecast] = await Promise.all([
    readMatterLoads(database, number, 'unit', narrowing, period),
    readMatterLoads(database, number, 'officer', narrowing, period),
    readActCounts(database, number, narrowing, period),
    readLegalQueue(database, number, legalClocks(record.duties.values()), narrowing, period),
    readForecast(database, number, narrowing, today),
  ]);
  const shown = (unit: string): boolean => units === null || units.includes(unit);
  return {
    ...period,
    unit: asked.unit ?? null,
    officer: asked.officer ?? null,
    units: bureau.roster.units
      .filter(({ id }) => own === null || own.includes(id))
      .map(({ id, name }) => ({ id, name })),
    ...rowsOf(bureau, { byUnit, byOfficer, acts, period, shown, officer: asked.officer }),
    standards: standardsOf(bureau, asked.until),
    legal,
    forecast: {
      days: dueDays(forecast.due, today, forecast.busiest?.count ?? 0),
      overdue: forecast.overdue,
      provisional: forecast.provisional,
      busiest: forecast.busiest,
      weeks: expectedWeeks(forecast.arrived, today, forecast.began),
    },
    ...(own === null ? { staffing: await staffingOf(bureau, asked.until) } : {}),
  };
}

interface Read {
  readonly byUnit: readonly MatterLoad[];
  readonly byOfficer: readonly MatterLoad[];
  readonly acts: readonly ActCount[];
  readonly period: Period;
  readonly shown: (unit: string) => boolean;
  readonly officer: string | undefined;
}

const nothing = { inHand: 0, opened: 0, closed: 0, late: 0, overdue: 0, waiting: 0, oldestOn: null };

function rowsOf({ roster, record }: Places, { byUnit, byOfficer, acts, period, shown, officer }: Read) {
  const loads = new Map(byOfficer.map((load) => [load.key, load]));
  const actsBy = new Map<string, ActCount[]>();
  for (const act of acts) actsBy.set(act.person, [...(actsBy.get(act.person) ?? []), act]);
  const people = roster.people.filter(({ id, unit }) => shown(unit) && (officer === undefined || id === officer));
  const active = people.filter(({ id }) => loads.has(id) || actsBy.has(id));
  const workOf = (one: readonly Person[]) =>
    workTimeOf(
      one.flatMap(({ id }) => actsBy.get(id) ?? []),
      record.settings,
      period.until,
    );
  return {
    byUnit: byUnit
      .filter(({ key }) => shown(key))
      .map(({ key, ...load }) => {
        const members = people.filter(({ unit }) => unit === key);
        return {
          ...load,
          id: key,
          name: roster.findUnit(key)?.name ?? key,
          certified: members.filter((member) => isCertified(record, member, period.until)).length,
          work: workOf(members),
        };
      }),
    byOfficer: active
      .map((person) => ({
        ...nothing,
        ...withoutKey(loads.get(person.id)),
        id: person.id,
        name: person.name,
        unit: roster.findUnit(person.unit)?.name ?? person.unit,
        work: actsBy.has(person.id) ? workOf([person]) : noWork,
      }))
      .sort((a, b) => b.inHand - a.inHand || b.work.acts - a.work.acts),
  };
}

const withoutKey = (load: MatterLoad | undefined): Omit<MatterLoad, 'key'> => {
  const { key: _key, ...rest } = load ?? { key: '', ...nothing };
  return rest;
};

const isCertified = (record: Places['record'], person: Person, day: PlainDate): boolean =>
  certificateOn(record.certificates.holder(person), day) !== undefined;

/** 折算标准 — the newest one for each act, with the names of the acts; one for an act that no procedure has is shown as such. */
function standardsOf({ record }: Places, day: PlainDate) {
  const newest = new Map(
    record.settings.workStandards
      .filter(({ from }) => from <= day)
      .map((standard) => [`${standard.procedure}/${standard.act}`, standard]),
  );
  return [...newest.values()].map(({ procedure, act, minutes, basis, from }) => {
    const table = record.duties.get(procedure)?.procedure;
    const zh = table?.acts[act]?.zh;
    return { zh: zh ? `${table.zh}：${zh}` : `没有此种行为（${procedure}/${act}）`, minutes, basis, from };
  });
}

/** 户均人力 — businesses in the register on the day, and people with a valid certificate: of the bureau as a whole. */
async function staffingOf({ database, bureau, roster, record }: Places, day: PlainDate) {
  const moment = { year: Number(day.slice(0, 4)), until: day };
  const businesses = await new Registers(database, bureau, roster).count('businesses', moment);
  const certified = roster.people.filter((person) => isCertified(record, person, day)).length;
  return { businesses, certified, each: certified === 0 ? null : Math.round(businesses / certified) };
}

/** The first day where none is asked for: New Year; in January, thirty days back. */
export function usualFirstDay(until: PlainDate): PlainDate {
  const newYear = `${until.slice(0, 4)}-01-01` as PlainDate;
  const monthAgo = addDays(until, -30);
  return newYear < monthAgo ? newYear : monthAgo;
}
