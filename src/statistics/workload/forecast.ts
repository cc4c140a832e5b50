/** 预计 — what falls due and what may arrive in the coming weeks, by a method that a reader can do by hand. Pure. */
import { addDays, type PlainDate } from '../../law/kinds.ts';

/** 某日 — how many terms. */
export interface DayCount {
  readonly day: PlainDate;
  readonly count: number;
}

export interface DueDay extends DayCount {
  /** 多于以往任何一日办结的期限数 — more falls due than was ever met in a day of the past year. */
  readonly beyond: boolean;
}

/** How many days ahead. */
export const daysAhead = 30;

/** Every one of the coming thirty days from `today`, with what falls due on it. `most`: the most terms that were ever met in a day. */
export function dueDays(due: readonly DayCount[], today: PlainDate, most: number): readonly DueDay[] {
  const counts = new Map(due.map(({ day, count }) => [day, count]));
  return Array.from({ length: daysAhead }, (_, index) => {
    const day = addDays(today, index);
    const count = counts.get(day) ?? 0;
    return { day, count, beyond: most > 0 && count > most };
  });
}

/** 一周的预计收案 — the mean of the weeks that it was taken from, with the least and the most of them. */
export interface ExpectedWeek {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** `same-weeks`: the same weeks of earlier years; `recent-weeks`: the newest whole weeks; `none`: too short a record. */
  readonly base: 'same-weeks' | 'recent-weeks' | 'none';
  readonly weeks: readonly { readonly from: PlainDate; readonly until: PlainDate; readonly count: number }[];
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

const weeksAhead = 4;
const yearsBack = 3;
const recentWeeks = 8;
/** Fifty-two whole weeks: the same day of the week. */
const weeksOfYear = 364;

/** The first day that the method looks at: what arrived before it is not asked for. */
export const firstDayAsked = (today: PlainDate): PlainDate => addDays(today, -weeksOfYear * yearsBack);

/**
 * 预计收案 — for each of the next four weeks, from tomorrow: the mean of what arrived in the same week of up to three earlier
 * years, as far as the record reaches back to all four (`began`); where it does not reach
 * back a year, of the newest eight whole weeks.
 */
export function expectedWeeks(
  arrived: readonly DayCount[],
  today: PlainDate,
  began: PlainDate | null,
): readonly ExpectedWeek[] {
  const counted = (from: PlainDate) => {
    const until = addDays(from, 6);
    const days = arrived.filter(({ day }) => day >= from && day <= until);
    return { from, until, count: days.reduce((sum, { count }) => sum + count, 0) };
  };
  const reached = (from: PlainDate): boolean => began !== null && from >= began;
  const years = Array.from({ length: yearsBack }, (_, year) => weeksOfYear * (year + 1)).filter((back) =>
    reached(addDays(today, 1 - back)),
  );
  const recent = Array.from({ length: recentWeeks }, (_, index) => addDays(today, -7 * (index + 1) + 1)).filter(
    reached,
  );
  return Array.from({ length: weeksAhead }, (_, week) => {
    const from = addDays(today, 1 + 7 * week);
    const same = years.map((back) => addDays(from, -back));
    const base = same.length > 0 ? 'same-weeks' : recent.length > 0 ? 'recent-weeks' : 'none';
    const weeks = (same.length > 0 ? same : recent).map(counted);
    return { from, until: addDays(from, 6), base, weeks, ...spread(weeks.map(({ count }) => count)) };
  });
}

function spread(counts: readonly number[]): Pick<ExpectedWeek, 'mean' | 'least' | 'most'> {
  if (counts.length === 0) return { mean: null, least: null, most: null };
  const sum = counts.reduce((total, count) => total + count, 0);
  return { mean: sum / counts.length, least: Math.min(...counts), most: Math.max(...counts) };
}
