/** 呈报 — acts that wait for signatures. */
import type { Dossier } from '../contract-dossier.ts';
import { ProposalCard } from './proposal-card.tsx';

export function Proposals({ dossier }: { readonly dossier: Dossier }) {
  if (dossier.proposals.length === 0) return null;
  return (
    <section className="proposals" id="proposals" tabIndex={-1} aria-labelledby="proposals-title">
      <h2 id="proposals-title">
        呈报中 <span className="count">{dossier.proposals.length}</span>
      </h2>
      {dossier.proposals.map((proposal) => (
        <ProposalCard key={proposal.number} proposal={proposal} dossier={dossier} />
      ))}
    </section>
  );
}
