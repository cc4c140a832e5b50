/** 一个期限 — name, length, what is left, the day of expiry, and 为何？ */
import { Link } from 'wouter';
import type { Clock } from '../contract-dossier.ts';
import { clockUrgency, urgencySign } from '../parts/urgency.ts';
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
          {clock.nature === 'window' ? '（不是本局的办理期限）' : ''}
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
  const expiry = clock.due === null ? '' : `（${dayWords(clock.due)}${clock.dueAt ? ` ${clock.dueAt}` : ''}届满）`;
  if (clock.endedOn) return <Ended clock={clock} expiry={expiry} />;
  if (clock.paused || clock.left === null) return <span>▮▮ 停止计算，恢复后接续</span>;
  const urgency = clockUrgency(clock);
  return (
    <>
      <strong className={`urgency-${urgency}`}>
        {urgencySign[urgency] && <span aria-hidden="true">{urgencySign[urgency]} </span>}
        {clock.leftZh}
      </strong>
      {expiry}
    </>
  );
}

function Ended({ clock, expiry }: { readonly clock: Clock; readonly expiry: string }) {
  const on = dayWords(clock.endedOn ?? '');
  return clock.late ? (
    <span className="urgency-late">
      ▲ {on}逾期办结{expiry}
    </span>
  ) : (
    <span className="held">
      ✓ {on}结束{expiry}
    </span>
  );
}
