/** 今日 — what is late, due and waiting for me, each with the step that ends the wait. */
import { useMe, useServer } from '../api.ts';
import type { Today as TodayAnswer } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { dayWords } from '../words/day-words.ts';
import { TodayGroup } from './today-group.tsx';

export function Today() {
  const me = useMe();
  const query = useServer<TodayAnswer>('/api/today');
  return (
    <Page title="今日" lead={<p className="quiet">{dayWords(query.data?.today ?? me.today)}</p>}>
      <Asked query={query}>{(answer) => <Groups answer={answer} />}</Asked>
    </Page>
  );
}

function Groups({ answer }: { readonly answer: TodayAnswer }) {
  const groups = answer.groups.filter((group) => group.items.length > 0);
  const due = groups.some((group) => ['late', 'today', 'soon'].includes(group.id));
  return (
    <>
      {groups.length > 1 && (
        <nav aria-label="今日各组">
          <ul className="counts">
            {groups.map((group) => (
              <li key={group.id}>
                <a href={`#${group.id}`}>
                  {group.zh} <strong>{group.items.length}</strong>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!due && (
        <p className="notice kind">
          今日无到期事项{answer.nextDue ? `，最近一项在${dayWords(answer.nextDue)}。` : '，近期也没有。'}
        </p>
      )}
      {groups.map((group) => (
        <TodayGroup key={group.id} group={group} />
      ))}
    </>
  );
}
