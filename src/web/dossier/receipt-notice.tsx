/** 回执 — what was just put on the record, and the step that may follow. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Receipt } from '../contract.ts';
import type { Dossier } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';
import { receiptPlace } from './receipt-place.ts';
import { stepPlace } from './step-place.ts';

type Properties = Pick<Dossier, 'stream' | 'version' | 'next' | 'procedure' | 'proposals' | 'timeline'>;

export function ReceiptNotice({ stream, version, next, procedure, proposals, timeline }: Properties) {
  const client = useQueryClient();
  const place = receiptPlace(stream);
  const receipt = useQuery<Receipt | null>({ queryKey: place, queryFn: () => null, enabled: false }).data;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (receipt) notice.current?.focus();
  }, [receipt]);
  if (!receipt || receipt.version !== version) return null;
  const done = timeline.find((act) => act.position === receipt.position)?.zh ?? receipt.zh;
  const waits = (act: string): boolean => proposals.some((proposal) => proposal.act === act);
  const following = next.filter(({ act, anytime }) => !anytime && !waits(act)).slice(0, 2);
  return (
    <div className="notice done no-print" ref={notice} tabIndex={-1} role="status">
      <p>
        <strong>
          ✓ {receipt.proposed ? `${done.replace(/^呈报：/, '')}：已呈报，待签批` : `${done}：已记入记录`}
          {receipt.number ? `，文号 ${receipt.number}` : ''}
        </strong>
        （{dayWords(receipt.doneOn)}，第 <a href={`#act-${receipt.position}`}>{receipt.position}</a> 件）。现为：
        {receipt.stateZh}。
      </p>
      {(receipt.late ?? []).map((late) => (
        <p key={late.zh}>
          <strong className="urgency-late">▲ {late.zh}</strong>（{dayWords(late.due)}届满）。已照实记录并提示。
        </p>
      ))}
      {receipt.handovers && <Handovers of={receipt.handovers} />}
      <p className="joined">
        {following.length > 0 && '接下来可以：'}
        {following.map((step) => (
          <Link className="step" key={step.act} href={stepPlace({ stream, procedure }, step.act)} data-step>
            {step.zh}
          </Link>
        ))}{' '}
        <button type="button" className="as-link" onClick={() => client.setQueryData(place, null)}>
          收起
        </button>
      </p>
    </div>
  );
}

function Handovers({ of }: { readonly of: NonNullable<Receipt['handovers']> }) {
  return (
    <>
      <p>
        <strong className="urgency-late">▲ {of.length} 件在办事项须交接承办人</strong>
        ，已逐件记入并列入有关机构的“待交接”：
      </p>
      <ul>
        {of.map((one) => (
          <li key={`${one.procedureZh}${one.number}`}>
            {one.unitName} {one.procedureZh}{' '}
            {one.stream === null ? one.number : <Link href={`/matters/${one.stream}`}>{one.number}</Link>} {one.title}
          </li>
        ))}
      </ul>
    </>
  );
}
