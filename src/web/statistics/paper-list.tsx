/** 文稿 — drafts and issued reports; a new draft takes its figures from the record. */
import { Link, useLocation } from 'wouter';
import { useServer } from '../api.ts';
import type { Receipt } from '../contract.ts';
import type { PaperRow } from '../contract-statistics.ts';
import { PaperAct } from './paper-act.tsx';

interface Properties {
  readonly year: string;
  readonly until: string | undefined;
}

export function PaperList({ year, until }: Properties) {
  const [, go] = useLocation();
  const query = useServer<{ readonly papers: readonly PaperRow[] }>('/api/report/papers');
  const papers = query.data?.papers ?? [];
  return (
    <section className="no-print" aria-labelledby="papers">
      <h2 id="papers">文稿</h2>
      <ul className="plain">
        {papers.map(({ stream, title, number, stateZh }) => (
          <li key={stream}>
            <Link href={`/report/${stream}`}>
              {number === null ? '' : `${number} `}
              {title}
            </Link>{' '}
            <span className="tag">{stateZh}</span>
          </li>
        ))}
      </ul>
      <PaperAct
        zh={`起草${year}年报告`}
        path="/api/report/papers"
        body={{ year, ...(until === undefined ? {} : { until }) }}
        done={({ stream }: Receipt) => go(`/report/${stream}`)}
      />
    </section>
  );
}
