/** 导入 — choose a file, see what its check says, then bring it in. The server keeps the file: one may leave and come back. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, send, useServer } from '../api.ts';
import type { CurrentImport, ImportsAnswer } from '../contract-imports.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { CheckedFile } from './checked-file.tsx';
import { FileForm } from './file-form.tsx';
import { RecordedFile } from './recorded-file.tsx';
import { FileUnderWay, isUnderWay } from './under-way.tsx';

const current = '/api/imports/current';
const lookEvery = 700;

export default function Imports() {
  const answer = useServer<ImportsAnswer>('/api/imports');
  return (
    <Page title="导入" lead={<p className="quiet">先核对，看过结果再导入；导入以您的名义记入记录。</p>}>
      <Asked query={answer}>{(imports) => <Desk imports={imports} />}</Asked>
    </Page>
  );
}

function Desk({ imports }: { readonly imports: ImportsAnswer }) {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const state = useQuery<CurrentImport>({
    queryKey: [current],
    queryFn: ({ signal }) => read<CurrentImport>(current, signal),
    initialData: { current: imports.current },
    refetchInterval: (query) => (isUnderWay(query.state.data?.current ?? null) ? lookEvery : false),
  });
  /** What the server answers is where the file is now; the lists of its rows are asked anew. */
  const take = (next: CurrentImport) => {
    setError(undefined);
    client.removeQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(`${current}/`) });
    client.setQueryData([current], next);
  };
  const another = async () => {
    try {
      take(await send<CurrentImport>(`${current}/discard`, {}));
    } catch (problem) {
      setError(problem);
    }
  };
  const job = state.data.current;
  if (!job) return <FileForm kinds={imports.kinds} take={take} />;
  const shown = { job, another, take };
  return (
    <>
      {error !== undefined && <RefusalNotice error={error} />}
      {isUnderWay(job) && <FileUnderWay job={job} />}
      {job.phase === 'checked' && <CheckedFile key={job.id} {...shown} />}
      {job.phase === 'recorded' && <RecordedFile {...shown} />}
      {(job.phase === 'refused' || job.phase === 'broken') && <RefusedFile {...shown} />}
    </>
  );
}

export interface Shown {
  readonly job: NonNullable<CurrentImport['current']>;
  readonly another: () => void;
  readonly take: (next: CurrentImport) => void;
}

function RefusedFile({ job, another }: Shown) {
  return (
    <section aria-label="没有导入">
      <div className="notice refused" role="alert">
        <p>
          <strong>
            {job.kindZh}（{job.name}）：{job.refusal?.zh}
          </strong>
        </p>
        {job.refusal?.remedy && <p>{job.refusal.remedy}</p>}
      </div>
      <p className="buttons">
        <button type="button" onClick={another}>
          重新选择文件
        </button>
      </p>
    </section>
  );
}
