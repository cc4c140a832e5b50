import { addMonths, dateInChinese, type PlainDate } from '../law/kinds.ts';
import type { Span } from './cells.ts';
import type { Period } from './figure.ts';

/** 统计时点 — the year of a report and the day until which it counts. */
export interface Moment {
  readonly year: number;
  readonly until: PlainDate;
}

/** The first day of every campaign, by its name. */
export type Launches = ReadonlyMap<string, PlainDate>;

/** Before every act: where the rows of a stock begin. */
export const beginning = '0001-01-01' as PlainDate;

/** The same day of the year before (29 February: the 28th). */
export const yearBefore = ({ year, until }: Moment): Moment => ({ year: year - 1, until: addMonths(until, -12) });

/** The days that a flow counts. */
export function spanOf(period: Period, { year, until }: Moment, launches: Launches): Span {
  const newYear = `${year}-01-01` as PlainDate;
  if (period === 'until-day') return { from: newYear, until };
  if (period === 'whole-year') return { from: newYear, until: `${year}-12-31` as PlainDate };
  const launched = launches.get(period.campaign);
  return { from: launched !== undefined && launched > newYear && launched <= until ? launched : newYear, until };
}

/** A span in Chinese: `2019年1月1日至2019年11月30日`; of a stock, the day alone. */
export function spanInChinese({ from, until }: Span): string {
  return from === beginning ? `截至${dateInChinese(until)}` : `${dateInChinese(from)}至${dateInChinese(until)}`;
}
