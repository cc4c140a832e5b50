/** 人员表 — unit, posts and certificates with the days on which they hold. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { PersonRow } from '../contract.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

export function PeopleTable({ rows }: { readonly rows: readonly PersonRow[] }) {
  return (
    <ScrollTable label="人员">
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">机构</th>
          <th scope="col">岗位</th>
          <th scope="col">执法证件</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td>{row.unit}</td>
            <td className="wrap">{row.posts.map((post) => post.zh).join('、')}</td>
            <td>
              <Certificates of={row.certificates} />{' '}
              <Link href={address('/matters', { procedure: 'certificate', officer: row.id })}>证件经过</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Certificates({ of }: { readonly of: PersonRow['certificates'] }) {
  if (of.length === 0) return <span className="quiet">无执法证件</span>;
  return (
    <ul className="plain">
      {of.map((certificate) => (
        <li key={certificate.number}>
          {certificate.number}{' '}
          <span className="tag">{certificate.state === '有效' ? '✓ 有效' : certificate.state}</span>{' '}
          <span className="quiet">
            {dayWords(certificate.from)}至{dayWords(certificate.until)}
          </span>
        </li>
      ))}
    </ul>
  );
}
