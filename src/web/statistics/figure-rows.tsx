/** 一个数的行 — each row leads to its matter, and there to its act and its article. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { FigureRow, RegisterLine, FigureRows as Rows } from '../contract-statistics.ts';
import { Asked } from '../parts/asked.tsx';
import { MatterName } from '../parts/matter-name.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

interface Properties {
  readonly id: string;
  readonly year: string;
  readonly until: string | undefined;
  readonly after: string;
  readonly total: number;
}

export function FigureRows({ id, year, until, after, total }: Properties) {
  const name = encodeURIComponent(id);
  const query = useServer<Rows>(address(`/api/figures/${name}/rows`, { year, until, after, size: 50 }), { keep: true });
  const next = query.data?.next ?? null;
  return (
    <section aria-labelledby="figure-rows" aria-busy={query.isPlaceholderData}>
      <h2 id="figure-rows">它的行（{total.toLocaleString('zh-CN')}）</h2>
      <Asked query={query}>
        {(rows) => (rows.kind === 'rows' ? <RowTable rows={rows.rows} /> : <Lines lines={rows.lines} />)}
      </Asked>
      <nav className="pager" aria-label="翻页">
        {after !== '' && <Link href={address(`/figures/${name}`, { year, until })}>← 回到第一页</Link>}
        {next !== null && <Link href={address(`/figures/${name}`, { year, until, after: next })}>下一页 →</Link>}
      </nav>
    </section>
  );
}

function RowTable({ rows }: { readonly rows: readonly FigureRow[] }) {
  if (rows.length === 0) return <p className="notice kind">没有行。</p>;
  return (
    <ScrollTable label="指标行">
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">事项</th>
          <th scope="col">行为</th>
          <th scope="col">分类</th>
          <th scope="col">机构</th>
          <th scope="col" className="figure">
            数值
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.position}/${row.ordinal}`}>
            <td>{dayWords(row.day)}</td>
            <th scope="row" className="wrap">
              {row.matter ? <MatterName {...row.matter} /> : <span className="quiet">您无权查看的事项</span>}
            </th>
            <td>{row.matter?.actZh}</td>
            <td className="wrap">{[row.category, row.source, row.cause].filter(Boolean).join('，')}</td>
            <td>{row.unit}</td>
            <td className="figure">{row.shown}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Lines({ lines }: { readonly lines: readonly RegisterLine[] }) {
  if (lines.length === 0) return <p className="notice kind">没有行。</p>;
  const coded = lines.some(({ code }) => code !== null);
  return (
    <ScrollTable label="登记簿的行">
      <thead>
        <tr>
          {coded && <th scope="col">编号</th>}
          <th scope="col">名称</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, code, zh }) => (
          <tr key={id}>
            {coded && <td className="code">{code}</td>}
            <th scope="row" className="wrap">
              {zh}
            </th>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
