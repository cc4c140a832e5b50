/** 人员 — who works here, in which posts, with which certificates. */
import { Link, useSearchParams } from 'wouter';
import { useServer } from '../api.ts';
import type { PersonRow } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { WordsBox } from '../parts/words-box.tsx';
import { PeopleTable } from './people-table.tsx';

export default function People() {
  const [query, setQuery] = useSearchParams();
  const q = query.get('q') ?? '';
  const answer = useServer<readonly PersonRow[]>('/api/people');
  return (
    <Page
      title="人员"
      lead={
        <p>
          <Link href="/training-hours">培训学时</Link> <Link href="/posts">岗位手册</Link>{' '}
          <Link href="/matters?procedure=certificate">证件事项</Link>{' '}
          <Link href="/matters?procedure=training">培训事项</Link>
        </p>
      }
    >
      <search className="filters">
        <WordsBox zh="姓名、机构或者证件号" value={q} set={(words) => setQuery(words ? { q: words } : {})} />
      </search>
      <Asked query={answer}>
        {(people) => {
          const rows = people.filter((person) => fits(person, q));
          return (
            <>
              <p className="quiet" role="status">
                共 {rows.length} 人
              </p>
              {rows.length > 0 && <PeopleTable rows={rows} />}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

const fits = (person: PersonRow, q: string): boolean =>
  q === '' ||
  [person.name, person.unit, ...person.certificates.map((one) => one.number)].some((text) => text.includes(q));
