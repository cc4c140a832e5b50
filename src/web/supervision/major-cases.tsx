/** 重大案件监督 — those that nobody has looked at come first. */
import { Link } from 'wouter';
import type { MajorCase } from '../contract-supervision.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';
import { shareOf, targetWords } from './share.ts';

interface Properties {
  readonly cases: readonly MajorCase[];
  readonly target: number | null;
}

export function MajorCases({ cases, target }: Properties) {
  const supervised = cases.filter((one) => one.supervised !== null).length;
  return (
    <section>
      <h2>重大案件监督</h2>
      <p>
        重大案件 {cases.length} 件，已监督 {supervised} 件，监督率 {shareOf(supervised, cases.length)}；
        {targetWords(target)}。
      </p>
      {cases.length > 0 && (
        <ScrollTable label="重大案件">
          <thead>
            <tr>
              <th scope="col">案件</th>
              <th scope="col">机构</th>
              <th scope="col">决定日</th>
              <th scope="col">监督</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={`${one.stream}-${one.decidedOn}`}>
                <th scope="row" className="wrap">
                  <Link href={`/matters/${one.stream}`}>{one.number ?? one.title}</Link>
                </th>
                <td>{one.unitName}</td>
                <td>{dayWords(one.decidedOn)}</td>
                <td>
                  {one.supervised === null ? (
                    <Link href="/new/major-case-supervision/CaseSupervised">尚未监督</Link>
                  ) : (
                    <Link href={`/matters/${one.supervised}`}>已监督</Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}
