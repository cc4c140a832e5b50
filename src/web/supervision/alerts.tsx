/** 预警 — by rule, and those that wait, with whom and for how long. */
import { Link } from 'wouter';
import { address } from '../api.ts';
import type { AlertsOfRule, OpenAlert } from '../contract-supervision.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';
import { shareOf } from './share.ts';

const listOf = (words: string): string => address('/matters', { procedure: 'supervision-alert', q: words });

export function AlertsByRule({ rules }: { readonly rules: readonly AlertsOfRule[] }) {
  const sum = (of: (rule: AlertsOfRule) => number) => rules.reduce((total, rule) => total + of(rule), 0);
  const answered = sum((rule) => rule.inTime + rule.late);
  return (
    <section>
      <h2>预警</h2>
      <p>
        发出 {sum((rule) => rule.raised)} 条，时限内答复 {sum((rule) => rule.inTime)} 条，占有时限并已答复的{' '}
        {shareOf(
          sum((rule) => rule.inTime),
          answered,
        )}
        。
      </p>
      {rules.length === 0 ? (
        <p className="notice kind">这段期间没有预警。</p>
      ) : (
        <ScrollTable label="预警（按规则）">
          <Head titles={['规则', '发出', '按时答复', '逾期答复', '没有时限', '待答复']} />
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.rule}>
                <th scope="row">
                  <Link href={listOf(rule.zh)}>{rule.zh}</Link>
                </th>
                {[rule.raised, rule.inTime, rule.late, rule.noTerm, rule.open].map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move
                  <td className="figure" key={index}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}

export function OpenAlerts({ alerts, today }: { readonly alerts: readonly OpenAlert[]; readonly today: string }) {
  if (alerts.length === 0) return null;
  return (
    <section>
      <h2>待处理的预警</h2>
      <ScrollTable label="待处理的预警">
        <Head titles={['预警', '责任人', '机构', '发出', '已过', '时限', '环节']} />
        <tbody>
          {alerts.map((alert) => (
            <tr key={alert.stream}>
              <th scope="row" className="wrap">
                <Link href={`/matters/${alert.stream}`}>{alert.title}</Link>
              </th>
              <td className="wrap">{alert.owners.join('、') || '尚未指定'}</td>
              <td>{alert.unitName || '—'}</td>
              <td>{dayWords(alert.raisedOn)}</td>
              <td className="figure">{daysSince(alert.raisedOn, today)} 日</td>
              <td>{alert.due === null ? '—' : dayWords(alert.due)}</td>
              <td>{alert.state === 'raised' ? '待答复' : '待复核'}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

const daysSince = (from: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000);

function Head({ titles }: { readonly titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th scope="col" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
