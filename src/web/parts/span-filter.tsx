/** 起止日期 — two labelled days; what was asked takes effect with the button and stands in the address. */
import { type FormEvent, useRef } from 'react';

interface Properties {
  readonly from: string;
  readonly until: string;
  readonly set: (span: { readonly from: string; readonly until: string }) => void;
}

export function SpanFilter({ from, until, set }: Properties) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const typed = new FormData(form.current);
    set({ from: String(typed.get('from')), until: String(typed.get('until')) });
  };
  return (
    <form ref={form} className="span-filter" onSubmit={submit} key={`${from}${until}`}>
      <div className="filter">
        <label htmlFor="span-from">自</label>
        <input id="span-from" name="from" type="date" required defaultValue={from} min="2018-01-01" />
      </div>
      <div className="filter">
        <label htmlFor="span-until">至</label>
        <input id="span-until" name="until" type="date" required defaultValue={until} min="2018-01-01" />
      </div>
      <button type="submit">查看</button>
    </form>
  );
}
