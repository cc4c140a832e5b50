/** 有错行时 — nothing at all, or only what is in order. */
import type { OnBad } from '../contract-imports.ts';

interface Properties {
  readonly unit: string;
  readonly chosen: OnBad;
  readonly set: (chosen: OnBad) => void;
}

export function BadRows({ unit, chosen, set }: Properties) {
  const choices = [
    ['none', `一${unit}都不导入`],
    ['keep-good', `只导入无误的${unit === '行' ? '行' : ''}`],
  ] as const;
  return (
    <fieldset className="field">
      <legend>有错行时</legend>
      <div className="picks">
        {choices.map(([value, zh]) => (
          <label className="pick" key={value}>
            <input type="radio" name="on-bad" checked={chosen === value} onChange={() => set(value)} />
            {zh}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
