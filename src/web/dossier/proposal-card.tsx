/** 一件呈报 — what is proposed, who has signed, whose turn it is, and the answer if it is mine. */
import type { Dossier, ProposalRow } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';
import { DataList } from './data-list.tsx';
import { ProposalAnswer } from './proposal-answer.tsx';
import { SignatureList } from './signature-list.tsx';

interface Properties {
  readonly proposal: ProposalRow;
  readonly dossier: Dossier;
}

export function ProposalCard({ proposal, dossier }: Properties) {
  const waiting = proposal.chain.map((link) => link.zh).join(' → ');
  return (
    <article className="proposal">
      <h3>{proposal.zh}</h3>
      <p>
        {proposal.proposer.name}于{dayWords(proposal.proposedOn)}呈报。
        {waiting ? `待签：${waiting}。` : ''}
        {proposal.mine && <strong> 现由您签批。</strong>}
      </p>
      <DataList data={proposal.data} stream={dossier.stream} />
      {proposal.signatures.length > 0 && <SignatureList signatures={proposal.signatures} />}
      {(proposal.mine || proposal.own) && <ProposalAnswer proposal={proposal} dossier={dossier} />}
    </article>
  );
}
