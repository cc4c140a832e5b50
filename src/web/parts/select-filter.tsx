/** 一项筛选 — a labelled list whose choice takes effect at once. */
import { grouped } from './grouped.ts';

interface Choice {
  readonly id: string;
  readonly zh: string;
}

interface Properties {
  readonly id: string;
  readonly zh: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[] | readonly (Choice & { readonly group: string })[];
  readonly set: (value: string) => void;
}

export function SelectFilter({ id, zh, all, value, choices, set }: Properties) {
  return (
    <div className="filter">
      <label htmlFor={`filter-${id}`}>{zh}</label>
      <select id={`filter-${id}`} value={value ?? ''} onChange={(event) => set(event.target.value)}>
        <option value="">{all}</option>
        {hasGroups(choices) ? (
          grouped(choices).map((group) => (
            <optgroup key={group.zh} label={group.zh}>
              <Options of={group.items} />
            </optgroup>
          ))
        ) : (
          <Options of={choices} />
        )}
      </select>
    </div>
  );
}

const hasGroups = (choices: Properties['choices']): choices is readonly (Choice & { readonly group: string })[] =>
  choices[0] !== undefined && 'group' in choices[0];

function Options({ of }: { readonly of: readonly Choice[] }) {
  return of.map((choice) => (
    <option key={choice.id} value={choice.id}>
      {choice.zh}
    </option>
  ));
}
