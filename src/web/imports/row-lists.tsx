/** 逐行的说明 — a page of them at a time, and all of the errors as a file. */
import { Link, useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { ErrorRow, NoteRow, RowsAnswer } from '../contract-imports.ts';
import { Asked } from '../parts/asked.tsx';
import { Pager } from '../parts/pager.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

const size = 20;

function usePage(of: string): number {
  const [query] = useSearchParams();
  return Math.max(1, Number(query.get(of)) || 1);
}

export function ErrorTable({ total, unit }: { readonly total: number; readonly unit: string }) {
  const page = usePage('errors');
  const answer = useServer<RowsAnswer<ErrorRow>>(address('/api/imports/current/errors', { page, size }), {
    keep: true,
  });
  return (
    <section aria-label="错误">
      <h2>
        错误 <span className="count">{total.toLocaleString('zh-CN')}处</span>
      </h2>
      <p className="quiet">行号自第一行数据起，不算列名一行和空行。</p>
      <Asked query={answer}>
        {({ rows }) => (
          <ScrollTable label="错误">
            <thead>
              <tr>
                <th scope="col">第几{unit}</th>
                <th scope="col">项目</th>
                <th scope="col">说明</th>
                <th scope="col">代码</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, fieldZh, zh, code }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one row may have the same error twice; the page does not change.
                <tr key={index}>
                  <th scope="row" className="figure">
                    第{row}
                    {unit}
                  </th>
                  <td>{fieldZh}</td>
                  <td className="wrap">{zh}</td>
                  <td className="code">{code}</td>
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
        to={(to) => address('/imports', { errors: to === 1 ? undefined : to })}
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
  const page = usePage('notes');
  const answer = useServer<RowsAnswer<NoteRow>>(address('/api/imports/current/notes', { page, size }), { keep: true });
  return (
    <section aria-label="需要核对">
      <h2>
        需要核对 <span className="count">{total.toLocaleString('zh-CN')}处</span>
      </h2>
      <Asked query={answer}>
        {({ rows }) => (
          <ScrollTable label="需要核对">
            <thead>
              <tr>
                <th scope="col">第几{unit}</th>
                <th scope="col">说明</th>
                <th scope="col">事项</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, zh, stream }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one row may have several notes; the page does not change.
                <tr key={index}>
                  <th scope="row" className="figure">
                    第{row}
                    {unit}
                  </th>
                  <td className="wrap">{zh}</td>
                  <td>{stream !== undefined && <Link href={`/matters/${stream}`}>打开</Link>}</td>
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
        to={(to) => address('/imports', { notes: to === 1 ? undefined : to })}
      />
    </section>
  );
}
