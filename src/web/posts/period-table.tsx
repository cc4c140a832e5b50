/** 时限表 — the clocks that a post's acts start or end, each with its length on the day. */
import type { ManualClock } from '../contract-posts.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';

export function PeriodTable({ rows }: { readonly rows: readonly ManualClock[] }) {
  return (
    <ScrollTable label="时限">
      <thead>
        <tr>
          <th scope="col">时限</th>
          <th scope="col">长度</th>
          <th scope="col">对谁</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((clock) => (
          <tr key={clock.zh}>
            <th scope="row" className="wrap">
              {clock.zh}
            </th>
            <td className="wrap">{clock.period}</td>
            <td>{clock.nature === 'term' ? '本局' : '当事人'}</td>
            <td className="wrap">
              {clock.article?.cite.map((cite) => `${cite.instrumentZh}${cite.article}`).join('；') ?? '—'}{' '}
              {clock.article && <VerifiedMark verified={clock.article.verified} />}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
