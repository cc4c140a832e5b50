import { explain } from '../../law/clock.ts';
import { dayNumber, type PlainDate } from '../../law/kinds.ts';
import { periodOf } from '../../record/expiry.ts';
import { isPaused, type Matter } from '../../record/matter.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';
import { lengthsInChinese } from './shown-clock.ts';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** 周一至周日 — 1970-01-01 was a Thursday. */
export const weekdayOf = (day: PlainDate): string => weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7] ?? '';

/** Nothing is counted where a paper names the last day. */
const fixedDay = (until: PlainDate): ReturnType<typeof explain> => ({
  expiresOn: until,
  rolled: false,
  provisional: false,
  days: [{ day: until, counted: true, reason: '文书载明的最后一日' }],
});

/**
 * 期限计算说明 — every day of one clock and why it counts. An ended clock is explained with the calendar of the act that
 * ended it; of one that stands still, the days so far. Undefined where the matter has no such clock.
 */
export function explainClock(bureau: OpenBureau, matter: Matter, number: number) {
  const clock = matter.clocks.find((one) => one.number === number);
  if (!clock) return undefined;
  const { record, rules } = bureau;
  const calendar = clock.ended ? record.timeline.calendarAt(clock.ended.position) : record.settings.calendar;
  const { days, ...expiry } =
    clock.until === undefined
      ? explain(periodOf(matter, clock, clock.ended?.on ?? record.today()), calendar)
      : fixedDay(clock.until);
  const version = rules.findVersion(clock.rule, clock.ruleFrom);
  return {
    rule: clock.rule,
    ruleZh: rules.find(clock.rule)?.zh ?? clock.rule,
    cite: (version?.cite ?? []).map(shownCite),
    verified: version?.verified ?? false,
    startedOn: clock.startedOn,
    lengths: lengthsInChinese(clock),
    ...expiry,
    paused: !clock.ended && isPaused(matter, clock),
    moves: clock.moves.map(({ from, to, zh }) => ({ from, to, zh })),
    days: days.map(({ day, counted, reason }) => ({ day, weekday: weekdayOf(day), counted, reason })),
  };
}
