import { addDays, date, daysBetween, type PlainDate } from '../../../law/kinds.ts';
import type { CasePlan } from '../case-plans.ts';
import { daysAfter, workdaysAfter } from '../working-year.ts';

/** 案件日程 — the days of a case that is decided and closed. */
export interface CaseDays {
  readonly evidenceOn: PlainDate;
  readonly concludedOn: PlainDate;
  readonly reviewedOn: PlainDate;
  readonly noticedOn: PlainDate;
  readonly decidedOn: PlainDate;
  readonly servedOn: PlainDate;
  readonly paidOn: PlainDate;
  readonly closedOn: PlainDate;
}

/** How many days after filing the term is lengthened, and lengthened again: of 90 days, and 30 more. */
const extendAfter = 76;
const extendAgainAfter = 106;
const termWithExtension = 120;

/** Late cases are concluded when their ninety days are over and they have been listed for it. */
const lateAfter = [98, 104] as const;
/** Towards the end of the year everything goes faster. */
const hurriesSince = date('2019-08-12');

/** Cases that are not decided in the year are put off until then. */
export const putOffUntil = date('2020-04-30');

export function daysOfCase({ ending, filedOn, chance, heard, measure }: CasePlan): CaseDays {
  const pace = filedOn < hurriesSince ? 1 : 0.5;
  const within = (least: number, most: number): number =>
    chance.between(least, Math.max(least, Math.round(most * pace)));
  const evidenceOn = workdaysAfter(filedOn, within(1, 6));
  // What is held is held for thirty days: then the investigation is brought to its end in less.
  const [least, most] = measure === 'none' ? ([6, 18] as const) : ([4, 10] as const);
  const concludedOn =
    ending === 'late' ? daysAfter(filedOn, chance.between(...lateAfter)) : daysAfter(evidenceOn, within(least, most));
  const reviewedOn = workdaysAfter(concludedOn, within(1, 4));
  const noticedOn = workdaysAfter(reviewedOn, within(1, 3));
  const decidedOn = workdaysAfter(noticedOn, heard ? 22 : within(5, 9));
  const servedOn = workdaysAfter(decidedOn, within(0, 2));
  const paidOn = workdaysAfter(servedOn, within(2, 8));
  const closedOn = workdaysAfter(paidOn, within(1, 8));
  return { evidenceOn, concludedOn, reviewedOn, noticedOn, decidedOn, servedOn, paidOn, closedOn };
}

/** When the term is lengthened, and by how many days the second time, so that a case not decided before `until` is not late. */
export function extensionsOf(
  filedOn: PlainDate,
  until: PlainDate,
): { first: PlainDate; second: PlainDate; days: number } {
  const [first, second] = [daysAfter(filedOn, extendAfter), daysAfter(filedOn, extendAgainAfter)];
  const days = Math.max(30, daysBetween(addDays(filedOn, termWithExtension), until) + 30);
  return { first, second, days };
}
