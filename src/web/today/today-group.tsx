/** 今日的一组 — 逾期, 今天到期, 三日内 … in the order of haste. A long one is shown in parts. */
import { useState } from 'react';
import type { TodayGroup as Group } from '../contract.ts';
import { TodayRow } from './today-row.tsx';

const portion = 50;

export function TodayGroup({ group }: { readonly group: Group }) {
  const [shown, setShown] = useState(portion);
  return (
    <section aria-labelledby={group.id} className={`today-group group-${group.id}`}>
      <h2 id={group.id}>
        {group.zh} <span className="count">{group.items.length}</span>
      </h2>
      <ul className="today-rows">
        {group.items.slice(0, shown).map((item) => (
          <TodayRow key={`${item.stream}-${item.clock?.number ?? 0}`} item={item} group={group.id} />
        ))}
      </ul>
      {group.items.length > shown && (
        <p>
          <button type="button" onClick={() => setShown(shown + portion)}>
            再看 {Math.min(portion, group.items.length - shown)} 项（共 {group.items.length} 项）
          </button>
        </p>
      )}
    </section>
  );
}
