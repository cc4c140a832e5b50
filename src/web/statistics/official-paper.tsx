/** 公文 — the paper as it will be printed; every number in it opens. */
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { Block, ReportAnswer, Run } from '../contract-statistics.ts';
import { Loading } from '../parts/loading.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

const ReportChart = lazy(() => import('./report-chart.tsx'));

type To = (figure: string) => string;

interface Properties {
  readonly document: ReportAnswer['document'];
  /** The address at which a figure is opened. */
  readonly to: To;
}

export function OfficialPaper({ document, to }: Properties) {
  return (
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
