/** 逐行的说明 — a page of them at a time, and all of the errors as a file. */
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { ErrorRow, NoteRow, RowsAnswer } from '../contract-imports.ts';
import { Asked } from '../parts/asked.tsx';
import { Pager } from '../parts/pager.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

const size = 20;

interface Listed<Row> {
  /** `errors` or `notes`: what is asked of the server, and the page in the address. */
  readonly of: string;
  readonly title: string;
  readonly total: number;
  readonly unit: string;
  readonly headings: readonly string[];
  readonly cells: (row: Row) => ReactNode;
}

function RowTable<Row extends { readonly row: number }>({ of, title, total, unit, headings, cells }: Listed<Row>) {
  const [query] = useSearchParams();
  const page = Math.max(1, Number(query.get(of)) || 1);
  const answer = useServer<RowsAnswer<Row>>(address(`/api/imports/current/${of}`, { page, size }), { keep: true });
  return (
    <>
      <Asked query={answer}>
        {({ rows }) => (
          <ScrollTable label={title}>
            <thead>
              <tr>
                {[`第几${unit}`, ...headings].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one row may be told of twice; the page does not change.
                <tr key={index}>
                  <th scope="row" className="figure">
                    第{row.row}
                    {unit}
                  </th>
                  {cells(row)}
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </Asked>
      <Pager
        total={total}
        page={page}
        size={size}
        to={(to) => address('/imports', { [of]: to === 1 ? undefined : to })}
      />
    </>
  );
}

export function ErrorTable({ total, unit }: { readonly total: number; readonly unit: string }) {
  return (
    <section aria-label="错误">
      <h2>
        错误 <span className="count">{total.toLocaleString('zh-CN')}处</span>
      </h2>
      <p className="quiet">行号自第一行数据起，不算列名一行和空行。</p>
      <RowTable<ErrorRow>
        of="errors"
        title="错误"
        total={total}
        unit={unit}
        headings={['项目', '说明', '代码']}
        cells={({ fieldZh, zh, code }) => (
          <>
            <td>{fieldZh}</td>
            <td className="wrap">{zh}</td>
            <td className="code">{code}</td>
          </>
        )}
      />
      <p className="no-print after-table">
        <a className="file" href="/api/imports/current/errors.csv" download>
          下载全部错误（CSV）
        </a>
      </p>
    </section>
  );
}

export function NoteTable({ total, unit }: { readonly total: number; readonly unit: string }) {
  return (
    <section aria-label="需要核对">
      <h2>
        需要核对 <span className="count">{total.toLocaleString('zh-CN')}处</span>
      </h2>
      <RowTable<NoteRow>
        of="notes"
        title="需要核对"
        total={total}
        unit={unit}
        headings={['说明', '事项']}
        cells={({ zh, stream }) => (
          <>
            <td className="wrap">{zh}</td>
            <td>{stream !== undefined && <Link href={`/matters/${stream}`}>打开</Link>}</td>
          </>
        )}
      />
    </section>
  );
}
