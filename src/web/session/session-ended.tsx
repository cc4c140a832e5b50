/** 登录已失效 — asks for the password above the page, so that nothing typed on it is lost. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { forgetDrafts } from '../act/drafts.ts';
import { onSessionEnded, useMe } from '../api.ts';
import type { Me } from '../contract.ts';
import { SignInFields } from './sign-in-fields.tsx';

export function SessionEnded() {
  const dialog = useRef<HTMLDialogElement>(null);
  const client = useQueryClient();
  const before = useMe();
  useEffect(
    () =>
      onSessionEnded(() => {
        if (!dialog.current?.open) dialog.current?.showModal();
      }),
    [],
  );
  const done = (me: Me) => {
    // Somebody else at the same computer must not inherit what the first person typed or saw.
    if (me.id !== before.id) {
      forgetDrafts();
      window.location.assign('/');
      return;
    }
    dialog.current?.close();
    client.setQueryData(['/api/me'], me);
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== '/api/me' });
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="ended-title">
      <h2 id="ended-title">登录已失效，请重新登录</h2>
      <p>本页已填写的内容仍在，登录后可以继续。</p>
      <SignInFields done={done} />
    </dialog>
  );
}
