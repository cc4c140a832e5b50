/** 按哪一天 — the law of the chosen day; today where none is chosen. */
interface Properties {
  readonly value: string;
  readonly set: (day: string) => void;
}

export function DayFilter({ value, set }: Properties) {
  return (
    <div className="filter no-print">
      <label htmlFor="manual-day">按此日的规定</label>
      <input
        id="manual-day"
        type="date"
        min="2018-01-01"
        value={value}
        onChange={(event) => event.target.value !== '' && set(event.target.value)}
      />
    </div>
  );
}
