/** 签批 — endorse, return or withdraw, with an opinion. One key until it succeeds; the opinion stays on any error. */
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Refused, send, useMe } from '../api.ts';
import type { Receipt } from '../contract.ts';
import type { Dossier, ProposalRow } from '../contract-dossier.ts';
import { Meanwhile } from '../parts/meanwhile.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { newRequestKey } from '../request-key.ts';
import { receiptPlace } from './receipt-place.ts';

type Answer = 'endorse' | 'return' | 'withdraw';

interface Properties {
  readonly proposal: ProposalRow;
  readonly dossier: Dossier;
}

export function ProposalAnswer({ proposal, dossier }: Properties) {
  const id = useId();
  const { today } = useMe();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [key] = useState(newRequestKey);
  const [opinion, setOpinion] = useState(proposal.mine ? '同意。' : '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const answer = async (kind: Answer) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const place = `/api/matters/${dossier.stream}/proposals/${proposal.number}/${kind}`;
      const body = { key, seenVersion: dossier.version, on: today, opinion: opinion.trim() };
      const receipt = await send<Receipt>(place, body);
      client.setQueryData(receiptPlace(dossier.stream), receipt);
      await client.invalidateQueries();
      go(`/matters/${dossier.stream}`);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  };
  const blank = opinion.trim() === '';
  return (
    <div className="answer no-print">
      {error !== undefined && <RefusalNotice error={error} />}
      {error instanceof Refused && error.refusal.meanwhile && (
        <Meanwhile meanwhile={error.refusal.meanwhile} reload={() => void client.invalidateQueries()} />
      )}
      <div className="field">
        <label htmlFor={id}>{proposal.mine ? '签批意见' : '撤回理由'}</label>
        <textarea
          id={id}
          rows={2}
          maxLength={2000}
          value={opinion}
          onChange={(event) => setOpinion(event.target.value)}
        />
      </div>
      <p className="buttons">
        {proposal.mine && (
          <>
            <button
              type="button"
              className="primary"
              aria-disabled={busy || blank}
              onClick={() => blank || answer('endorse')}
            >
              同意
            </button>
            <button type="button" aria-disabled={busy || blank} onClick={() => blank || answer('return')}>
              退回
            </button>
          </>
        )}
        {proposal.own && (
          <button type="button" aria-disabled={busy || blank} onClick={() => blank || answer('withdraw')}>
            撤回
          </button>
        )}
        <span className="quiet">签批后记入记录，不可撤销。</span>
      </p>
    </div>
  );
}
