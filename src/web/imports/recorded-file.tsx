/** 已经导入 — how many acts, and where the result is to be seen. */
import { Link } from 'wouter';
import type { Shown } from './imports.tsx';
import { ErrorTable, NoteTable } from './row-lists.tsx';
import { Tally } from './tally.tsx';

const results = {
  businesses: { to: '/registry', zh: '打开名录' },
  powers: { to: '/powers', zh: '打开权责清单（公布以后生效）' },
  penalties: { to: '/matters?procedure=published-case', zh: '打开公示案件' },
};

/** 已导入2件，补充3件 — what is new, and what was known before and has grown. */
function becameWords({ report, unit }: Shown['job']): string {
  const { fresh = 0, supplemented = 0 } = report ?? {};
  const words = [
    ...(fresh > 0 || supplemented === 0 ? [`已导入${fresh.toLocaleString('zh-CN')}${unit}`] : []),
    ...(supplemented > 0 ? [`补充${supplemented.toLocaleString('zh-CN')}${unit}`] : []),
  ];
  return words.join('，');
}

export function RecordedFile({ job, another }: Shown) {
  const { report, unit } = job;
  if (!report) return null;
  const result = results[job.kind];
  return (
    <section aria-label="导入结果">
      <div className="notice done" role="status">
        <p>
          <strong>
            ✓ {job.kindZh}：{becameWords(job)}，记入{report.acts.toLocaleString('zh-CN')}个行为。
          </strong>
        </p>
        <p className="no-print">
          <Link href={result.to}>{result.zh}</Link>
          {report.stream !== null && (
            <>
              {' · '}
              <Link href={`/matters/${report.stream}`}>打开这次导入的事项</Link>
            </>
          )}
        </p>
      </div>
      <Tally job={job} />
      {report.errors > 0 && <ErrorTable total={report.errors} unit={unit} />}
      {report.notes > 0 && <NoteTable total={report.notes} unit={unit} />}
      <p className="buttons no-print">
        <button type="button" onClick={another}>
          导入另一份文件
        </button>
      </p>
    </section>
  );
}
