/** 核对的结果 — what the file would bring and what is wrong with it; then the person confirms, or takes another file. */
import { useState } from 'react';
import { send } from '../api.ts';
import type { CurrentImport, OnBad } from '../contract-imports.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { BadRows } from './bad-rows.tsx';
import type { Shown } from './imports.tsx';
import { ErrorTable } from './row-lists.tsx';
import { Tally } from './tally.tsx';

export function CheckedFile({ job, another, take }: Shown) {
  const [onBad, setOnBad] = useState<OnBad>(job.onBad);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const { report, unit } = job;
  if (!report) return null;
  const stands = report.errors > 0 && onBad === 'none';
  const confirm = async () => {
    if (sending) return;
    setSending(true);
    try {
      take(await send<CurrentImport>('/api/imports/current/record', { id: job.id, onBad }));
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  };
  return (
    <section aria-label="核对结果">
      <h2>核对结果</h2>
      <Tally job={job} />
      {report.errors > 0 && <ErrorTable total={report.errors} unit={unit} />}
      {error !== undefined && <RefusalNotice error={error} />}
      <div className="no-print">
        {report.errors > 0 && <BadRows unit={unit} chosen={onBad} set={setOnBad} />}
        {report.fresh === 0 ? (
          <p role="status">文件没有可以导入的新内容，无须导入。</p>
        ) : (
          stands && (
            <p role="status">
              有{report.wrong.toLocaleString('zh-CN')}
              {unit}有错，一{unit}都不导入：请改正文件后重新选择，或者改选只导入无误的。
            </p>
          )
        )}
        <p className="buttons">
          {report.fresh > 0 && !stands && (
            <button type="button" className="primary" aria-disabled={sending} onClick={confirm}>
              确认导入（{report.fresh.toLocaleString('zh-CN')}
              {unit}）
            </button>
          )}
          <button type="button" onClick={another}>
            换一份文件
          </button>
        </p>
      </div>
    </section>
  );
}
