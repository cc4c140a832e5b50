import type { PlainDate } from '../../law/kinds.ts';

/**
 * 演示年度的钟 — in a bureau that the year fills from nothing, time is the year's own: what is done on a day is written
 * down on that day, and the same seed gives the same record. What was done before the first day is written down on it.
 */
export class YearClock {
  #day: PlainDate;
  #now: Date;

  constructor(day: PlainDate) {
    this.#day = day;
    this.#now = endOfWork(day);
  }

  get day(): PlainDate {
    return this.#day;
  }

  readonly now = (): Date => this.#now;

  turnTo(day: PlainDate): void {
    this.#day = day;
    this.#now = endOfWork(day);
  }
}

const endOfWork = (day: PlainDate): Date => new Date(`${day}T17:30:00+08:00`);
