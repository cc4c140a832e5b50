/** 法制机构的队列 — what waits there by kind of term, and what came of the period. */
import type { QueueLine } from '../contract-guidance.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

export function LegalQueue({ lines }: { readonly lines: readonly QueueLine[] }) {
  return (
    <section>
      <h2>法制机构</h2>
      <ScrollTable label="法制机构">
        <thead>
          <tr>
            <th scope="col">期限</th>
            <th scope="col">程序</th>
            <th scope="col">等待</th>
            <th scope="col">已逾期</th>
            <th scope="col">七日内届满</th>
            <th scope="col">最早起算</th>
            <th scope="col">期间办毕</th>
            <th scope="col">其中逾期</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.procedure}${line.clock}`}>
              <th scope="row">{line.zh}</th>
              <td>{line.procedureZh}</td>
              <td>{line.waiting}</td>
              <td>{line.overdue}</td>
              <td>{line.soon}</td>
              <td>{line.oldestOn ? dayWords(line.oldestOn) : '—'}</td>
              <td>{line.ended}</td>
              <td>{line.endedLate}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
