/** 期限计算 — a rule, a first day and what is left out; the answer explains every day. All of it stands in the address. */
import { type FormEvent, useRef } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useMe, useServer } from '../api.ts';
import type { DeadlineAnswer, RuleRow } from '../contract.ts';
import { Explanation } from '../explained/explanation.tsx';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { explainedDeadline } from './explained-deadline.ts';
import { StoppedSpans } from './stopped-spans.tsx';

export default function Deadline() {
  const me = useMe();
  const [query, setQuery] = useSearchParams();
  const rules = useServer<readonly RuleRow[]>('/api/rules').data ?? [];
  const form = useRef<HTMLFormElement>(null);
  const [rule, from] = [query.get('rule') ?? '', query.get('from') ?? ''];
  const [day = '', hour = ''] = from.split('T');
  const ready = rule !== '' && from !== '';
  const answer = useServer<DeadlineAnswer>(`/api/deadline?${query.toString()}`, { enabled: ready });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const typed = new FormData(form.current);
    const at = typed.get('hour') === '' ? '' : `T${typed.get('hour')}`;
    const next = new URLSearchParams({ rule: `${typed.get('rule')}`, from: `${typed.get('from')}${at}` });
    const ends = typed.getAll('stop-to');
    typed.getAll('stop-from').forEach((start, index) => {
      if (start !== '' && ends[index]) next.append('stop', `${start}..${ends[index]}`);
    });
    setQuery(next);
  };
  return (
    <Page title="期限计算" lead={<Link href="/rules">全部规则</Link>}>
      <form ref={form} className="calculator no-print" onSubmit={submit}>
        <div className="field">
          <label htmlFor="rule">规则</label>
          <select id="rule" name="rule" required key={`${rule}-${rules.length}`} defaultValue={rule}>
            <option value="">请选择</option>
            {rules
              .filter((one) => one.kind === 'period' && one.unit !== null)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.zh}（{one.versions.at(-1)?.valueZh}）
                </option>
              ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="from">起算之日（不计算在内）</label>
          <input id="from" name="from" type="date" required defaultValue={day || me.today} min="2018-01-01" />
        </div>
        <div className="field">
          <label htmlFor="hour">
            起算时刻<span className="quiet">（只用于以小时计的期限，可不填）</span>
          </label>
          <input id="hour" name="hour" type="time" defaultValue={hour} />
        </div>
        <StoppedSpans stops={query.getAll('stop')} />
        <p className="buttons">
          <button type="submit" className="primary">
            计算
          </button>
        </p>
      </form>
      {ready && <Asked query={answer}>{(found) => <Explanation explained={explainedDeadline(found)} />}</Asked>}
    </Page>
  );
}
