/** 检索结果 — matters, businesses and people that the words fit. */
import { Link, useSearchParams } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Found } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { MatterTable } from '../matters/matter-table.tsx';
import { Asked } from '../parts/asked.tsx';
import { BusinessTable } from '../registry/business-table.tsx';
import { PeopleTable } from '../registry/people-table.tsx';

export default function Search() {
  const [query] = useSearchParams();
  const q = query.get('q') ?? '';
  const answer = useServer<Found>(address('/api/search', { q }), { keep: true, enabled: q !== '' });
  return (
    <Page title="检索" of={q} lead={q && <p className="quiet">“{q}”</p>}>
      {q === '' ? (
        <p>在上方填写案号、名称或者统一社会信用代码。</p>
      ) : (
        <Asked query={answer}>{(found) => <Results found={found} q={q} />}</Asked>
      )}
    </Page>
  );
}

function Results({ found, q }: { readonly found: Found; readonly q: string }) {
  const people = found.people ?? [];
  if (found.matters.length + found.businesses.length + people.length === 0) {
    return (
      <p className="notice kind" role="status">
        没有找到“{q}”。可以少写几个字，或者只写案号中的数字。
      </p>
    );
  }
  return (
    <>
      {found.matters.length > 0 && (
        <section>
          <h2>
            事项 <span className="count">{found.matters.length}</span>
          </h2>
          <MatterTable rows={found.matters} />
          {found.matters.length >= 20 && (
            <p>
              <Link href={address('/matters', { q })}>在事项中看全部</Link>
            </p>
          )}
        </section>
      )}
      {found.businesses.length > 0 && (
        <section>
          <h2>
            经营主体 <span className="count">{found.businesses.length}</span>
          </h2>
          <BusinessTable rows={found.businesses} />
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>
            人员 <span className="count">{people.length}</span>
          </h2>
          <PeopleTable rows={people} />
        </section>
      )}
    </>
  );
}
