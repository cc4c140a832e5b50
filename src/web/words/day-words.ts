/** 日期的写法 — a legal day as people read it: 2019年11月30日（周六）. */
import { dateInChinese, parseDate } from '../../law/kinds.ts';

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** 周几 — the weekday of a day, or nothing where there is no such day. */
export function weekday(day: string): string {
  const parsed = parseDate(day);
  if (parsed === undefined) return '';
  return weekdays[new Date(`${parsed}T00:00:00Z`).getUTCDay()] ?? '';
}

/** 2019年11月30日（周六）. Text that is not a day is given back as it is: the screens never hide what was recorded. */
export function dayWords(day: string): string {
  const parsed = parseDate(day);
  return parsed === undefined ? day : `${dateInChinese(parsed)}（${weekday(parsed)}）`;
}

/** 11月30日（周六） — where the year is plain from what stands beside it. */
export function dayWordsInYear(day: string, year: string): string {
  return day.startsWith(`${year}-`) ? dayWords(day).slice(5) : dayWords(day);
}

/** 2019年11月30日 14:05 — an instant on the clock of Beijing, whatever the browser's own time zone. */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const text = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${dayWords(text.slice(0, 10)).replace(/（.+$/, '')} ${text.slice(11, 16)}`;
}
