/** 显示方式的选择 — light, dark, high contrast, or as the system says. */
import { useState } from 'react';
import { chooseDisplay, chosenDisplay, displays } from './display.ts';

export function DisplayChoice() {
  const [chosen, setChosen] = useState(chosenDisplay);
  return (
    <label className="inline-field">
      显示
      <select
        value={chosen}
        onChange={(event) => {
          setChosen(event.target.value);
          chooseDisplay(event.target.value);
        }}
      >
        {displays.map((display) => (
          <option key={display.id} value={display.id}>
            {display.zh}
          </option>
        ))}
      </select>
    </label>
  );
}
