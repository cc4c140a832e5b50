/** 一项筛选 — a labelled list whose choice takes effect at once. */
interface Properties {
  readonly id: string;
  readonly zh: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly id: string; readonly zh: string }[];
  readonly set: (value: string) => void;
}

export function SelectFilter({ id, zh, all, value, choices, set }: Properties) {
  return (
    <div className="filter">
      <label htmlFor={`filter-${id}`}>{zh}</label>
      <select id={`filter-${id}`} value={value ?? ''} onChange={(event) => set(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.zh}
          </option>
        ))}
      </select>
    </div>
  );
}
