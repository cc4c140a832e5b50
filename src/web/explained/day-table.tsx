/** 逐日表 — each day, whether it counts (by a sign and a word), and why. */
import type { ExplainedDay } from '../contract.ts';
import { dayWords } from '../words/day-words.ts';

export function DayTable({ days }: { readonly days: readonly ExplainedDay[] }) {
  return (
    <table className="days">
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">计算</th>
          <th scope="col">理由</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.day} className={day.counted ? 'counted' : 'not-counted'}>
            <th scope="row">{dayWords(day.day)}</th>
            <td>{day.counted ? '● 计入' : '○ 不计入'}</td>
            <td className="wrap">{day.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
