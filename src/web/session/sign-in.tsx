/** 登录页. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Mark } from '../frame/mark.tsx';
import { SignInFields } from './sign-in-fields.tsx';

export function SignIn() {
  const client = useQueryClient();
  useEffect(() => {
    document.title = '登录 · 准绳';
  }, []);
  return (
    <main className="alone">
      <h1 className="brand-large">
        <Mark />
        准绳
      </h1>
      <p className="quiet">以事实为根据，以法律为准绳。</p>
      <SignInFields done={(me) => client.setQueryData(['/api/me'], me)} />
    </main>
  );
}
