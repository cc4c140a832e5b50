/** 由系统统计的行为 — one button; what is recorded is counted by the server. One key until it succeeds. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api.ts';
import type { Receipt } from '../contract.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { newRequestKey } from '../request-key.ts';

interface Properties {
  readonly zh: string;
  readonly path: string;
  readonly body: object;
  readonly done?: (receipt: Receipt) => void;
}

export function PaperAct({ zh, path, body, done }: Properties) {
  const client = useQueryClient();
  const [key, setKey] = useState(newRequestKey);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const act = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const receipt = await send<Receipt>(path, { key, ...body });
      setKey(newRequestKey());
      await client.invalidateQueries();
      done?.(receipt);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  };
  return (
    <div className="no-print">
      {error !== undefined && <RefusalNotice error={error} />}
      <button type="button" onClick={() => void act()} aria-busy={busy}>
        {zh}
      </button>
    </div>
  );
}
