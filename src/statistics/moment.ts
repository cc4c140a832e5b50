import { type PlainDate, parseDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import type { Refusal } from '../record/refusal.ts';
import type { Moment } from './period.ts';
import { refuseStatistics } from './refusals.ts';

/** What somebody asks for, as texts: a year and, where wanted, the day until which to count. */
export interface AskedMoment {
  readonly year: string;
  readonly until?: string | undefined;
}

/**
 * 统计时点 — reads a year and a day. Without a day: the last of the year, or today where the year is not over.
 * Refuses what is no year, a day outside it, and a year before every act or after today.
 */
export async function momentOf(
  reader: Reader,
  bureau: number,
  asked: AskedMoment,
  today: PlainDate,
): Promise<{ readonly ok: true; readonly moment: Moment } | { readonly ok: false; readonly refusal: Refusal }> {
  const refused = (refusal: Refusal) => ({ ok: false, refusal }) as const;
  const year = Number(asked.year);
  if (!/^\d{4}$/.test(asked.year) || year < 2018)
    return refused(refuseStatistics('not-a-year', { detail: asked.year }));
  const last = `${year}-12-31` as PlainDate;
  const until = asked.until === undefined ? (today < last ? today : last) : parseDate(asked.until);
  const inYear = until?.startsWith(asked.year);
  if (asked.until !== undefined && (!inYear || until === undefined))
    return refused(refuseStatistics('not-in-year', { detail: asked.until }));
  if (until === undefined || !inYear || !(await hasActsUntil(reader, bureau, until)))
    return refused(refuseStatistics('no-data', { detail: `${year}年` }));
  return { ok: true, moment: { year, until } };
}

/** Whether anything but the founding was done by the last day of the span and within its year. */
async function hasActsUntil(reader: Reader, bureau: number, until: PlainDate): Promise<boolean> {
  const rows = await reader.query(
    'select 1 from projection.figure_month where bureau = $1 and month >= $2 and month <= $3 limit 1',
    [bureau, `${until.slice(0, 4)}-01-01`, until],
  );
  return rows.length > 0;
}
