/**
 * 工作日历 — which days are working days, by the yearly notices of the General Office of the State Council.
 *
 * `chinese-days` takes a year that it does not know for plain weeks and gives no sign of it. Here such a year answers
 * with plain weeks too, because a deadline must still be shown, but `isAnnounced` is false and every reason says so.
 */
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dateInChinese, dayNumber, fromDayNumber, type PlainDate, parseDate } from './kinds.ts';

/** A day that a notice names, and the festival that it names it for. */
export interface NamedDay {
  readonly day: PlainDate;
  readonly name: string;
}

/**
 * 年度放假安排 — one year's notice. 元旦 may reach back into December (2018-12-29 worked for 2019): such a day belongs
 * to the notice that names it. `source` says where it was read: the notice's number and address, or the data set.
 */
export interface CalendarYear {
  readonly year: number;
  readonly daysOff: readonly NamedDay[];
  readonly makeUpDays: readonly NamedDay[];
  readonly source: string;
}

/** 缘由 — whether a day is worked and why: 工作日, 周六, 周日, 国庆节放假, 调休上班（国庆节）; says if not announced. */
export interface DayReason {
  readonly working: boolean;
  readonly reason: string;
}

export interface Calendar {
  /** Whether the year's notice is loaded. Days of other years follow plain weeks, and what rests on them is provisional. */
  isAnnounced(year: number): boolean;
  isWorkingDay(day: PlainDate): boolean;
  reason(day: PlainDate): DayReason;
  /**
   * The `count`th working day after `day`, which itself is not counted; before it, where `count` is negative; `day`
   * where it is zero. Throws `RangeError` on a fraction, and outside the years 1000 to 9999.
   */
  addWorkingDays(day: PlainDate, count: number): PlainDate;
  /** Working days after `from`, up to and with `to`; negative where `to` is earlier. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number;
  /** The first working day on or after `day`. */
  onOrAfter(day: PlainDate): PlainDate;
  /** 公布或者调整 — a calendar in which this notice stands in place of the year's earlier one; this calendar is unchanged. */
  withYear(year: CalendarYear): Calendar;
}

const firstTableYear = 2000;
const lastTableYear = 2045;
const firstDayNumber = dayNumber('1000-01-01' as PlainDate);
const lastDayNumber = dayNumber('9999-12-31' as PlainDate);
const daysInChinese = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

const texts = new Map<number, PlainDate>();

/** The day with this day number, remembered: clocks name the same few thousand days over and over. */
export function dayAt(number: number): PlainDate {
  const known = texts.get(number);
  if (known !== undefined) return known;
  if (!(number >= firstDayNumber && number <= lastDayNumber)) throw new RangeError(`超出历法范围的日序：${number}`);
  const text = fromDayNumber(number);
  if (texts.size < 40_000) texts.set(number, text);
  return text;
}

const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** Mondays to Fridays up to and with a day, from Monday 1969-12-29 on; negative before. */
const plainCount = (number: number): number => 5 * Math.floor((number + 3) / 7) + Math.min(weekday(number) + 1, 5);

/** The day number of the `count`th Monday to Friday: the inverse of `plainCount`. */
const plainNth = (count: number): number => {
  const weeks = Math.floor((count - 1) / 5);
  return weeks * 7 + (count - 1 - weeks * 5) - 3;
};

interface Entry extends DayReason {
  readonly number: number;
}

/** Working days counted once over a range of years, so that every question is a look-up; plain weeks outside it. */
interface Table {
  readonly first: number;
  readonly last: number;
  /** Working days before the table, and how far the count differs from plain weeks after it. */
  readonly before: number;
  readonly shift: number;
  /** Working days up to and with each day, and the day number of each working day. */
  readonly upTo: Int32Array;
  readonly nth: Int32Array;
}

function tableOf(years: ReadonlyMap<number, CalendarYear>, entries: Iterable<Entry>): Table {
  const first = dayNumber(`${Math.min(firstTableYear, ...years.keys()) - 1}-01-01` as PlainDate);
  const last = dayNumber(`${Math.max(lastTableYear, ...years.keys())}-12-31` as PlainDate);
  const worked = new Uint8Array(last - first + 1);
  for (let number = first; number <= last; number += 1) worked[number - first] = weekday(number) < 5 ? 1 : 0;
  for (const entry of entries) worked[entry.number - first] = entry.working ? 1 : 0;
  const before = plainCount(first - 1);
  const upTo = new Int32Array(worked.length);
  const nth = new Int32Array(worked.length);
  let count = 0;
  worked.forEach((isWorked, index) => {
    if (isWorked === 1) {
      nth[count] = first + index;
      count += 1;
    }
    upTo[index] = before + count;
  });
  return { first, last, before, shift: before + count - plainCount(last), upTo, nth: nth.slice(0, count) };
}

function countIn(table: Table, number: number): number {
  if (number < table.first) return plainCount(number);
  return table.upTo[number - table.first] ?? plainCount(number) + table.shift;
}

function nthIn(table: Table, count: number): number {
  if (count <= table.before) return plainNth(count);
  return table.nth[count - table.before - 1] ?? plainNth(count - table.shift);
}

/** What the notices say of single days. Where two name one day, the later year's notice is the later word. */
function entriesOf(years: ReadonlyMap<number, CalendarYear>): Map<PlainDate, Entry> {
  const entries = new Map<PlainDate, Entry>();
  for (const year of [...years.values()].sort((a, b) => a.year - b.year)) {
    for (const { day, name } of year.daysOff)
      entries.set(day, { number: dayNumber(day), working: false, reason: `${name}放假` });
    for (const { day, name } of year.makeUpDays)
      entries.set(day, { number: dayNumber(day), working: true, reason: `调休上班（${name}）` });
  }
  return entries;
}

/** Throws `RangeError` on a notice that cannot be one: without days off, with a foreign day, or a day named twice. */
function requirePlausible({ year, daysOff, makeUpDays }: CalendarYear): void {
  if (!Number.isInteger(year) || year < 1950 || year > 2199) throw new RangeError(`不是有效的历法年度：${year}`);
  if (daysOff.length === 0) throw new RangeError(`${year}年的放假安排没有放假日，不能作为已公布的安排`);
  const seen = new Set<PlainDate>();
  for (const { day } of [...daysOff, ...makeUpDays]) {
    if (parseDate(day) === undefined) throw new RangeError(`${year}年的放假安排含有无效日期：${day}`);
    if (day < `${year - 1}-12-01` || day > `${year}-12-31`)
      throw new RangeError(`${dateInChinese(day)}不属于${year}年的放假安排`);
    if (seen.has(day)) throw new RangeError(`${year}年的放假安排重复列出${dateInChinese(day)}`);
    seen.add(day);
  }
}

class NoticeCalendar implements Calendar {
  readonly #years: ReadonlyMap<number, CalendarYear>;
  readonly #entries: ReadonlyMap<PlainDate, Entry>;
  #table: Table | undefined;

  constructor(years: ReadonlyMap<number, CalendarYear>) {
    this.#years = years;
    this.#entries = entriesOf(years);
  }

  isAnnounced(year: number): boolean {
    return this.#years.has(year);
  }

  isWorkingDay(day: PlainDate): boolean {
    const number = this.#numberOf(day);
    return this.#count(number) !== this.#count(number - 1);
  }

  reason(day: PlainDate): DayReason {
    const entry = this.#entries.get(day);
    if (entry) return { working: entry.working, reason: entry.reason };
    const index = weekday(this.#numberOf(day));
    const working = index < 5;
    const year = Number(day.slice(0, 4));
    const doubt = this.isAnnounced(year) ? '' : `（${year}年放假安排尚未公布）`;
    return { working, reason: `${working ? '工作日' : daysInChinese[index]}${doubt}` };
  }

  addWorkingDays(day: PlainDate, count: number): PlainDate {
    if (!Number.isInteger(count)) throw new RangeError(`工作日数须为整数：${count}`);
    if (count === 0) return day;
    const number = this.#numberOf(day);
    return this.#nth(count > 0 ? this.#count(number) + count : this.#count(number - 1) + count + 1);
  }

  workingDaysBetween(from: PlainDate, to: PlainDate): number {
    return this.#count(this.#numberOf(to)) - this.#count(this.#numberOf(from));
  }

  onOrAfter(day: PlainDate): PlainDate {
    return this.#nth(this.#count(this.#numberOf(day) - 1) + 1);
  }

  withYear(year: CalendarYear): Calendar {
    requirePlausible(year);
    return new NoticeCalendar(new Map(this.#years).set(year.year, year));
  }

  #numberOf(day: PlainDate): number {
    const number = dayNumber(day);
    if (Number.isNaN(number)) throw new RangeError(`不是有效日期：${day}`);
    return number;
  }

  #count(number: number): number {
    return countIn(this.#built(), number);
  }

  #nth(count: number): PlainDate {
    return dayAt(nthIn(this.#built(), count));
  }

  #built(): Table {
    this.#table ??= tableOf(this.#years, this.#entries.values());
    return this.#table;
  }
}

/** The data set's short names, written out as 全国年节及纪念日放假办法 has them. */
const fullNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** Entries of the data set read `National Day,国庆节,3`: English name, Chinese name, statutory days. */
function namedDays(entries: Readonly<Record<string, string>>): NamedDay[] {
  return Object.entries(entries).map(([text, value]) => {
    const day = parseDate(text);
    const name = value.split(',')[1];
    if (day === undefined || name === undefined) throw new RangeError(`历法数据有误：${text} ${value}`);
    return { day, name: fullNames[name] ?? name };
  });
}

/** The year whose notice names a day: only 元旦 reaches back, into the December before. */
function noticeYear({ day, name }: NamedDay): number {
  return Number(day.slice(0, 4)) + (name === '元旦' && day.slice(5, 7) === '12' ? 1 : 0);
}

function readOfficialYears(): CalendarYear[] {
  const byDay = (a: NamedDay, b: NamedDay): number => (a.day < b.day ? -1 : 1);
  const daysOff = namedDays(chineseDays.holidays).sort(byDay);
  const makeUpDays = namedDays(chineseDays.workdays).sort(byDay);
  // A year counts as announced once its Spring Festival is known: every notice has one, a stray 元旦 proves nothing.
  const years = new Set(daysOff.filter(({ name }) => name === '春节').map(noticeYear));
  return [...years].map((year) => ({
    year,
    daysOff: daysOff.filter((named) => noticeYear(named) === year),
    makeUpDays: makeUpDays.filter((named) => noticeYear(named) === year),
    source: '国务院办公厅部分节假日安排通知（据 chinese-days 数据）',
  }));
}

/** 历年放假安排 — the notices known to this release, oldest first: 2004 to 2026. */
export const officialYears: readonly CalendarYear[] = readOfficialYears();

/**
 * 工作日历（随版本发布）— the calendar of the notices known to this release. A bureau adds a later notice, or an amended
 * one, with `withYear`; until then every other year is unannounced.
 */
export const officialCalendar: Calendar = new NoticeCalendar(new Map(officialYears.map((year) => [year.year, year])));
