/** 培训学时 — everybody's hours of a year against the hours that are asked, those who lack some first. */
import { useSearchParams } from 'wouter';
import { address, useMe, useServer } from '../api.ts';
import type { TrainingHours } from '../contract-posts.ts';
import { Page } from '../frame/page.tsx';
import { ArticleLine } from '../parts/article-line.tsx';
import { Asked } from '../parts/asked.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { dayWords } from '../words/day-words.ts';

const firstYear = 2018;

export default function Hours() {
  const thisYear = Number(useMe().today.slice(0, 4));
  const [query, setQuery] = useSearchParams();
  const year = query.get('year') ?? '';
  const answer = useServer<TrainingHours>(address('/api/training-hours', { year }), { keep: true });
  const years = Array.from({ length: thisYear - firstYear }, (_, index) => String(thisYear - 1 - index));
  return (
    <Page title="培训学时">
      <search className="filters">
        <SelectFilter
          id="year"
          zh="年度"
          all={`${thisYear}（今年）`}
          value={year}
          choices={years.map((one) => ({ id: one, zh: one }))}
          set={(chosen) => setQuery(chosen === '' ? {} : { year: chosen })}
        />
      </search>
      <Asked query={answer}>{(hours) => <Table hours={hours} />}</Asked>
    </Page>
  );
}

function Table({ hours: { year, day, over, required, article, rows } }: { readonly hours: TrainingHours }) {
  const lacking = rows.filter((row) => row.lacking > 0);
  const sorted = [...rows].sort((a, b) => b.lacking - a.lacking || a.unit.localeCompare(b.unit, 'zh'));
  return (
    <>
      <p role="status">
        {year}年，至{dayWords(day)}持证 {rows.length} 人{required !== null && `，每人应有 ${required} 学时`}
        {lacking.length > 0 && (
          <strong className={over ? 'urgency-late' : undefined}>
            ，{over ? '▲ 年终欠缺' : '尚缺'} {lacking.length} 人
          </strong>
        )}
        。
      </p>
      {article && <ArticleLine article={article} />}
      {rows.length > 0 && (
        <ScrollTable label="培训学时">
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">机构</th>
              <th scope="col">学时</th>
              <th scope="col">欠缺</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.unit}</td>
                <td>{required === null ? row.hours : `${row.hours} / ${required}`}</td>
                <td>{row.lacking > 0 ? <strong>▲ {row.lacking}</strong> : '✓'}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
