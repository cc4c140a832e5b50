/** 权责事项表. */
import type { PowerRow } from '../contract-form.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

export function PowerTable({ rows }: { readonly rows: readonly PowerRow[] }) {
  return (
    <ScrollTable label="权责事项">
      <thead>
        <tr>
          <th scope="col">编码</th>
          <th scope="col">职权名称</th>
          <th scope="col">类型</th>
          <th scope="col">实施依据</th>
          <th scope="col">承办机构</th>
          <th scope="col">应主动履职</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <td className="code">{row.code}</td>
            <th scope="row" className="wrap">
              <a href={`/public/powers/${encodeURIComponent(row.code)}`}>{row.name}</a>
            </th>
            <td>{row.kindZh}</td>
            <td className="wrap">
              {row.instrument}
              {row.article}
            </td>
            <td className="wrap">{row.body}</td>
            <td className="wrap">{coverage(row)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function coverage({ active, excluded, exclusionReason }: PowerRow): string {
  if (excluded) return `不计入：${exclusionReason ?? ''}`;
  return active ? '是' : '否';
}
