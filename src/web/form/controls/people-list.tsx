/** 若干人员 — one list a person, as many as are needed. Names are found by typing them. */
import { useRef } from 'react';
import type { Pickable } from '../../contract-form.ts';
import { PersonOptions } from './person-options.tsx';

interface Properties {
  readonly id: string;
  readonly title: string;
  readonly people: readonly Pickable[];
  readonly picked: readonly string[];
  readonly atLeast: number;
  readonly certified?: boolean;
  readonly change: (picked: readonly string[]) => void;
}

export function PeopleList({ id, title, people, picked, atLeast, certified, change }: Properties) {
  const add = useRef<HTMLButtonElement>(null);
  const shown = [...picked, ...Array.from({ length: Math.max(0, atLeast - picked.length) }, () => '')];
  const remove = (index: number) => {
    change(shown.filter((_, place) => place !== index));
    add.current?.focus();
  };
  return (
    <div className="people-list">
      {shown.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places of the list are what is shown; people move through them.
        <span className="joined" key={index}>
          <select
            id={`${id}-${index}`}
            aria-label={`${title}，第 ${index + 1} 人`}
            value={person}
            onChange={(event) => change(shown.map((one, place) => (place === index ? event.target.value : one)))}
          >
            <option value="">请选择</option>
            <PersonOptions people={people} certified={certified ?? false} />
          </select>
          {shown.length > atLeast && (
            <button type="button" onClick={() => remove(index)}>
              去掉<span className="unseen">第 {index + 1} 人</span>
            </button>
          )}
        </span>
      ))}
      <button type="button" ref={add} onClick={() => change([...shown, ''])}>
        增加一人
      </button>
    </div>
  );
}
