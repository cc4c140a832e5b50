/** 事由是否真实 — what the record of a case itself shows of a ground; pure. */
import type { Calendar } from '../../law/calendar.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { clockExpiry } from '../../record/expiry.ts';
import { hasDone, type Matter, runningClock } from '../../record/matter.ts';
import type { LedgerCase } from '../penalty-case/procedure.ts';

const isOpenInterval = (found: Matter, kind: string, day: PlainDate): boolean =>
  found.intervals.some((one) => one.kind === kind && (one.to ?? one.until ?? day) >= day);

/** 期限因扣除而未届满 — an interval that has ended still explains the delay while the term that it stopped has not run out. */
function termRuns(found: Matter, day: PlainDate, calendar: Calendar): boolean {
  const clock = runningClock(found, 'case-term');
  return clock !== undefined && clockExpiry(found, clock, calendar, day).expiresOn >= day;
}

/** Whether the case shows the ground on the day: the extension was approved and still runs, the interval is or was there. */
export function showsGround(found: Matter, ground: string, day: PlainDate, calendar: Calendar): boolean {
  switch (ground) {
    case 'extended':
      return hasDone(found, 'CaseTermExtended') && termRuns(found, day, calendar);
    case 'extended-again':
      return hasDone(found, 'CaseTermExtendedAgain') && termRuns(found, day, calendar);
    case 'criminal-referral': {
      const { crime } = found.facts as LedgerCase;
      return crime === 'verifying' || crime === 'sent';
    }
    default: {
      const was = found.intervals.some(({ kind }) => kind === ground);
      return isOpenInterval(found, ground, day) || (was && termRuns(found, day, calendar));
    }
  }
}
