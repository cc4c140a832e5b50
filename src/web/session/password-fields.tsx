/** 修改口令 — the old one, and the new one twice. */
import { type FormEvent, useRef, useState } from 'react';
import { Refused, send } from '../api.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

const fields = [
  { name: 'old', zh: '现口令', complete: 'current-password' },
  { name: 'new', zh: '新口令', complete: 'new-password' },
  { name: 'again', zh: '再填一次新口令', complete: 'new-password' },
] as const;

export function PasswordFields({ done }: { readonly done: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const typed = new FormData(form.current);
    if (typed.get('new') !== typed.get('again')) {
      setError(new Refused(422, { code: 'web/passwords-differ', zh: '两次填写的新口令不一致' }));
      return;
    }
    setError(undefined);
    try {
      await send('/api/password', { old: typed.get('old'), new: typed.get('new') });
      done();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <form ref={form} onSubmit={submit} className="narrow">
      {error !== undefined && <RefusalNotice error={error} />}
      {fields.map((field) => (
        <div className="field" key={field.name}>
          <label htmlFor={`password-${field.name}`}>{field.zh}</label>
          <input
            id={`password-${field.name}`}
            name={field.name}
            type="password"
            autoComplete={field.complete}
            maxLength={200}
            required
          />
        </div>
      ))}
      <p className="buttons">
        <button type="submit" className="primary">
          修改口令
        </button>
      </p>
    </form>
  );
}
