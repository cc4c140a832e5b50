/** 首次登录修改口令 — before anything else is shown. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PasswordFields } from './password-fields.tsx';

export function PasswordChange() {
  const client = useQueryClient();
  useEffect(() => {
    document.title = '修改口令 · 准绳';
  }, []);
  return (
    <main className="alone">
      <h1>请先修改口令</h1>
      <p>您使用的是初始口令或者已到期的口令。修改后即可办理业务。</p>
      <PasswordFields done={() => void client.invalidateQueries()} />
    </main>
  );
}
