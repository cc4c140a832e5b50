/** 一个期限 — name, length, what is left, the day of expiry, and 为何？ */
import { Link } from 'wouter';
import type { Clock } from '../contract-dossier.ts';
import { urgencyOf, urgencySign } from '../parts/urgency.ts';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords } from '../words/day-words.ts';
import { ClockBar } from './clock-bar.tsx';

export function ClockCard({ clock, stream }: { readonly clock: Clock; readonly stream: number }) {
  return (
    <li className="clock">
      <p className="clock-head">
        <strong>{clock.zh}</strong>
        <span className="quiet">
          {clock.lengths}
          {clock.nature === 'window' ? '（当事人的期限）' : ''}
        </span>
      </p>
      {!clock.endedOn && <ClockBar clock={clock} />}
      <p>
        <Left clock={clock} />
        {clock.provisional && <span className="tag amber">暂定</span>}{' '}
        <Link className="why" href={`/matters/${stream}/clocks/${clock.number}`} aria-label={`${clock.zh}为何？`}>
          为何？
        </Link>
      </p>
      {clock.stopped.map((span) => (
        <p className="quiet" key={`${span.zh}${span.from}`}>
          ▸ {span.zh} {dayWords(span.from)}
          {span.to ? `至${dayWords(span.to)}` : '起'}，不计入
        </p>
      ))}
      {clock.moves.map((move) => (
        <p className="quiet" key={`${move.from}${move.to}`}>
          ▸ {move.zh}
        </p>
      ))}
      {!clock.verified && <VerifiedMark verified={false} />}
    </li>
  );
}

function Left({ clock }: { readonly clock: Clock }) {
  if (clock.endedOn) {
    return clock.late ? (
      <span className="urgency-late">
        ▲ {dayWords(clock.endedOn)}逾期办结（{dayWords(clock.due)}届满）
      </span>
    ) : (
      <span className="held">
        ✓ {dayWords(clock.endedOn)}结束（{dayWords(clock.due)}届满）
      </span>
    );
  }
  if (clock.paused) return <span>▮▮ 暂停计算，恢复后接续（{clock.leftZh}）</span>;
  const urgency = clock.nature === 'window' && clock.left < 0 ? 'calm' : urgencyOf(clock.left);
  return (
    <>
      <strong className={`urgency-${urgency}`}>
        {urgencySign[urgency] && <span aria-hidden="true">{urgencySign[urgency]} </span>}
        {clock.leftZh}
      </strong>
      （{dayWords(clock.due)}
      {clock.dueAt ? ` ${clock.dueAt}` : ''}届满）
    </>
  );
}
