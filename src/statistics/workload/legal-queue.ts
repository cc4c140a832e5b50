/** 法制机构的队列 — what waits for the legal unit, how long, and what it finished. */
import type { PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import type { Reader } from '../../record/database/database.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { type Narrowing, workWhere } from './narrowing.ts';
import type { Period } from './read-load.ts';

const legalPosts: readonly Post[] = ['legal-reviewer', 'review-head', 'case-reviewer'];

/** A clock that only people of the legal unit end, by its place in the tables. */
export interface LegalClock {
  readonly procedure: string;
  readonly procedureZh: string;
  readonly clock: string;
  readonly zh: string;
}

/** Clocks that some act of a legal post ends, and that no other post's act but a transfer, return or withdrawal does first. */
export function legalClocks(duties: Iterable<AnyDuty>): readonly LegalClock[] {
  return [...duties].flatMap(({ procedure }) =>
    Object.entries(procedure.clocks)
      .filter(([id, { nature }]) => {
        const ending = Object.values(procedure.acts).filter((act) => act.ends?.some(({ clock }) => clock === id));
        return nature === 'term' && ending.some(({ by }) => by.every((post) => legalPosts.includes(post)));
      })
      .map(([clock, { zh }]) => ({ procedure: procedure.id, procedureZh: procedure.zh, clock, zh })),
  );
}

/** 一种期限的队列. */
export interface QueueLine extends LegalClock {
  readonly waiting: number;
  readonly overdue: number;
  /** Due within seven days from today. */
  readonly soon: number;
  readonly oldestOn: PlainDate | null;
  readonly ended: number;
  readonly endedLate: number;
}

type Counted = Omit<QueueLine, 'procedureZh' | 'zh'>;

/** The clocks as they stand today, and what ended in the period. Clocks without any line are left out. */
export async function readLegalQueue(
  reader: Reader,
  bureau: number,
  clocks: readonly LegalClock[],
  narrowing: Narrowing,
  { from, until, today }: Period,
): Promise<QueueLine[]> {
  const work = workWhere(narrowing, 6);
  const rows = await reader.query<Counted>(
    `select m.procedure, c.clock, count(*) filter (where c.ended_on is null)::integer as waiting,
            count(*) filter (where c.ended_on is null and c.due < $4)::integer as overdue,
            count(*) filter (where c.ended_on is null and c.due between $4 and $4::date + 7)::integer as soon,
            min(c.started_on) filter (where c.ended_on is null) as "oldestOn",
            count(*) filter (where c.ended_on between $2 and $3)::integer as ended,
            count(*) filter (where c.ended_on between $2 and $3 and c.late)::integer as "endedLate"
       from projection.clock c join projection.matter m on m.bureau = c.bureau and m.stream = c.stream
      where c.bureau = $1 and (c.ended_on is null or c.ended_on between $2 and $3)
        and m.procedure || '/' || c.clock = any($5::text[]) and ${work.sql}
      group by 1, 2`,
    [bureau, from, until, today, clocks.map(({ procedure, clock }) => `${procedure}/${clock}`), ...work.values],
  );
  return clocks.flatMap((one) => {
    const row = rows.find(({ procedure, clock }) => procedure === one.procedure && clock === one.clock);
    return row ? [{ ...row, ...one }] : [];
  });
}
