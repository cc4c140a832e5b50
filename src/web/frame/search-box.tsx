/** 检索 — one box for numbers, names, credit codes and words. `/` goes to it. */
import { type FormEvent, useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { address } from '../api.ts';

export function SearchBox() {
  const [here, go] = useLocation();
  const [filters] = useSearchParams();
  const box = useRef<HTMLInputElement>(null);
  const asked = here === '/search' ? (filters.get('q') ?? '') : '';
  useEffect(() => {
    if (box.current) box.current.value = asked;
  }, [asked]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = box.current?.value.trim() ?? '';
    if (q !== '') go(address('/search', { q }));
  };
  return (
    <search className="search">
      <form onSubmit={search} action="/search">
        <input
          ref={box}
          id="search"
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          aria-label="检索（快捷键 /）"
          placeholder="检索：案号、名称、信用代码"
          defaultValue={asked}
        />
        <button type="submit">检索</button>
      </form>
    </search>
  );
}
