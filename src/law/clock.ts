/**
 * 期限的计算 — from a start, the lengths that the law gives, the spans that it leaves out and the calendar to the day on
 * which a period expires, with a reason for every day between.
 *
 * How stopped spans, rolling and provisional days are read: docs/decisions/2026-11-23-stopped-spans-and-rolling.md.
 */
import type { Calendar } from './calendar.ts';
import { type Period, requireWhole, type Span, type Stage, stagesOf } from './clock-stages.ts';
import { addDays, addMonths, daysBetween, type Length, lengthInChinese, type PlainDate } from './kinds.ts';

export type { Period, Span } from './clock-stages.ts';

/** 届满 — the last day of a period; `expiresAt` (`HH:mm`) only for hours with a known start, else the end of the day. */
export interface Expiry {
  readonly expiresOn: PlainDate;
  readonly expiresAt?: string;
  /** Whether the last day counted was not a working day, so that the expiry moved to a later day. */
  readonly rolled: boolean;
  /** 暂定 — rests on a day of a year whose notice is not loaded: it may move when the year is announced. */
  readonly provisional: boolean;
}

/** One day of a period and, in Chinese, why it counts or does not. */
export interface ExplainedDay {
  readonly day: PlainDate;
  readonly counted: boolean;
  readonly reason: string;
}

/**
 * 末日顺延 — whether a period of this unit, whose last day this is, rolls to the next working day.
 *
 * 市场监督管理行政处罚程序规定 第八十条 (2019: 暂行规定 第七十二条): “期间届满的最后一日为法定节假日的，以法定节假日后的第一日
 * 为期间届满的日期”. 法定节假日 is read as every day that is not a working day: weekends and public holidays, except the
 * weekends worked in exchange (调休). The article does not say so of weekends; a bureau's lawyers may confirm it. Periods in
 * working days end on one by their nature; hours run through.
 */
export function rolls(lastDay: PlainDate, unit: Length['unit'], calendar: Calendar): boolean {
  switch (unit) {
    case 'calendar-day':
    case 'month':
    case 'year':
      return !calendar.isWorkingDay(lastDay);
    case 'working-day':
    case 'hour':
      return false;
  }
}

/**
 * 届满日 — when a period expires. The start day (hour) is not counted; lengths of one unit that follow each other add up,
 * other units begin where the last ended; only the very last day rolls.
 * Throws `RangeError` on a period without length, a length that is not a whole number of at least one, a span that ends
 * before it begins, or a start time that is not `HH:mm`.
 */
export function expiryOf(period: Period, calendar: Calendar): Expiry {
  return expiryOfStages(stagesOf(period, calendar), period, calendar);
}

/** 期限计算说明 — the expiry, and every day from the start to it with its reason. */
export function explain(period: Period, calendar: Calendar): Expiry & { readonly days: readonly ExplainedDay[] } {
  const stages = stagesOf(period, calendar);
  const expiry = expiryOfStages(stages, period, calendar);
  const days: ExplainedDay[] = [explainedStart(period, stages)];
  for (const stage of stages) explainStage(stage, period, calendar, days);
  const unit = stages.at(-1)?.length.unit;
  const onCalendar = unit !== 'hour' && unit !== 'working-day';
  if (onCalendar && (expiry.rolled || expiry.provisional)) explainLastDay(expiry, period, calendar, days);
  return { ...expiry, days };
}

/**
 * 最迟送达日 — “举行七个工作日前”: the last day on which a notice may be served so that at least `lead` full days lie
 * between it and the event. Neither the day of the notice nor the day of the event is one of them. It may be a day of
 * rest, and nothing rolls: a later day would leave too few. Hours are rounded up to whole days.
 */
export function latestStart(event: PlainDate, lead: Length, calendar: Calendar): PlainDate {
  requireWhole(lead);
  switch (lead.unit) {
    case 'working-day':
      return addDays(calendar.addWorkingDays(event, -lead.count), -1);
    case 'calendar-day':
      return addDays(event, -lead.count - 1);
    case 'hour':
      return addDays(event, -Math.ceil(lead.count / 24) - 1);
    case 'month':
    case 'year': {
      const months = lead.unit === 'year' ? lead.count * 12 : lead.count;
      const day = addMonths(event, -months);
      return addMonths(day, months) < event ? day : addDays(day, -1);
    }
  }
}

/**
 * 剩余 — what is left of a clock on a day, in its own unit: 0 on the day of expiry, negative once late. Working days for a
 * clock in working days (late over a weekend only is already −1); 24 hours to the day for hours, as no time of day is
 * known here; calendar days for all else, months and years too.
 */
export function daysLeft(
  expiry: Pick<Expiry, 'expiresOn'>,
  today: PlainDate,
  unit: Length['unit'],
  calendar: Calendar,
): number {
  const left = daysBetween(today, expiry.expiresOn);
  switch (unit) {
    case 'working-day':
      if (left < 0) return Math.min(-1, calendar.workingDaysBetween(today, expiry.expiresOn));
      return calendar.workingDaysBetween(today, expiry.expiresOn);
    case 'hour':
      return left * 24;
    case 'calendar-day':
    case 'month':
    case 'year':
      return left;
  }
}

function expiryOfStages(stages: readonly Stage[], period: Period, calendar: Calendar): Expiry {
  const last = stages.at(-1);
  if (!last) throw new RangeError('期限没有长度');
  const { length, to } = last;
  const rolled = rolls(to.day, length.unit, calendar);
  const expiresOn = rolled ? rolledFrom(to.day, period.stopped, calendar) : to.day;
  const countedOnCalendar = stages.some((stage) => restsOnUnannounced(stage, calendar));
  const rollsOnCalendar = length.unit !== 'hour' && anyUnannounced(to.day, expiresOn, calendar);
  const expiry = { expiresOn, rolled, provisional: countedOnCalendar || rollsOnCalendar };
  return to.at === undefined ? expiry : { ...expiry, expiresAt: to.at };
}

/** The first working day after a day of rest that is itself not left out: a period cannot end while it stands still. */
function rolledFrom(lastDay: PlainDate, stopped: readonly Span[], calendar: Calendar): PlainDate {
  let day = calendar.onOrAfter(lastDay);
  for (let span = spanOn(day, stopped); span; span = spanOn(day, stopped))
    day = calendar.onOrAfter(addDays(span.to, 1));
  return day;
}

const spanOn = (day: PlainDate, stopped: readonly Span[]): Span | undefined =>
  stopped.length === 0 ? undefined : stopped.find(({ from, to }) => from <= day && day <= to);

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

function anyUnannounced(from: PlainDate, to: PlainDate, calendar: Calendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.isAnnounced(year)) return true;
  return false;
}

/** Only a count of working days looks at the calendar on its way; its first day is the one after its start. */
function restsOnUnannounced({ length, from, to }: Stage, calendar: Calendar): boolean {
  if (length.unit !== 'working-day') return false;
  return anyUnannounced(from.day.endsWith('-12-31') ? addDays(from.day, 1) : from.day, to.day, calendar);
}

function explainedStart({ startedOn }: Period, [first]: readonly Stage[]): ExplainedDay {
  if (first?.from.at === undefined || first.length.unit !== 'hour')
    return { day: startedOn, counted: false, reason: '期间开始之日不计算在内' };
  const start = `${first.from.at}起算，开始之时不计算在内`;
  return { day: startedOn, counted: true, reason: first.to.day === startedOn ? `${start}；${hoursEnd(first)}` : start };
}

function explainStage(stage: Stage, period: Period, calendar: Calendar, days: ExplainedDay[]): void {
  let ordinal = 1;
  for (let day = stage.from.day; day < stage.to.day; ) {
    day = addDays(day, 1);
    const explained = explainedDay(day, ordinal, stage, period, calendar);
    if (explained.counted) ordinal += 1;
    days.push(explained);
  }
}

function explainedDay(day: PlainDate, ordinal: number, stage: Stage, period: Period, calendar: Calendar): ExplainedDay {
  const { unit } = stage.length;
  if (unit === 'hour') return { day, counted: true, reason: day === stage.to.day ? hoursEnd(stage) : '按小时连续计算' };
  const span = spanOn(day, period.stopped);
  if (span) return { day, counted: false, reason: `${span.zh}，不计入` };
  if (unit !== 'working-day') return { day, counted: true, reason: `第${ordinal}日` };
  const { working, reason } = calendar.reason(day);
  if (!working) return { day, counted: false, reason: `${reason}，不计入` };
  const counted = reason.startsWith('工作日') ? `第${ordinal}个${reason}` : `第${ordinal}个工作日，${reason}`;
  return { day, counted: true, reason: counted };
}

const hoursEnd = ({ length, to }: Stage): string =>
  to.at === undefined ? `届满${lengthInChinese(length)}` : `至${to.at}届满${lengthInChinese(length)}`;

/** Says of the last day counted why it rolls, or on what it rests, and adds the days up to the expiry. */
function explainLastDay(expiry: Expiry, { stopped }: Period, calendar: Calendar, days: ExplainedDay[]): void {
  const last = days.at(-1);
  if (!last) return;
  const lastDay = `${last.reason}，末日为${calendar.reason(last.day).reason}`;
  days[days.length - 1] = { ...last, reason: expiry.rolled ? `${lastDay}，顺延` : lastDay };
  for (let { day } = last; day < expiry.expiresOn; ) {
    day = addDays(day, 1);
    const span = spanOn(day, stopped);
    const rest = span ? `${span.zh}，不计入` : `${calendar.reason(day).reason}，顺延`;
    days.push({ day, counted: false, reason: day === expiry.expiresOn ? `${rest}至此日届满` : rest });
  }
}
