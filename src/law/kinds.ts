/**
 * The kinds of thing that the law speaks of: a day, a period with its unit, a sum of money, a citation, a rule with
 * its versions. Nothing here reads a clock, a database or a file.
 */

/** 日 — a legal day in Asia/Shanghai, `YYYY-MM-DD`. Never a `Date`: a day in law has no hour and no time zone. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

/** 分 — whole fen (1 元 = 100 分). Money is never a fraction of a fen and never a float of yuan. */
export type Fen = number & { readonly __fen: unique symbol };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** The day that a text names, or undefined where no such day exists (`2019-02-30`, `2019-2-3`). */
export function parseDate(text: string): PlainDate | undefined {
  const match = dayPattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? (text as PlainDate) : undefined;
}

/** The day that a text names. Throws `RangeError` where no such day exists: for literals in rules and tests. */
export function date(text: string): PlainDate {
  const day = parseDate(text);
  if (day === undefined) throw new RangeError(`不是有效日期：${text}`);
  return day;
}

/** 日序 — days since 1970-01-01, for arithmetic. */
export function dayNumber(day: PlainDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsPerDay;
}

/** The day with this day number. */
export function fromDayNumber(number: number): PlainDate {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as PlainDate;
}

/** The day `days` calendar days after (before, if negative) `day`. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month `months` later; the last day of that month where it is shorter (1月31日 + 1月 = 2月28日). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), lastDay)) / millisecondsPerDay);
}

/** The legal day of an instant, in Asia/Shanghai (UTC+8 all year). */
export function dayInShanghai(instant: Date): PlainDate {
  const number = Math.floor((instant.getTime() + 8 * 3_600_000) / millisecondsPerDay);
  if (number !== lastAsked.number) lastAsked = { number, day: fromDayNumber(number) };
  return lastAsked.day;
}

/** Every decision asks what day it is, and it is mostly the day of the question before. */
let lastAsked = { number: 0, day: '1970-01-01' as PlainDate };

/** 期限 — a length of time in the law. A working day and a calendar day are different units and never add up. */
export interface Length {
  readonly count: number;
  readonly unit: 'working-day' | 'calendar-day' | 'hour' | 'month' | 'year';
}

/** The value of a rule where it is a length; undefined where the law gives none (null) or speaks in words. */
export const asLength = (value: Length | string | null | undefined): Length | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

export const workingDays = (count: number): Length => ({ count, unit: 'working-day' });
export const calendarDays = (count: number): Length => ({ count, unit: 'calendar-day' });
export const hours = (count: number): Length => ({ count, unit: 'hour' });
export const months = (count: number): Length => ({ count, unit: 'month' });
export const years = (count: number): Length => ({ count, unit: 'year' });

const unitNames: Record<Length['unit'], string> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  hour: '小时',
  month: '个月',
  year: '年',
};

/** A length in Chinese: `15个工作日`, `90日`, `24小时`. */
export function lengthInChinese(length: Length): string {
  return `${length.count}${unitNames[length.unit]}`;
}

/** A sum in fen from whole or fractional yuan. Throws `RangeError` on more than two decimals or an unsafe size. */
export function yuan(amount: number): Fen {
  const fen = Math.round(amount * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(fen / 100 - amount) > 1e-9)
    throw new RangeError(`不是有效金额：${amount}`);
  return fen as Fen;
}

/** A sum shown to people: `2,000元`, `225.79元`. */
export function moneyInChinese(fen: number): string {
  const whole = Math.trunc(fen / 100);
  const rest = Math.abs(fen % 100);
  const text = whole.toLocaleString('en-US');
  return rest === 0 ? `${text}元` : `${text}.${String(rest).padStart(2, '0')}元`;
}

/** A day shown to people: `2019年11月30日`. */
export function dateInChinese(day: PlainDate): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/**
 * 引证 — where the law says it.
 * `instrument` is a key of `law/instruments`; `article` is as printed (第六十四条第一款); `words` are quoted from it.
 * `words` is absent only where nobody has read the article: such a version is `verified: false`.
 */
export interface Citation {
  readonly instrument: string;
  readonly article: string;
  readonly words?: string;
}

/** 不计入期限的期间 — an interval that the law leaves out of a clock, if that clock's rule names it. */
export type IntervalKind =
  | 'testing' // 检测、检验、检疫、鉴定
  | 'identification' // 权利人辨认或者鉴别
  | 'suspension' // 中止调查
  | 'hearing' // 听证
  | 'public-notice' // 公告
  | 'refund' // 责令退还多收价款
  | 'remedy' // 复议、诉讼
  | 'proceedings'; // 复议、诉讼程序本身的中止、鉴定、公告、调解

/** 延长 — how a period may be lengthened once. `length` is null where the approver fixes it (集体讨论确定). */
export interface Extension {
  readonly length: Length | null;
  readonly approver:
    | 'bureau-head'
    | 'bureau-chief'
    | 'collective-deliberation'
    | 'superior-bureau'
    | 'people-government'
    | 'reconsideration-organ'
    | 'higher-court';
  readonly zh: string;
}

/** One state of a rule: its value from one day until another, with its citation. `until` is the last day in force. */
export interface RuleVersion<T> {
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly value: T;
  readonly cite: readonly [Citation, ...Citation[]];
  /** False where the value or its article is from memory: the screens say so beside every use. */
  readonly verified: boolean;
  /** Intervals left out of a clock under this version, as the clock-exclusion matrix has them. */
  readonly notCounted?: readonly IntervalKind[];
  /** The extensions that the law allows, in their order. */
  readonly extensions?: readonly Extension[];
  /** What a reader must know besides: a reading, a trap, who confirms it. Chinese. */
  readonly note?: string;
}

/** What a rule's value is, in one word. `period` → `Length`; `money` → fen; `list` → coded items; `text` → a sentence. */
export type RuleKind = 'period' | 'money' | 'count' | 'ratio' | 'list' | 'approver' | 'text';

/** One item of a `list` rule: a ground, a kind, an interval. `code` is stored in acts; `zh` is shown. */
export interface RuleItem {
  readonly code: string;
  readonly zh: string;
}

/** A value that differs with who it is about: a natural person, or an organisation. */
export interface ByParty {
  readonly person: number;
  readonly organisation: number;
}

/**
 * 规则 — one rule of law with all its versions, oldest first.
 * `before` and `gaps` state in Chinese why a day has no version, so that no day is silently uncovered.
 */
export interface Rule<T = unknown> {
  readonly id: string;
  readonly zh: string;
  readonly kind: RuleKind;
  readonly versions: readonly [RuleVersion<T>, ...RuleVersion<T>[]];
  /** Why there is nothing before the first version, where that is later than 2019-01-01. */
  readonly before?: string;
  /** Why there is nothing after the last version, where it has an `until`. */
  readonly after?: string;
}

/** Declares a rule; the value type is inferred from its versions. */
export function rule<T>(definition: Rule<T>): Rule<T> {
  return definition;
}

/** Raised when a rule is asked for a day on which it has no version: names the rule and the day. */
export class NoRuleInForce extends Error {
  override readonly name = 'NoRuleInForce';
  readonly rule: Rule;
  readonly day: PlainDate;
  constructor(rule: Rule, day: PlainDate) {
    super(`${dateInChinese(day)}没有生效的规则：${rule.zh}（${rule.id}）`);
    this.rule = rule;
    this.day = day;
  }
}

/** The version in force on a day, or undefined. */
export function findVersionOn<T>(rule: Rule<T>, day: PlainDate): RuleVersion<T> | undefined {
  for (let index = rule.versions.length - 1; index >= 0; index -= 1) {
    const version = rule.versions[index];
    if (version && version.from <= day)
      return version.until === undefined || day <= version.until ? version : undefined;
  }
  return undefined;
}

/** 以行为日选版本 — the version in force on a day. Throws `NoRuleInForce`. */
export function versionOn<T>(rule: Rule<T>, day: PlainDate): RuleVersion<T> {
  const version = findVersionOn(rule, day);
  if (!version) throw new NoRuleInForce(rule as Rule, day);
  return version;
}
