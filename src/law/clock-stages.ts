/**
 * 期限的各段 — how far each length of a period runs from where the one before it ended, before anything rolls. The
 * arithmetic is on day numbers and spans, never day by day: a rebuild asks for hundreds of thousands of clocks.
 */
import { type Calendar, dayAt } from './calendar.ts';
import { addDays, addMonths, dayNumber, daysBetween, type Length, type PlainDate } from './kinds.ts';

/** 不计入期限的期间 — both bounding days and all days between are left out. `zh` names it: 检测期间, 中止调查期间. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly zh: string;
}

/** 期间 — one running period: its start, the base length and each extension in order, and what is left out of it. */
export interface Period {
  readonly startedOn: PlainDate;
  /** `HH:mm`, for periods in hours. */
  readonly startedAt?: string;
  readonly lengths: readonly Length[];
  readonly stopped: readonly Span[];
}

/** A day, and the time on it where hours are counted from a known one. */
export interface Moment {
  readonly day: PlainDate;
  readonly at?: string;
}

/** Lengths of one unit that stand together, run from one moment to another. */
export interface Stage {
  readonly length: Length;
  readonly from: Moment;
  readonly to: Moment;
}

type DayNumbers = readonly [from: number, to: number];

/** Throws `RangeError` on a length that is not a whole number of at least one. */
export function requireWhole({ count }: Length): void {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`期限须为正整数：${count}`);
}

/** 90日 + 30日 = 120日: lengths of one unit that stand together add up. */
function addedUp(lengths: readonly Length[]): readonly Length[] {
  for (const length of lengths) requireWhole(length);
  if (lengths.length === 0) throw new RangeError('期限没有长度');
  if (lengths.length === 1) return lengths;
  const added: Length[] = [];
  for (const length of lengths) {
    const last = added.at(-1);
    if (last?.unit === length.unit) added[added.length - 1] = { unit: last.unit, count: last.count + length.count };
    else added.push(length);
  }
  return added;
}

/** The union of the spans as day numbers, earliest first: a day left out twice is left out once. */
function unionOf(spans: readonly Span[]): DayNumbers[] {
  const union: [number, number][] = [];
  for (const { from, to } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to < from) throw new RangeError(`不计入期限的期间止于其开始之前：${from}至${to}`);
    const last = union.at(-1);
    if (last && dayNumber(from) <= last[1] + 1) last[1] = Math.max(last[1], dayNumber(to));
    else union.push([dayNumber(from), dayNumber(to)]);
  }
  return union;
}

/**
 * 分段 — the stages of a period in order, at least one. Throws `RangeError` as `expiryOf` states.
 */
export function stagesOf(period: Period, calendar: Calendar): readonly Stage[] {
  const stopped = period.stopped.length === 0 ? [] : unionOf(period.stopped);
  let from = startOf(period);
  return addedUp(period.lengths).map((length) => {
    const stage = { length, from, to: endOf(length, from, stopped, calendar) };
    from = stage.to;
    return stage;
  });
}

function startOf({ startedOn, startedAt }: Period): Moment {
  if (startedAt === undefined) return { day: startedOn };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(startedAt)) throw new RangeError(`不是有效时刻：${startedAt}`);
  return { day: startedOn, at: startedAt };
}

function endOf({ count, unit }: Length, from: Moment, stopped: readonly DayNumbers[], calendar: Calendar): Moment {
  switch (unit) {
    case 'working-day':
      return { day: afterWorkingDays(from.day, count, stopped, calendar) };
    case 'calendar-day':
      return { day: dayAt(afterDays(dayNumber(from.day), count, stopped)) };
    case 'month':
    case 'year': {
      // Adding the stopped days that fall inside, until none is left to add, is leaving them out of the plain days.
      const plain = daysBetween(from.day, addMonths(from.day, unit === 'year' ? count * 12 : count));
      return { day: dayAt(afterDays(dayNumber(from.day), plain, stopped)) };
    }
    case 'hour':
      return afterHours(from, count);
  }
}

function afterDays(from: number, count: number, stopped: readonly DayNumbers[]): number {
  let [at, left] = [from, count];
  for (const [first, last] of stopped) {
    const free = first - 1 - at;
    if (left <= free) break;
    left -= Math.max(free, 0);
    at = Math.max(at, last);
  }
  return at + left;
}

function afterWorkingDays(
  from: PlainDate,
  count: number,
  stopped: readonly DayNumbers[],
  calendar: Calendar,
): PlainDate {
  let [at, left] = [from, count];
  for (const [first, last] of stopped) {
    const free = calendar.workingDaysBetween(at, dayAt(first - 1));
    if (left <= free) break;
    left -= Math.max(free, 0);
    if (dayAt(last) > at) at = dayAt(last);
  }
  return calendar.addWorkingDays(at, left);
}

/** Hours run through nights, rest days and stopped spans. Without a time, to the end of the day so many days later. */
function afterHours({ day, at }: Moment, count: number): Moment {
  if (at === undefined) return { day: addDays(day, Math.ceil(count / 24)) };
  const total = Number(at.slice(0, 2)) + count;
  return { day: addDays(day, Math.floor(total / 24)), at: `${String(total % 24).padStart(2, '0')}${at.slice(2)}` };
}
