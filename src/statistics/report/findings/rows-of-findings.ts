import type { PlainDate } from '../../../law/kinds.ts';
import type { Reader } from '../../../record/database/database.ts';
import { fewestForSpread } from '../../spread.ts';
import type { FineSpread, LateClock } from './read-findings.ts';

/** 逾期办结、到期未办的期限 — the ten kinds of clock that were late most often in the span. */
export function readLateClocks(
  reader: Reader,
  bureau: number,
  from: PlainDate,
  until: PlainDate,
): Promise<LateClock[]> {
  return reader.query<LateClock>(
    `select m.procedure, a.zh as clock, count(*) filter (where a.kind = 'late')::integer as late,
            count(*) filter (where a.kind = 'overdue')::integer as overdue
       from projection.alert a join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
      where a.bureau = $1 and a.raised_on >= $2 and a.raised_on <= $3
      group by 1, 2 order by count(*) desc, 1, 2 limit 10`,
    [bureau, from, until],
  );
}

/** 同案由罚款的离散 — the causes whose fines lie furthest apart, by how many times the most is the least. */
export function readFineSpreads(
  reader: Reader,
  bureau: number,
  from: PlainDate,
  until: PlainDate,
): Promise<FineSpread[]> {
  return reader.query<FineSpread>(
    `select cause, count(*)::integer as decisions, min(value)::bigint as least,
            percentile_disc(0.5) within group (order by value)::bigint as median, max(value)::bigint as most
       from projection.figure_row
      where bureau = $1 and indicator = 'fines' and day >= $2 and day <= $3 and cause is not null and value > 0
      group by cause having count(*) >= ${fewestForSpread} and max(value) > min(value)
      order by max(value)::numeric / min(value) desc, count(*) desc, cause limit 10`,
    [bureau, from, until],
  );
}
