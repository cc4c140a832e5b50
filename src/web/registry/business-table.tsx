/** 经营主体表. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { Business } from '../contract.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

export function BusinessTable({ rows }: { readonly rows: readonly Business[] }) {
  return (
    <ScrollTable label="经营主体">
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">统一社会信用代码</th>
          <th scope="col">住所（地址）</th>
          <th scope="col">事项</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.uscc}>
            <th scope="row" className="wrap">
              {row.name}
            </th>
            <td className="code">{row.uscc}</td>
            <td className="wrap">{row.address}</td>
            <td>
              <Link href={address('/matters', { q: row.uscc })} aria-label={`查看${row.name}的事项`}>
                查看
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
