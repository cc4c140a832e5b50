/** 岗位 — every post of the bureau, who holds it, and the way to its manual. */
import { Link, useSearchParams } from 'wouter';
import { address, useMe, useServer } from '../api.ts';
import type { PostRow } from '../contract-posts.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { DayFilter } from '../parts/day-filter.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

export default function Posts() {
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  const day = query.get('day') ?? today;
  const answer = useServer<readonly PostRow[]>(address('/api/posts', { day }), { keep: true });
  return (
    <Page title="岗位" lead={<Link href="/training-hours">培训学时</Link>}>
      <search className="filters">
        <DayFilter
          zh="按此日的规定"
          min="2018-01-01"
          value={day}
          set={(chosen) => chosen !== '' && setQuery({ day: chosen })}
        />
      </search>
      <Asked query={answer}>
        {(rows) => (
          <ScrollTable label="岗位">
            <thead>
              <tr>
                <th scope="col">岗位</th>
                <th scope="col">办理的行为</th>
                <th scope="col">签批的行为</th>
                <th scope="col">任岗人员</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.post}>
                  <th scope="row">
                    <Link href={address(`/posts/${row.post}`, { day })}>{row.zh}</Link>
                  </th>
                  <td>{row.does}</td>
                  <td>{row.signs}</td>
                  <td className="wrap">
                    {row.holders.length > 8
                      ? `${row.holders.length} 人`
                      : row.holders.map((one) => `${one.name}（${one.unit}）`).join('、') || '无'}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </Asked>
    </Page>
  );
}
