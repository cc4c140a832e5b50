/** 他人已办 — what happened meanwhile, and the way on that keeps what was typed. */
import { useState } from 'react';
import { type Refused, refusalOf } from '../api.ts';
import { Meanwhile } from '../parts/meanwhile.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

interface Properties {
  readonly failure: Refused | undefined;
  readonly reload: () => Promise<void>;
}

export function StaleNotice({ failure, reload }: Properties) {
  const [problem, setProblem] = useState<unknown>();
  if (!failure) return null;
  const { code, meanwhile } = refusalOf(failure);
  if (code !== 'kernel/stale' && code !== 'kernel/key-reused') return null;
  const again = () => {
    setProblem(undefined);
    reload().catch(setProblem);
  };
  return (
    <>
      <Meanwhile meanwhile={meanwhile ?? []} reload={again} />
      {problem !== undefined && <RefusalNotice error={problem} />}
    </>
  );
}
