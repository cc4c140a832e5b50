/** 统计表和台账 — what can be filled in for the year, each as a table and as a workbook. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { FormList } from '../contract-statistics.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { MomentBox } from './moment-box.tsx';
import { StatisticsTabs } from './statistics-tabs.tsx';
import { useMoment } from './use-moment.ts';

const every = { 'half-month': '每半月一栏', month: '每月一栏' } as const;

export default function Forms() {
  const moment = useMoment();
  const { year, until } = moment;
  const query = useServer<FormList>(address('/api/forms', { year, until }), { keep: true });
  const to = (kind: 'forms' | 'ledgers', id: string) => address(`/${kind}/${id}`, { year, until });
  return (
    <Page title="统计表和台账">
      <StatisticsTabs />
      <MomentBox moment={moment} />
      <Asked query={query}>
        {({ forms, ledgers }) => (
          <>
            <h2>行政执法统计年报</h2>
            <ul className="plain">
              {forms.map(({ id, zh, forYear, from, until: last }) => (
                <li key={id}>
                  {forYear ? <Link href={to('forms', id)}>{zh}</Link> : <span className="quiet">{zh}</span>}{' '}
                  <span className="quiet">
                    {from.slice(0, 4)}年起{last ? `，至${last.slice(0, 4)}年` : ''}
                    {forYear ? '' : '：不适用于本年'}
                  </span>
                </li>
              ))}
            </ul>
            <h2>台账</h2>
            <ul className="plain">
              {ledgers.map(({ id, zh, every: often }) => (
                <li key={id}>
                  <Link href={to('ledgers', id)}>{zh}</Link> <span className="quiet">{every[often]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Asked>
    </Page>
  );
}
