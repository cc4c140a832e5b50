/** 一张工作量表 — a row for each unit or officer; the number in hand opens as a list. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { Load } from '../contract-guidance.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

interface Properties {
  readonly label: string;
  readonly first: string;
  readonly rows: readonly (Load & { readonly unit?: string; readonly certified?: number })[];
  readonly filter: 'unit' | 'officer';
  /** The period ends today: what is in hand at its end is what is open now. */
  readonly openable: boolean;
}

export function LoadTable({ label, first, rows, filter, openable }: Properties) {
  if (rows.length === 0) return <p className="quiet">期间没有事项和行为。</p>;
  const list = (id: string, more: Record<string, string> = {}) =>
    address('/matters', { [filter]: id, open: 'true', observed: 'false', ...more });
  return (
    <ScrollTable label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{filter === 'unit' ? '持证人数' : '机构'}</th>
          <th scope="col">在办</th>
          <th scope="col">收件</th>
          <th scope="col">办结</th>
          <th scope="col">逾期（次）</th>
          <th scope="col">现已逾期</th>
          <th scope="col">待签批</th>
          <th scope="col">办理行为（人次）</th>
          <th scope="col">最早收件</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link href={address('/workload', { [filter]: row.id })}>{row.name}</Link>
            </th>
            <td>{filter === 'unit' ? row.certified : row.unit}</td>
            <td>{openable && row.inHand > 0 ? <Link href={list(row.id)}>{row.inHand}</Link> : row.inHand}</td>
            <td>{row.opened}</td>
            <td>{row.closed}</td>
            <td>{row.late}</td>
            <td>{row.overdue > 0 ? <Link href={list(row.id, { due: 'late' })}>{row.overdue}</Link> : 0}</td>
            <td>{row.waiting}</td>
            <td>{row.work.acts}</td>
            <td>{row.oldestOn ? dayWords(row.oldestOn) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
