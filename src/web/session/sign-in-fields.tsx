/** 登录 — login and password, on the sign-in page and above a page whose session has ended. */
import { type FormEvent, useRef, useState } from 'react';
import { send } from '../api.ts';
import type { Me } from '../contract.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

export function SignInFields({ done }: { readonly done: (me: Me) => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !form.current) return;
    const typed = new FormData(form.current);
    setBusy(true);
    setError(undefined);
    try {
      const body = { login: String(typed.get('login')).trim(), password: String(typed.get('password')) };
      done((await send<{ person: Me }>('/api/sign-in', body)).person);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <form ref={form} onSubmit={submit} className="narrow">
      {error !== undefined && <RefusalNotice error={error} />}
      <div className="field">
        <label htmlFor="login">登录名</label>
        <input id="login" name="login" autoComplete="username" autoCapitalize="none" required maxLength={100} />
      </div>
      <div className="field">
        <label htmlFor="password">口令</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required maxLength={200} />
      </div>
      <p className="buttons">
        <button type="submit" className="primary" aria-disabled={busy}>
          {busy ? '正在登录…' : '登录'}
        </button>
      </p>
    </form>
  );
}
