/** 人员的选项 — by unit; who holds a valid certificate stands first and says so. */
import type { Pickable } from '../../contract-form.ts';

interface Properties {
  readonly people: readonly Pickable[];
  /** Say who is certified: where the law asks for certified officers. */
  readonly certified?: boolean;
}

export function PersonOptions({ people, certified }: Properties) {
  const units = [...new Set(people.map((person) => person.unit))];
  return units.map((unit) => (
    <optgroup key={unit} label={unit}>
      {people
        .filter((person) => person.unit === unit)
        .sort((one, other) => (certified ? Number(other.certified) - Number(one.certified) : 0))
        .map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
            {certified ? (person.certified ? '（✓ 执法证有效）' : '（无有效执法证）') : ''}
          </option>
        ))}
    </optgroup>
  ));
}
