/** 份数 — which file, how many rows, and what became or would become of them. */
import type { ImportState } from '../contract-imports.ts';
import { dayWords } from '../words/day-words.ts';

export function Tally({ job }: { readonly job: ImportState }) {
  const { report, unit } = job;
  if (!report) return null;
  const counted = [
    { zh: '共', count: report.rows },
    { zh: '无误', count: report.good },
    { zh: '有错', count: report.wrong },
    ...report.counts,
  ];
  return (
    <>
      <p>
        {job.kindZh} · {job.name}
        {job.source !== null && job.source !== job.name && ` · 来源：${job.source}`}
        {job.day !== null && ` · ${job.dayZh}：${dayWords(job.day)}`}
      </p>
      <dl className="facts">
        {counted.map(({ zh, count }) => (
          <div key={zh}>
            <dt>{zh}</dt>
            <dd className={zh === '有错' && count > 0 ? 'number urgency-late' : 'number'}>
              {count.toLocaleString('zh-CN')}
              {unit}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
