/** 监督 — alerts by rule, owner and age; coverage; sampling; major cases. Every number opens to what it counts. */
import { useSearchParams } from 'wouter';
import { address, useMe, useServer } from '../api.ts';
import type { SupervisionPage } from '../contract-supervision.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { dayWords } from '../words/day-words.ts';
import { AlertsByRule, OpenAlerts } from './alerts.tsx';
import { CoveragePart } from './coverage.tsx';
import { MajorCases } from './major-cases.tsx';
import { SamplingPart } from './sampling.tsx';

export default function Supervision() {
  const { today } = useMe();
  const [query, setQuery] = useSearchParams();
  const from = query.get('from') ?? `${today.slice(0, 4)}-01-01`;
  const until = query.get('until') ?? today;
  const answer = useServer<SupervisionPage>(address('/api/supervision', { from, until }), { keep: true });
  return (
    <Page title="监督" lead={<p className="quiet">由每一行为得出，每一个数都能打开</p>}>
      <search className="filters">
        <DayField zh="自" value={from} set={(day) => setQuery({ from: day, until })} />
        <DayField zh="至" value={until} set={(day) => setQuery({ from, until: day })} />
      </search>
      <Asked query={answer}>
        {(page) => (
          <>
            <p className="quiet" role="status">
              {page.patrolledDay === null ? '还没有封存并巡查的日子' : `已巡查至${dayWords(page.patrolledDay)}`}
            </p>
            <AlertsByRule rules={page.alerts.rules} />
            <OpenAlerts alerts={page.alerts.open} today={today} />
            <CoveragePart coverage={page.coverage} />
            <SamplingPart sampling={page.sampling} />
            <MajorCases cases={page.major.cases} target={page.major.target} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function DayField(field: { readonly zh: string; readonly value: string; readonly set: (day: string) => void }) {
  return (
    <label>
      {field.zh}
      <input
        type="date"
        value={field.value}
        onChange={(event) => event.target.value !== '' && field.set(event.target.value)}
      />
    </label>
  );
}
