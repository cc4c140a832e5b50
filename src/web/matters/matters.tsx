/** 事项 — all matters that I may see; every filter stands in the address. */
import { useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { MatterPage } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { Pager } from '../parts/pager.tsx';
import { Directory } from './directory.tsx';
import { type MatterFilters, matterFilters } from './filters.ts';
import { MatterFilter } from './matter-filter.tsx';
import { MatterTable } from './matter-table.tsx';

export default function Matters() {
  const [query, setQuery] = useSearchParams();
  const filters = matterFilters(query);
  const page = Math.max(1, Number(query.get('page')) || 1);
  const answer = useServer<MatterPage>(address('/api/matters', { ...filters, page, size: 20 }), { keep: true });
  const change = (next: MatterFilters) => setQuery(new URLSearchParams(address('', { ...next }).slice(1)));
  return (
    <Page title="事项">
      <Directory />
      <MatterFilter filters={filters} change={change} />
      <Asked query={answer}>
        {(found) => (
          <section aria-label="事项列表" aria-busy={answer.isPlaceholderData}>
            <p className="quiet" role="status">
              共 {found.total.toLocaleString('zh-CN')} 件{found.total === 0 ? '。可以放宽条件再看。' : ''}
            </p>
            {found.rows.length > 0 && <MatterTable rows={found.rows} />}
            <Pager
              total={found.total}
              page={page}
              size={found.size}
              to={(to) => address('/matters', { ...filters, page: to === 1 ? undefined : to })}
            />
          </section>
        )}
      </Asked>
    </Page>
  );
}
