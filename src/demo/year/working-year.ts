import { officialCalendar } from '../../law/calendar.ts';
import { addDays, addMonths, type PlainDate } from '../../law/kinds.ts';
import type { Chance } from './chance.ts';

/** The months of the year by how much work they bring: the spring festival is quiet, summer and autumn are not. */
const weightOfMonth = [0.9, 0.55, 1.15, 1.05, 1, 1.05, 1.1, 1.1, 1.1, 0.95, 1.05, 1] as const;

/** All days from one to another, both inclusive. */
export function daysFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

export const isWorked = (day: PlainDate): boolean => officialCalendar.isWorkingDay(day);

/** The working day `count` working days after `day`. */
export const workdaysAfter = (day: PlainDate, count: number): PlainDate => officialCalendar.addWorkingDays(day, count);

/** The same, or the day itself where that would be more than `most` calendar days later: a festival lies between. */
export function workdayWithin(day: PlainDate, count: number, most: number): PlainDate {
  const later = workdaysAfter(day, count);
  return later > addDays(day, most) ? day : later;
}

/** The first working day on or after `days` calendar days after `day`. */
export const daysAfter = (day: PlainDate, days: number): PlainDate => officialCalendar.onOrAfter(addDays(day, days));

/** The first working day on or after the same day some months later. */
export const monthsAfter = (day: PlainDate, months: number): PlainDate =>
  officialCalendar.onOrAfter(addMonths(day, months));

/** `count` working days from `first` to `last`, in order, more of them in the months that are busy. */
export function spreadOver(count: number, first: PlainDate, last: PlainDate, chance: Chance): PlainDate[] {
  const days = daysFrom(first, last).filter(isWorked);
  const weights = days.map(
    (day) => (weightOfMonth[Number(day.slice(5, 7)) - 1] as number) * (0.7 + chance.share() * 0.6),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map((weight) => Math.floor((count * weight) / total));
  let rest = count - counts.reduce((sum, one) => sum + one, 0);
  while (rest > 0) {
    const index = chance.below(days.length);
    counts[index] = (counts[index] as number) + 1;
    rest -= 1;
  }
  return days.flatMap((day, index) => Array.from({ length: counts[index] as number }, () => day));
}
