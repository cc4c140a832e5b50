/** 法律变动 — what changed between two days, and whom it touches. The days stand in the address; the page prints. */
import { Link, useSearchParams } from 'wouter';
import { address, useMe, useServer } from '../api.ts';
import type { LawChanges as Answer, LawChange } from '../contract-guidance.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { SelectFilter } from '../parts/select-filter.tsx';
import { SpanFilter } from '../parts/span-filter.tsx';
import { dayWords } from '../words/day-words.ts';
import { ChangeItem, kindNames } from './change-item.tsx';

const touching = [
  { id: 'matters', zh: '涉及在办事项的' },
  { id: 'me', zh: '涉及我的岗位的' },
];

export default function LawChanges() {
  const me = useMe();
  const [query, setQuery] = useSearchParams();
  const asked = { from: query.get('from') ?? '', until: query.get('until') ?? '' };
  const narrowed = { kind: query.get('kind') ?? '', whom: query.get('whom') ?? '' };
  const answer = useServer<Answer>(address('/api/law-changes', asked), { keep: true });
  const set = (more: Record<string, string>) =>
    setQuery(new URLSearchParams(address('', { ...asked, ...narrowed, ...more }).slice(1)));
  const posts = new Set(me.posts.map(({ zh }) => zh));
  const fits = (change: LawChange): boolean =>
    (narrowed.kind === '' || change.kind === narrowed.kind) &&
    (narrowed.whom !== 'matters' || change.clocks.total > 0 || change.steps.length > 0) &&
    (narrowed.whom !== 'me' || change.acts.some((act) => act.posts.some((post) => posts.has(post))));
  return (
    <Page title="法律变动" lead={<Link href="/rules">全部规则</Link>}>
      <search className="filters no-print" aria-label="筛选变动">
        <SpanFilter from={answer.data?.from ?? asked.from} until={answer.data?.until ?? asked.until} set={set} />
        <SelectFilter
          id="kind"
          zh="变动"
          all="全部"
          value={narrowed.kind}
          choices={Object.entries(kindNames).map(([id, zh]) => ({ id, zh }))}
          set={(kind) => set({ kind })}
        />
        <SelectFilter
          id="whom"
          zh="涉及"
          all="不限"
          value={narrowed.whom}
          choices={touching}
          set={(whom) => set({ whom })}
        />
      </search>
      <Asked query={answer}>{(found) => <List answer={found} changes={found.changes.filter(fits)} />}</Asked>
    </Page>
  );
}

function List({ answer, changes }: { readonly answer: Answer; readonly changes: readonly LawChange[] }) {
  const days = [...new Set(changes.map(({ on }) => on))];
  return (
    <>
      <p className="quiet" role="status">
        {dayWords(answer.from)}至{dayWords(answer.until)}起施行的变动，共 {changes.length}{' '}
        条规则。此前办理的行为仍适用当时的规定。
      </p>
      {days.map((day) => (
        <section key={day} className="changes" aria-label={dayWords(day)}>
          <h2>{dayWords(day)}起</h2>
          <ul className="plain rules">
            {changes
              .filter(({ on }) => on === day)
              .map((change) => (
                <ChangeItem key={change.rule} change={change} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
