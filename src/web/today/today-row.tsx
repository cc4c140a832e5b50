/** 今日的一行 — what it is, whose clock, how long, and the lawful steps that end the wait. */
import { Link } from 'wouter';
import type { TodayGroup, TodayItem } from '../contract.ts';
import { ClockWords } from '../parts/clock-words.tsx';
import { MatterBeside } from '../parts/matter-beside.tsx';
import { MatterName } from '../parts/matter-name.tsx';

interface Properties {
  readonly item: TodayItem;
  readonly group: TodayGroup['id'];
}

export function TodayRow({ item, group }: Properties) {
  const place = `/matters/${item.stream}`;
  return (
    <li className="today-row">
      <div className="today-what">
        <MatterName {...item} />
        <MatterBeside {...item} />
      </div>
      <div className="today-clock">{item.clock && <ClockWords clock={item.clock} stream={item.stream} />}</div>
      <div className="today-steps">
        {group === 'signing' ? (
          <Link className="step" href={`${place}#proposals`} data-step>
            签批
          </Link>
        ) : (
          item.next.map((step) => (
            <Link className="step" key={step.act} href={`${place}/do/${item.procedure}/${step.act}`} data-step>
              {step.zh}
            </Link>
          ))
        )}
      </div>
    </li>
  );
}
