/** 工作量 — matters and acts by unit and by officer in a period, from the projections and the record. */
import type { PlainDate } from '../../law/kinds.ts';
import { kernelActs } from '../../record/act.ts';
import type { Reader } from '../../record/database/database.ts';
import { type Narrowing, workWhere } from './narrowing.ts';

/** 一个机构或者一名人员的事项. A matter that two units handle, or several officers, counts for each of them. */
export interface MatterLoad {
  readonly key: string;
  /** 期末在办 */
  readonly inHand: number;
  readonly opened: number;
  readonly closed: number;
  /** 逾期 — terms that were late or overdue in the period. */
  readonly late: number;
  /** 现已逾期 — open matters whose next term has run out by `today`. */
  readonly overdue: number;
  /** 待签批 */
  readonly waiting: number;
  readonly oldestOn: PlainDate | null;
}

export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}

const keysBy = {
  unit: 'unnest(array_remove(array[m.unit, m.joint_unit], null))',
  officer: 'unnest(m.officers)',
} as const;

/** The matters of the period by unit or by officer: open in it, opened in it or closed in it. */
export function readMatterLoads(
  reader: Reader,
  bureau: number,
  by: keyof typeof keysBy,
  narrowing: Narrowing,
  { from, until, today }: Period,
): Promise<MatterLoad[]> {
  const work = workWhere(narrowing, 5);
  return reader.query<MatterLoad>(
    `with mine as (
       select m.stream, k.key, m.opened_on, m.closed_on, m.next_due, m.waiting
         from projection.matter m cross join lateral ${keysBy[by]} as k(key)
        where m.bureau = $1 and m.opened_on <= $3 and (m.closed_on is null or m.closed_on >= $2) and ${work.sql}),
     lateness as (
       select k.key, count(*)::integer as late
         from projection.alert a join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
              cross join lateral ${keysBy[by]} as k(key)
        where a.bureau = $1 and a.raised_on between $2 and $3 and ${work.sql}
        group by k.key),
     loads as (
       select key, count(*) filter (where closed_on is null or closed_on > $3)::integer as in_hand,
              count(*) filter (where opened_on >= $2)::integer as opened,
              count(*) filter (where closed_on between $2 and $3)::integer as closed,
              count(*) filter (where closed_on is null and next_due < $4)::integer as overdue,
              count(*) filter (where closed_on is null and waiting <> '{}')::integer as waiting,
              min(opened_on) filter (where closed_on is null or closed_on > $3) as oldest
         from mine group by key)
     select key, coalesce(in_hand, 0) as "inHand", coalesce(opened, 0) as opened, coalesce(closed, 0) as closed,
            coalesce(late, 0) as late, coalesce(overdue, 0) as overdue, coalesce(waiting, 0) as waiting,
            oldest as "oldestOn"
       from loads full join lateness using (key) order by 2 desc, 1`,
    [bureau, from, until, today, ...work.values],
  );
}

/** 一人办理的一种行为 — how often in the period; `minutes` where the act itself says when it began and ended. */
export interface ActCount {
  readonly person: string;
  readonly procedure: string;
  readonly act: string;
  readonly times: number;
  readonly timed: number;
  readonly minutes: number;
}

const clock = (name: string): string => `(w.data ->> '${name}')`;
const isTime = (name: string): string => `${clock(name)} ~ '^[0-2][0-9]:[0-5][0-9]$'`;

/** Who did or took part in which acts: an act of two officers is work of both. */
export function readActCounts(
  reader: Reader,
  bureau: number,
  narrowing: Narrowing,
  { from, until }: Period,
): Promise<ActCount[]> {
  const work = workWhere(narrowing, 5);
  return reader.query<ActCount>(
    `with w as (
       select a.procedure, a.type, a.actor, a.body::json -> 'data' as data, a.body::json -> 'officers' as officers
         from act a join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
        where a.bureau = $1 and a.done_on between $2 and $3 and a.type <> all($4::text[]) and ${work.sql}),
     timed as (
       select w.*, case when ${isTime('began')} and ${isTime('ended')} and ${clock('ended')} >= ${clock('began')}
                   then (extract(epoch from ${clock('ended')}::time - ${clock('began')}::time) / 60)::integer end as minutes
         from w)
     select p.person, t.procedure, t.type as act, count(*)::integer as times, count(t.minutes)::integer as timed,
            coalesce(sum(t.minutes), 0)::integer as minutes
       from timed t cross join lateral (
            select t.actor as person
            union select o ->> 'id' from json_array_elements(coalesce(t.officers, '[]'::json)) o) p
      group by 1, 2, 3 order by 1, 2, 3`,
    [bureau, from, until, Object.keys(kernelActs), ...work.values],
  );
}
