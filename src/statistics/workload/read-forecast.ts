/** 预计所用的数 — running terms by day, what was met and what arrived by day, from the projections. */
import { addDays, type PlainDate } from '../../law/kinds.ts';
import type { Reader } from '../../record/database/database.ts';
import { type DayCount, daysAhead, firstDayAsked } from './forecast.ts';
import { type Narrowing, workWhere } from './narrowing.ts';

export interface ForecastRows {
  readonly due: readonly DayCount[];
  /** How many of them may move because the holidays of that year are not announced yet. */
  readonly provisional: number;
  readonly overdue: number;
  /** 单日办结最多 — the most terms that were met in one day of the past year, and which day. */
  readonly busiest: DayCount | null;
  readonly arrived: readonly DayCount[];
  /** The day of the oldest matter of the bureau's own. */
  readonly began: PlainDate | null;
}

export async function readForecast(
  reader: Reader,
  bureau: number,
  narrowing: Narrowing,
  today: PlainDate,
): Promise<ForecastRows> {
  const [due, busiest, arrived, [first]] = await Promise.all([
    readDue(reader, bureau, narrowing, today),
    readBusiest(reader, bureau, narrowing, today),
    readArrived(reader, bureau, narrowing, today),
    reader.query<{ day: PlainDate | null }>(
      'select min(opened_on) as day from projection.matter where bureau = $1 and not observed and stream > 1',
      [bureau],
    ),
  ]);
  return {
    due: due.filter(({ day }) => day >= today),
    provisional: due.reduce((sum, row) => sum + (row.day >= today ? row.provisional : 0), 0),
    overdue: due.reduce((sum, row) => sum + (row.day < today ? row.count : 0), 0),
    busiest: busiest[0] ?? null,
    arrived,
    began: first?.day ?? null,
  };
}

/** Terms that run: those of the coming days, and those that have run out already. */
function readDue(reader: Reader, bureau: number, narrowing: Narrowing, today: PlainDate) {
  const work = workWhere(narrowing, 3);
  return reader.query<DayCount & { provisional: number }>(
    `select c.due as day, count(*)::integer as count, count(*) filter (where c.provisional)::integer as provisional
       from projection.clock c join projection.matter m on m.bureau = c.bureau and m.stream = c.stream
      where c.bureau = $1 and c.ended_on is null and c.due < $2 and c.nature = 'term' and m.closed_on is null and ${work.sql}
      group by c.due order by c.due`,
    [bureau, addDays(today, daysAhead), ...work.values],
  );
}

function readBusiest(reader: Reader, bureau: number, narrowing: Narrowing, today: PlainDate): Promise<DayCount[]> {
  const work = workWhere(narrowing, 4);
  return reader.query<DayCount>(
    `select c.ended_on as day, count(*)::integer as count
       from projection.clock c join projection.matter m on m.bureau = c.bureau and m.stream = c.stream
      where c.bureau = $1 and c.ended_on between $2 and $3 and c.nature = 'term' and ${work.sql}
      group by c.ended_on order by count(*) desc, c.ended_on desc limit 1`,
    [bureau, addDays(today, -365), today, ...work.values],
  );
}

function readArrived(reader: Reader, bureau: number, narrowing: Narrowing, today: PlainDate): Promise<DayCount[]> {
  const work = workWhere(narrowing, 4);
  return reader.query<DayCount>(
    `select m.opened_on as day, count(*)::integer as count from projection.matter m
      where m.bureau = $1 and m.opened_on between $2 and $3 and ${work.sql}
      group by m.opened_on order by m.opened_on`,
    [bureau, firstDayAsked(today), today, ...work.values],
  );
}
