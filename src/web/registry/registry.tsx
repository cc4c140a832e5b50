/** 名录 — the register of businesses: found by words, or narrowed by kind, class and days; the stock of a day above it. */
import { useSearchParams } from 'wouter';
import { businessKinds } from '../../law/business-kinds.ts';
import { address, useServer } from '../api.ts';
import type { BusinessPage } from '../contract-register.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { DayFilter } from '../parts/day-filter.tsx';
import { Pager } from '../parts/pager.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import { BusinessTable } from './business-table.tsx';
import { StockTable } from './stock-table.tsx';

const kinds = Object.entries(businessKinds).map(([id, zh]) => ({ id, zh }));
const states = [
  { id: 'registered', zh: '在册' },
  { id: 'deregistered', zh: '已注销' },
];
const days = [
  ['establishedFrom', '成立自'],
  ['establishedUntil', '成立至'],
  ['deregisteredFrom', '注销自'],
  ['deregisteredUntil', '注销至'],
] as const;
const names = ['q', 'kind', 'class', 'state', ...days.map(([name]) => name)] as const;

type Filters = Partial<Record<(typeof names)[number] | 'day', string>>;

export default function Registry() {
  const [query, setQuery] = useSearchParams();
  const filters: Filters = {};
  for (const name of [...names, 'day'] as const) {
    const value = query.get(name);
    if (value) filters[name] = value;
  }
  const { day, ...asked } = filters;
  const page = Math.max(1, Number(query.get('page')) || 1);
  const answer = useServer<BusinessPage>(address('/api/businesses', { ...asked, page, size: 50 }), { keep: true });
  const go = (to: Filters) => setQuery(new URLSearchParams(address('', to).slice(1)));
  const search = (q: string) => go({ ...(day ? { day } : {}), q });
  const narrow = (name: keyof Filters) => (value: string) => go({ ...filters, q: '', [name]: value });
  return (
    <Page title="名录" lead={<p className="quiet">经营主体登记簿</p>}>
      <StockTable day={day} set={(chosen) => go({ ...filters, day: chosen })} />
      <h2>查找</h2>
      <search className="filters" aria-label="筛选经营主体">
        <WordsBox zh="名称或者统一社会信用代码" value={filters.q ?? ''} set={search} />
        <SelectFilter id="kind" zh="类型" all="全部" value={filters.kind} choices={kinds} set={narrow('kind')} />
        <SelectFilter id="state" zh="状态" all="全部" value={filters.state} choices={states} set={narrow('state')} />
        <WordsBox zh="信用分类" value={filters.class ?? ''} set={narrow('class')} />
        {days.map(([name, zh]) => (
          <DayFilter key={name} zh={zh} value={filters[name] ?? ''} set={narrow(name)} />
        ))}
      </search>
      <Asked query={answer}>
        {(found) => (
          <section aria-label="经营主体列表" aria-busy={answer.isPlaceholderData}>
            <p className="quiet" role="status">
              {found.total === 0
                ? filters.q
                  ? `没有找到“${filters.q}”。`
                  : '没有符合条件的经营主体。'
                : `共 ${found.total.toLocaleString('zh-CN')} 户`}
            </p>
            {found.rows.length > 0 && <BusinessTable rows={found.rows} />}
            <Pager
              total={found.total}
              page={page}
              size={found.size}
              to={(to) => address('/registry', { ...filters, page: to === 1 ? undefined : to })}
            />
          </section>
        )}
      </Asked>
    </Page>
  );
}
