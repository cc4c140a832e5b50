import { type Calendar, officialCalendar } from '../law/calendar.ts';
import { dateInChinese, type PlainDate } from '../law/kinds.ts';
import type { Act } from './act.ts';
import { type BureauSettings, bureauDuty, unfounded } from './bureau.ts';
import type { AnyDuty } from './duty.ts';
import { clockExpiry } from './expiry.ts';
import { type AlertState, type ClockState, isPaused, type Matter } from './matter.ts';

/** A year's calendar announced or amended: from this position on, dates are counted with `after`. */
interface CalendarChange {
  readonly position: number;
  readonly before: Calendar;
  readonly after: Calendar;
  readonly zh: string;
}

interface ClosedDay {
  readonly position: number;
  readonly day: PlainDate;
}

interface Before {
  readonly timeline: Timeline;
  readonly settings: BureauSettings;
}

/** 本局大事 — the bureau's own acts that touch the clocks of all matters, in order of position. */
export class Timeline {
  readonly calendars: readonly CalendarChange[];
  readonly closedDays: readonly ClosedDay[];

  constructor(calendars: readonly CalendarChange[] = [], closedDays: readonly ClosedDay[] = []) {
    this.calendars = calendars;
    this.closedDays = closedDays;
  }

  /** From the acts of the bureau's own matter; `before` is what those before them made. */
  static of(acts: readonly Act[], before: Before = { timeline: new Timeline(), settings: unfounded }): Timeline {
    const calendars = [...before.timeline.calendars];
    const closedDays = [...before.timeline.closedDays];
    let { settings } = before;
    for (const act of acts) {
      const { calendar } = settings;
      settings = (bureauDuty.evolve[act.type]?.(settings, act, {} as Matter) as BureauSettings | undefined) ?? settings;
      const data = act.body.data as { year?: number; source?: string; day?: PlainDate };
      if (act.type === 'CalendarAnnounced') {
        const zh = `${data.year}年节假日安排（${data.source}）`;
        calendars.push({ position: act.position, before: calendar, after: settings.calendar, zh });
      }
      if (act.type === 'DayClosed' && data.day) closedDays.push({ position: act.position, day: data.day });
    }
    return new Timeline(calendars, closedDays);
  }

  /** The calendar with which an act at this position is counted. */
  calendarAt(position: number): Calendar {
    return this.calendars.findLast((change) => change.position <= position)?.after ?? officialCalendar;
  }

  /** The first day closed after `after` and not after `until` (positions) that is `day` or later. */
  firstClosed(day: PlainDate, after: number, until: number): ClosedDay | undefined {
    let low = 0;
    let high = this.closedDays.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const closed = this.closedDays[middle] as ClosedDay;
      if (closed.position > after && closed.day >= day) high = middle;
      else low = middle + 1;
    }
    const found = this.closedDays[low];
    return found && found.position <= until ? found : undefined;
  }
}

/** The matter after what the bureau did between two positions (`after` < position ≤ `until`): dates moved, alerts raised. */
export function advance(matter: Matter, duty: AnyDuty, timeline: Timeline, after: number, until: number): Matter {
  if (matter.clocks.every((clock) => clock.ended)) return matter;
  let current = matter;
  let from = after;
  for (const change of timeline.calendars) {
    if (change.position <= after || change.position > until) continue;
    current = raiseOverdue(current, duty, timeline, from, change.position);
    current = { ...current, clocks: current.clocks.map((clock) => moved(current, clock, change)) };
    from = change.position;
  }
  return raiseOverdue(current, duty, timeline, from, until);
}

function moved(matter: Matter, clock: ClockState, change: CalendarChange): ClockState {
  if (clock.ended || isPaused(matter, clock)) return clock;
  const from = clockExpiry(matter, clock, change.before).expiresOn;
  const to = clockExpiry(matter, clock, change.after).expiresOn;
  if (from === to) return clock;
  const zh = `因${change.zh}，届满日由${dateInChinese(from)}改为${dateInChinese(to)}`;
  return { ...clock, moves: [...clock.moves, { from, to, zh, position: change.position }] };
}

function raiseOverdue(matter: Matter, duty: AnyDuty, timeline: Timeline, after: number, until: number): Matter {
  if (timeline.closedDays.length === 0) return matter;
  const calendar = timeline.calendarAt(after);
  const raised: AlertState[] = [];
  for (const clock of matter.clocks) {
    const definition = duty.procedure.clocks[clock.clock];
    if (clock.ended || definition?.nature !== 'term' || isPaused(matter, clock)) continue;
    if (matter.alerts.some((alert) => alert.clockNumber === clock.number)) continue;
    const due = clockExpiry(matter, clock, calendar).expiresOn;
    const closed = timeline.firstClosed(due, after, until);
    if (closed) raised.push(overdueAlert(clock, definition.zh, due, closed));
  }
  return raised.length === 0 ? matter : { ...matter, alerts: [...matter.alerts, ...raised] };
}

function overdueAlert(clock: ClockState, name: string, due: PlainDate, closed: ClosedDay): AlertState {
  const zh = `${name}已于${dateInChinese(due)}届满，尚未办结`;
  return { kind: 'overdue', clockNumber: clock.number, zh, raisedOn: closed.day, due, position: closed.position };
}
