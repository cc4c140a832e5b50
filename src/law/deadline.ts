import type { Calendar } from './calendar.ts';
import { type ExplainedDay, explain, type Span } from './clock.ts';
import { type Citation, type Length, type PlainDate, parseDate, type Rule, versionOn } from './kinds.ts';

/** 期限计算 — the answer that the command line, the screens and the interface give alike. */
export interface DeadlineAnswer {
  readonly rule: string;
  readonly from: PlainDate;
  readonly version: {
    readonly from: PlainDate;
    readonly until: PlainDate | null;
    readonly value: Length;
    readonly unit: Length['unit'];
    readonly citation: readonly Citation[];
  };
  readonly expiresOn: PlainDate;
  readonly expiresAt?: string;
  readonly rolled: boolean;
  readonly provisional: boolean;
  readonly days: readonly ExplainedDay[];
}

/**
 * When a period expires that starts on a day, with the reason of every day. `from` is a day, or a day with an hour
 * (`2019-09-20T14:30`) for periods of hours; a stop is `FROM..TO`, both days left out.
 * Returns a Chinese sentence where the question makes no sense. Throws `NoRuleInForce` where no version was in force.
 */
export function deadlineOf(
  rule: Rule<Length>,
  question: { readonly from: string; readonly stops: readonly string[] },
  calendar: Calendar,
): DeadlineAnswer | string {
  const [dayText = '', hour] = question.from.split('T');
  const from = parseDate(dayText);
  if (!from) return `不是日历上的日期：${question.from}，应为 2019-11-30 的形式`;
  if (hour !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return `不是有效时刻：${hour}，应为 14:30 的形式`;
  const stops = question.stops.map(parseStop);
  const wrong = stops.find((stop) => typeof stop === 'string');
  if (typeof wrong === 'string') return wrong;
  const version = versionOn(rule, from);
  if (
    rule.kind !== 'period' ||
    typeof version.value !== 'object' ||
    version.value === null ||
    !('unit' in version.value)
  ) {
    return `规则 ${rule.id}（${rule.zh}）不是单一的期限，不能计算届满日`;
  }
  const period = {
    startedOn: from,
    ...(hour === undefined ? {} : { startedAt: hour }),
    lengths: [version.value],
    stopped: stops as Span[],
  };
  const { days, ...expiry } = explain(period, calendar);
  const { unit } = version.value;
  const shown = {
    from: version.from,
    until: version.until ?? null,
    value: version.value,
    unit,
    citation: version.cite,
  };
  return { rule: rule.id, from, version: shown, ...expiry, days };
}

function parseStop(text: string): Span | string {
  const [fromText = '', toText = ''] = text.split('..');
  const from = parseDate(fromText);
  const to = parseDate(toText);
  if (!from || !to) return `不计入的期间应写作 2019-10-08..2019-10-15：${text}`;
  if (to < from) return `不计入的期间止日早于起日：${text}`;
  return { from, to, zh: '不计入期间' };
}
