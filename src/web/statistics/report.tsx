/** 年度报告 — the paper as it will be printed; every number in it opens. */
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Block, ReportAnswer, Run } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { Loading } from '../parts/loading.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { MomentBox } from './moment-box.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { useMoment } from './use-moment.ts';

const ReportChart = lazy(() => import('./report-chart.tsx'));
const formats = [
  { format: 'pdf', zh: 'PDF' },
  { format: 'docx', zh: 'DOCX' },
  { format: 'html', zh: '网页文件' },
] as const;

type To = (figure: string) => string;

export default function Report() {
  const moment = useMoment();
  const { year, until } = moment;
  const query = useServer<ReportAnswer>(address('/api/report', { year, until }), { keep: true });
  const to: To = (figure) => address(`/figures/${encodeURIComponent(figure)}`, { year, until });
  return (
    <Page title="年度报告" of={year}>
      <StatisticsTabs />
      <MomentBox moment={moment} />
      <Asked query={query}>
        {({ document }) => (
          <>
            <p className="no-print">
              {formats.map(({ format, zh }) => (
                <a key={format} className="file" href={address('/api/report/file', { year, until, format })} download>
                  下载{zh}
                </a>
              ))}
            </p>
            <article className="official" aria-label={document.title}>
              <p className="official-mark">{document.mark}</p>
              <p className="official-number">{document.number ?? '（草稿，未编号）'}</p>
              <h2 className="official-title">{document.title}</h2>
              {document.addressees && <p>{document.addressees}：</p>}
              {document.blocks.map((block, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one report never change their order.
                <BlockOf key={index} block={block} to={to} />
              ))}
              <p className="official-signed">
                {document.issuer}
                <br />
                {document.dated ?? '（未印发）'}
              </p>
              {document.note && <p>{document.note}</p>}
              <p className="quiet hash">{document.seal}</p>
            </article>
          </>
        )}
      </Asked>
    </Page>
  );
}

function BlockOf({ block, to }: { readonly block: Block; readonly to: To }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h3>{block.text}</h3>
      ) : block.level === 2 ? (
        <h4>{block.text}</h4>
      ) : (
        <h5>{block.text}</h5>
      );
    case 'paragraph':
      return (
        <p className="official-text">
          <Runs runs={block.runs} to={to} />
        </p>
      );
    case 'table':
      return <BlockTable block={block} to={to} />;
    case 'chart':
      return (
        <Suspense fallback={<Loading />}>
          <ReportChart chart={block} />
        </Suspense>
      );
  }
}

function Runs({ runs, to }: { readonly runs: readonly Run[]; readonly to: To }) {
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes the order of its words.
      <Link key={index} href={to(run.figure)}>
        {run.shown}
      </Link>
    ),
  );
}

function BlockTable({ block, to }: { readonly block: Extract<Block, { kind: 'table' }>; readonly to: To }) {
  const kind = (column: number) => (block.numeric?.includes(column) ? 'figure' : 'wrap');
  return (
    <ScrollTable label={block.title}>
      <caption>{block.title}</caption>
      <thead>
        <tr>
          {block.head.map((text, column) => (
            <th key={text} scope="col" className={kind(column)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one report never change their order.
          <tr key={index}>
            {row.map((runs, column) => (
              <td key={block.head[column]} className={kind(column)}>
                <Runs runs={runs} to={to} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
