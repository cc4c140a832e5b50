/** 工时 — recorded and converted hours of each officer, and the standards they were converted by; counts where there are none. */
import type { Workload, WorkTime } from '../contract-guidance.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { dayWords } from '../words/day-words.ts';

export function WorkTimes({ load }: { readonly load: Workload }) {
  const timed = load.byOfficer.filter(({ work }) => work.recorded + work.converted > 0);
  return (
    <section>
      <h2>工时</h2>
      <p className="quiet">
        行为写明起止时间的（检查记录等），按起止时间；没有写明的，按本局设定的折算标准；两者都没有的，只计次数。参加同一行为的，每人计一次。
      </p>
      {load.standards.length === 0 ? (
        <p>本局没有设定工作量折算标准。</p>
      ) : (
        <ul>
          {load.standards.map((standard) => (
            <li key={standard.zh}>
              {standard.zh}：每次 {standard.minutes} 分钟（{standard.basis}，{dayWords(standard.from)}起）
            </li>
          ))}
        </ul>
      )}
      {timed.length > 0 && (
        <ScrollTable label="工时">
          <thead>
            <tr>
              <th scope="col">人员</th>
              <th scope="col">机构</th>
              <th scope="col">记录的工时</th>
              <th scope="col">折算的工时</th>
              <th scope="col">只计次数的行为</th>
            </tr>
          </thead>
          <tbody>
            {timed.map(({ id, name, unit, work }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{unit}</td>
                <td>{hours(work, 'recorded')}</td>
                <td>{hours(work, 'converted')}</td>
                <td>{work.unmeasured}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}

const hours = (work: WorkTime, which: 'recorded' | 'converted'): string =>
  work[which] === 0 ? '—' : `${(work[which] / 60).toFixed(1)} 小时`;
