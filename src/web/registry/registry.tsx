/** 名录 — the register of businesses. */
import { useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Business } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import { BusinessTable } from './business-table.tsx';

export default function Registry() {
  const [query, setQuery] = useSearchParams();
  const q = query.get('q') ?? '';
  const answer = useServer<readonly Business[] | { readonly rows: readonly Business[] }>(
    address('/api/businesses', { q }),
    { keep: true },
  );
  return (
    <Page title="名录" lead={<p className="quiet">经营主体</p>}>
      <search className="filters">
        <WordsBox zh="名称或者统一社会信用代码" value={q} set={(words) => setQuery(words ? { q: words } : {})} />
      </search>
      <Asked query={answer}>
        {(found) => {
          const rows = 'rows' in found ? found.rows : found;
          return rows.length === 0 ? (
            <p className="notice kind" role="status">
              {q === '' ? '填写名称或者统一社会信用代码后查找。' : `没有找到“${q}”。`}
            </p>
          ) : (
            <BusinessTable rows={rows} />
          );
        }}
      </Asked>
    </Page>
  );
}
