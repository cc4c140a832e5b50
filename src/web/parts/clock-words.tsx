/** 期限的写法 — whose clock and how much is left; below it the day with its weekday, and 为何？ */
import { Link } from 'wouter';
import { useMe } from '../api.ts';
import type { TodayClock } from '../contract.ts';
import { dayWordsInYear } from '../words/day-words.ts';
import { urgencyOf, urgencySign } from './urgency.ts';

export function ClockWords({ clock, stream }: { readonly clock: TodayClock; readonly stream: number }) {
  const { today } = useMe();
  const urgency = urgencyOf(clock.left);
  return (
    <>
      <span>
        {clock.zh}{' '}
        <strong className={`urgency-${urgency}`}>
          {urgencySign[urgency] && <span aria-hidden="true">{urgencySign[urgency]} </span>}
          {clock.leftZh}
        </strong>
      </span>
      <span className="quiet">
        {dayWordsInYear(clock.due, today.slice(0, 4))}届满
        {clock.provisional && <span className="tag amber">暂定</span>}{' '}
        <Link className="why" href={`/matters/${stream}/clocks/${clock.number}`} aria-label={`${clock.zh}为何？`}>
          为何？
        </Link>
      </span>
    </>
  );
}
