/** 经营主体表. */
import { Link } from 'wouter';
import type { Business } from '../contract.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

export const businessAddress = (id: string): string => `/registry/${encodeURIComponent(id)}`;

export function BusinessTable({ rows }: { readonly rows: readonly Business[] }) {
  return (
    <ScrollTable label="经营主体">
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">统一社会信用代码</th>
          <th scope="col">类型</th>
          <th scope="col">状态</th>
          <th scope="col">成立</th>
          <th scope="col">住所（地址）</th>
          <th scope="col">信用分类</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="wrap">
              <Link href={businessAddress(row.id)}>{row.name}</Link>
            </th>
            <td className="code">{row.uscc}</td>
            <td>{row.kindZh}</td>
            <td>{stateWords(row)}</td>
            <td>{row.establishedOn && dayWords(row.establishedOn)}</td>
            <td className="wrap">{row.address}</td>
            <td>{row.creditClass}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

export function stateWords({ inRegister, deregisteredOn }: Pick<Business, 'inRegister' | 'deregisteredOn'>): string {
  if (inRegister) return '在册';
  return deregisteredOn === null ? '已注销' : `${dayWords(deregisteredOn)}注销`;
}
