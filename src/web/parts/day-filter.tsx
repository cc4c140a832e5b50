/** 按哪一天 — a labelled day whose choice takes effect at once; an empty one is told as such. */
import { useId } from 'react';

interface Properties {
  readonly zh: string;
  readonly value: string;
  readonly set: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
}

export function DayFilter({ zh, value, set, ...limits }: Properties) {
  const id = useId();
  return (
    <div className="filter no-print">
      <label htmlFor={id}>{zh}</label>
      <input id={id} type="date" {...limits} value={value} onChange={(event) => set(event.target.value)} />
    </div>
  );
}
