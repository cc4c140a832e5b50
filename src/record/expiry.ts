import type { Calendar } from '../law/calendar.ts';
import { type Expiry, expiryOf, type Period } from '../law/clock.ts';
import type { PlainDate } from '../law/kinds.ts';
import { type ClockState, isPaused, lastClock, type Matter, stoppedSpans } from './matter.ts';

/** What a clock is counted from; an interval that is still open lasts until `today`. */
export function periodOf(matter: Pick<Matter, 'intervals'>, clock: ClockState, today?: PlainDate): Period {
  return {
    startedOn: clock.startedOn,
    ...(clock.startedAt === undefined ? {} : { startedAt: clock.startedAt }),
    lengths: clock.lengths,
    stopped: stoppedSpans(matter, clock, today),
  };
}

/** 届满 — when a clock expires, its spans left out. */
export function clockExpiry(
  matter: Pick<Matter, 'intervals'>,
  clock: ClockState,
  calendar: Calendar,
  today?: PlainDate,
): Expiry {
  if (clock.until !== undefined && !clock.ended) return { expiresOn: clock.until, rolled: false, provisional: false };
  return clock.ended?.expiry ?? expiryOf(periodOf(matter, clock, today), calendar);
}

/** The expiry as a list shows it: none while the clock stands still. */
export function shownExpiry(matter: Matter, clock: ClockState, calendar: Calendar): Expiry | undefined {
  if (clock.ended) return clock.ended.expiry;
  return isPaused(matter, clock) ? undefined : clockExpiry(matter, clock, calendar);
}

/** Whether a day (and hour, for clocks of hours) lies after the expiry. */
export function isLate(expiry: Expiry, on: PlainDate, at?: string): boolean {
  if (on !== expiry.expiresOn) return on > expiry.expiresOn;
  return expiry.expiresAt !== undefined && at !== undefined && at > expiry.expiresAt;
}

/** The expiry of the newest clock of a kind, or undefined where none was ever started. */
export function expiryOn(
  asked: { readonly matter: Matter; readonly calendar: Calendar; readonly day: PlainDate },
  clock: string,
  key?: string,
): Expiry | undefined {
  const state = lastClock(asked.matter, clock, key);
  return state && clockExpiry(asked.matter, state, asked.calendar, asked.day);
}

/** 期限已过 — whether the newest window of a kind has run out before the day asked; false where none was started. */
export function windowHasRun(
  asked: { readonly matter: Matter; readonly calendar: Calendar; readonly day: PlainDate },
  clock: string,
  key?: string,
): boolean {
  const expiry = expiryOn(asked, clock, key);
  return expiry !== undefined && expiry.expiresOn < asked.day;
}
