/** 年度和截止日. */
import { type FormEvent, useRef } from 'react';
import type { MomentInAddress } from './use-moment.ts';

export function MomentBox({ moment }: { readonly moment: MomentInAddress }) {
  const year = useRef<HTMLInputElement>(null);
  const until = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    moment.set(year.current?.value.trim() ?? '', until.current?.value.trim() ?? '');
  };
  return (
    <form className="filters no-print" onSubmit={submit} key={`${moment.year} ${moment.until}`}>
      <div className="filter">
        <label htmlFor="figures-year">年度</label>
        <input id="figures-year" ref={year} defaultValue={moment.year} inputMode="numeric" size={6} />
      </div>
      <div className="filter">
        <label htmlFor="figures-until">截止日（不填为年末或者今天）</label>
        <input id="figures-until" ref={until} type="date" defaultValue={moment.until} />
      </div>
      <button type="submit">统计</button>
    </form>
  );
}
