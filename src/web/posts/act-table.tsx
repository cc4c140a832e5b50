/** 行为表 — the acts of one procedure that a post does or signs. */
import type { ManualAct } from '../contract-posts.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';

interface Properties {
  readonly title: '办理' | '签批';
  readonly rows: readonly ManualAct[];
}

export function ActTable({ title, rows }: Properties) {
  return (
    <ScrollTable label={`${title}的行为`}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">环节</th>
          <th scope="col">执法人员</th>
          <th scope="col">签批</th>
          <th scope="col">时限起止</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((act) => (
          <tr key={act.act}>
            <th scope="row" className="wrap">
              {act.zh}
            </th>
            <td className="wrap">{act.states.join('、')}</td>
            <td>{act.officers > 0 ? `不少于 ${act.officers} 人` : '—'}</td>
            <td className="wrap">{act.signatures.join(' → ') || '—'}</td>
            <td className="wrap">
              {[...act.starts.map((clock) => `起：${clock}`), ...act.ends.map((clock) => `止：${clock}`)].join('；') ||
                '—'}
            </td>
            <td className="wrap">
              {act.articles.length === 0 && '该日没有规定'}
              <ul className="plain">
                {act.articles.map((article) => (
                  <li key={article.rule}>
                    {article.cite.map((cite) => `${cite.instrumentZh}${cite.article}`).join('；')}{' '}
                    <VerifiedMark verified={article.verified} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
