/** 文字筛选 — one labelled box and its button; what was asked stands in the address. */
import { type FormEvent, useEffect, useId, useRef } from 'react';

interface Properties {
  readonly zh: string;
  readonly value: string;
  readonly set: (words: string) => void;
}

export function WordsBox({ zh, value, set }: Properties) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.value = value;
  }, [value]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set(box.current?.value.trim() ?? '');
  };
  return (
    <form className="filter" onSubmit={submit}>
      <label htmlFor={id}>{zh}</label>
      <span className="joined">
        <input id={id} ref={box} type="search" defaultValue={value} maxLength={100} />
        <button type="submit">查找</button>
      </span>
    </form>
  );
}
