/** 期限计算说明 — from a start to the day of expiry: the rule, the length, and every day with its reason. Prints as a page. */
import type { Explained } from '../contract.ts';
import { CiteLine } from '../parts/cite-line.tsx';
import { VerifiedMark } from '../parts/verified-mark.tsx';
import { dayWords } from '../words/day-words.ts';
import { DayTable } from './day-table.tsx';

export function Explanation({ explained }: { readonly explained: Explained }) {
  const counted = explained.days.filter((day) => day.counted).length;
  return (
    <article className="explained">
      <dl className="facts">
        <div>
          <dt>起算</dt>
          <dd>{dayWords(explained.startedOn)}</dd>
        </div>
        <div>
          <dt>期限</dt>
          <dd>{explained.lengths}</dd>
        </div>
        <div>
          <dt>届满</dt>
          <dd>
            <strong>{dayWords(explained.expiresOn)}</strong>
            {explained.expiresAt ? ` ${explained.expiresAt}` : ''}
          </dd>
        </div>
      </dl>
      {explained.paused && <p className="notice caution">▮▮ 现正停止计算：以下说明到今日为止，届满日待恢复后确定。</p>}
      {explained.rolled && <p>▸ 期限的最后一日不是工作日，届满日顺延。</p>}
      {explained.provisional && (
        <p className="notice caution">◆ 暂定：所涉年份的节假日安排尚未公布或者录入，公布后届满日可能改变。</p>
      )}
      {(explained.moves ?? []).map((move) => (
        <p key={`${move.from}${move.to}`}>▸ {move.zh}</p>
      ))}
      <section>
        <h2>依据</h2>
        <p>
          {explained.ruleZh} {explained.verified !== undefined && <VerifiedMark verified={explained.verified} />}
        </p>
        <ul className="plain">
          {explained.cite.map((cite) => (
            <li key={`${cite.instrument}${cite.article}`}>
              <CiteLine cite={cite} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>逐日说明</h2>
        <p className="quiet">
          共 {explained.days.length} 日，其中计入 {counted} 日，不计入 {explained.days.length - counted} 日。
        </p>
        <DayTable days={explained.days} />
      </section>
      <p className="buttons no-print">
        <button type="button" onClick={() => window.print()}>
          打印
        </button>
      </p>
    </article>
  );
}
