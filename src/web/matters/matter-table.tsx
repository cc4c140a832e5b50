/** 事项表 — one row a matter. */
import { Link } from 'wouter';
import { useMe } from '../api.ts';
import type { MatterRow } from '../contract.ts';
import { ObservedTag } from '../parts/observed-tag.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWordsInYear } from '../words/day-words.ts';

export function MatterTable({ rows }: { readonly rows: readonly MatterRow[] }) {
  return (
    <ScrollTable label="事项">
      <thead>
        <tr>
          <th scope="col">案号</th>
          <th scope="col">事项</th>
          <th scope="col">当事人</th>
          <th scope="col">环节</th>
          <th scope="col">最近到期</th>
          <th scope="col">承办机构</th>
          <th scope="col">开始</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.stream} row={row} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({ row }: { readonly row: MatterRow }) {
  const year = useMe().today.slice(0, 4);
  return (
    <tr>
      <th scope="row" className="number">
        <Link href={`/matters/${row.stream}`}>{row.number ?? `第 ${row.stream} 件`}</Link>
      </th>
      <td className="wrap named">
        <span className="quiet">{row.procedureZh}</span> {row.title} {row.observed && <ObservedTag organ={row.organ} />}
      </td>
      <td className="wrap">{row.party}</td>
      <td>
        {row.stateZh}
        {row.waiting.length > 0 && <span className="tag plumb">待签 {row.waiting.length}</span>}
        {row.handingOver && <span className="tag amber">待交接</span>}
      </td>
      <td className="wrap">
        {row.nextDue ? (
          <Due day={row.nextDue} clock={row.nextClock} provisional={row.provisional} year={year} />
        ) : (
          <span className="quiet">无</span>
        )}
      </td>
      <td className="wrap">
        {row.unitName}
        {row.jointUnitName && <span className="tag">联合 {row.jointUnitName}</span>}
      </td>
      <td className="day">{dayWordsInYear(row.openedOn, year)}</td>
    </tr>
  );
}

interface DueProperties {
  readonly day: string;
  readonly clock: string | null;
  readonly provisional: boolean;
  readonly year: string;
}

function Due({ day, clock, provisional, year }: DueProperties) {
  const { today } = useMe();
  const late = day < today;
  const urgency = late ? ' urgency-late' : day === today ? ' urgency-today' : '';
  return (
    <>
      <span className={`day${urgency}`}>
        {late ? '▲ 逾期 ' : ''}
        {dayWordsInYear(day, year)}
      </span>{' '}
      <span className="quiet">{clock}</span>
      {provisional && <span className="tag amber">暂定</span>}
    </>
  );
}
