/** 户数 — how many businesses the register holds on a day, and how many more than a year before. */
import { address, useMe, useServer } from '../api.ts';
import type { Stock } from '../contract-register.ts';
import { Asked } from '../parts/asked.tsx';
import { DayFilter } from '../parts/day-filter.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

interface Properties {
  readonly day: string | undefined;
  readonly set: (day: string) => void;
}

export function StockTable({ day, set }: Properties) {
  const { today } = useMe();
  const answer = useServer<Stock>(address('/api/businesses/stock', { day }), { keep: true });
  return (
    <section aria-labelledby="stock">
      <h2 id="stock">在册户数</h2>
      <div className="filters">
        <DayFilter zh="截至" max={today} value={day ?? today} set={set} />
      </div>
      <Asked query={answer}>{(stock) => <Numbers stock={stock} />}</Asked>
    </section>
  );
}

function Numbers({ stock }: { readonly stock: Stock }) {
  const rows = [
    ...stock.kinds.filter(({ now, before }) => now > 0 || before > 0),
    { kind: 'total', zh: '合计', now: stock.total, before: stock.totalBefore, growth: stock.growth },
  ];
  return (
    <ScrollTable label="在册户数">
      <thead>
        <tr>
          <th scope="col">类型</th>
          <th scope="col">{dayWords(stock.day)}</th>
          <th scope="col">{dayWords(stock.yearBefore)}</th>
          <th scope="col">增长</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{row.zh}</th>
            <td className="number">{row.now.toLocaleString('zh-CN')}户</td>
            <td className="number">{row.before.toLocaleString('zh-CN')}户</td>
            <td className="number">{row.growth === null ? '—' : `${(row.growth / 100).toFixed(2)}%`}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
