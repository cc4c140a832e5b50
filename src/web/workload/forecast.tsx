/** 预计 — what falls due on each of the coming days, and how many matters may arrive, with what that rests on. */
import { Link } from 'wouter';
import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import { address } from '../api.ts';
import type { ExpectedWeek, Workload } from '../contract-guidance.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

export function Forecast({ load }: { readonly load: Workload }) {
  const { days, overdue, provisional, busiest, weeks } = load.forecast;
  const due = days.filter(({ count }) => count > 0);
  const total = due.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...due.map(({ count }) => count));
  const beyond = due.filter((day) => day.beyond);
  return (
    <section>
      <h2>今后三十日</h2>
      <p>
        自{dayWords(load.today)}起三十日内届满的期限 {total} 项
        {provisional > 0 && `，其中 ${provisional} 项因节假日安排尚未公布可能变动`}
        ；已逾期仍在办的 {overdue} 项。
        {busiest && `过去一年一日办毕最多的是${dayWords(busiest.day)}，${busiest.count} 项。`}
      </p>
      {beyond.length > 0 && (
        <p className="notice caution">
          多于以往任何一日所办毕的：{beyond.map(({ day, count }) => `${dayWords(day)} ${count} 项`).join('；')}。
        </p>
      )}
      {due.length > 0 && (
        <ol className="due-days">
          {due.map(({ day, count, beyond: over }) => (
            <li key={day}>
              <Link
                href={address('/matters', {
                  due: day,
                  unit: load.unit ?? '',
                  officer: load.officer ?? '',
                  observed: 'false',
                })}
              >
                {dayWords(day)}
              </Link>
              <span className="due-bar" aria-hidden="true">
                <span style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span>
                {count} 项{over && '（超过以往最多）'}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Expected weeks={weeks} />
    </section>
  );
}

/** 2026年12月1日 — a week needs no weekdays. */
const plain = (day: string): string => dateInChinese(day as PlainDate);

const baseNames: Readonly<Record<ExpectedWeek['base'], string>> = {
  'same-weeks': '往年同周',
  'recent-weeks': '最近八周（记录不满一年）',
  none: '记录太短',
};

function Expected({ weeks }: { readonly weeks: readonly ExpectedWeek[] }) {
  return (
    <>
      <h3>预计收件</h3>
      <p className="quiet">
        取往年同一周（相隔五十二周，至多三年）实际收件的平均数；记录不满一年的，取最近八个整周。这是过去的平均，不是目标。
      </p>
      <ScrollTable label="预计收件">
        <thead>
          <tr>
            <th scope="col">周</th>
            <th scope="col">预计</th>
            <th scope="col">最少至最多</th>
            <th scope="col">所据</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">
                {plain(week.from)}至{plain(week.until)}
              </th>
              <td>{week.mean === null ? '—' : `${week.mean.toFixed(1)} 件`}</td>
              <td>{week.least === null ? '—' : `${week.least} 至 ${week.most} 件`}</td>
              <td className="wrap">
                {baseNames[week.base]}
                {week.weeks.length > 0 &&
                  `：${week.weeks.map(({ from, count }) => `${plain(from)}起 ${count} 件`).join('，')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
