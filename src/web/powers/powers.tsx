/** 权责 — the powers listed on a day, found by words, kind and whether they must be performed. */
import { Link, useSearchParams } from 'wouter';
import { powerKinds } from '../../law/power-kinds.ts';
import { address, useMe, useServer } from '../api.ts';
import type { PowerPage } from '../contract-form.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { Pager } from '../parts/pager.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import { PowerTable } from './power-table.tsx';

const flags = [
  { id: 'active', zh: '应主动履职' },
  { id: 'excluded', zh: '不计入覆盖率' },
];
const kinds = powerKinds.map(({ code, zh }) => ({ id: code, zh }));
const size = 100;

export default function Powers() {
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  const filters = {
    q: query.get('q') ?? '',
    kind: query.get('kind') ?? '',
    flag: query.get('flag') ?? '',
    day: query.get('day') ?? '',
    page: query.get('page') ?? '',
  };
  const change = (part: Partial<typeof filters>) =>
    setQuery(Object.fromEntries(Object.entries({ ...filters, page: '', ...part }).filter(([, text]) => text !== '')));
  const set = (name: keyof typeof filters) => (value: string) => change({ [name]: value });
  const answer = useServer<PowerPage>(address('/api/powers', { ...filters, size }), { keep: true });
  return (
    <Page
      title="权责清单"
      lead={
        <>
          <Link href="/matters?procedure=powers">编制和调整</Link> <a href="/public/powers">公开页面</a>
        </>
      }
    >
      <search className="filters" aria-label="筛选权责事项">
        <SelectFilter id="kind" zh="职权类型" all="全部" value={filters.kind} choices={kinds} set={set('kind')} />
        <SelectFilter id="flag" zh="履职" all="不限" value={filters.flag} choices={flags} set={set('flag')} />
        <div className="filter">
          <label htmlFor="filter-day">哪一日的清单</label>
          <input
            id="filter-day"
            type="date"
            value={filters.day || today}
            max={today}
            onChange={(event) => change({ day: event.target.value })}
          />
        </div>
        <WordsBox zh="编码、名称、依据" value={filters.q} set={set('q')} />
      </search>
      <Asked query={answer}>
        {(found) => (
          <>
            <p className="quiet" role="status">
              共 {found.total} 项
            </p>
            {found.rows.length > 0 && <PowerTable rows={found.rows} />}
            <Pager
              total={found.total}
              page={Number(filters.page || 1)}
              size={size}
              to={(page) => address('/powers', { ...filters, page })}
            />
          </>
        )}
      </Asked>
    </Page>
  );
}
