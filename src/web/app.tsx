/** 门 — who is not signed in sees the sign-in page; whoever must change the password changes it first. */
import { Refused, useServer } from './api.ts';
import type { Me } from './contract.ts';
import { Pages } from './pages.tsx';
import { Loading } from './parts/loading.tsx';
import { RefusalNotice } from './parts/refusal-notice.tsx';
import { PasswordChange } from './session/password-change.tsx';
import { SignIn } from './session/sign-in.tsx';
import { Shell } from './shell.tsx';

export function App() {
  const me = useServer<Me>('/api/me');
  if (me.data?.mustChangePassword) return <PasswordChange />;
  if (me.data) {
    return (
      <Shell>
        <Pages />
      </Shell>
    );
  }
  if (me.error instanceof Refused && me.error.status === 401) return <SignIn />;
  if (me.error) {
    return (
      <main className="alone">
        <h1>准绳</h1>
        <RefusalNotice error={me.error} again={() => me.refetch()} />
      </main>
    );
  }
  return <Loading />;
}
