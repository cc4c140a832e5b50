/** 待签的一件 — opens in place: the proposals of the matter, read from its dossier. */
import { useState } from 'react';
import { useServer } from '../api.ts';
import type { TodayItem } from '../contract.ts';
import type { Dossier } from '../contract-dossier.ts';
import { ProposalCard } from '../dossier/proposal-card.tsx';
import { Asked } from '../parts/asked.tsx';
import { MatterBeside } from '../parts/matter-beside.tsx';
import { MatterName } from '../parts/matter-name.tsx';

export function SigningItem({ item }: { readonly item: TodayItem }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="signing-item">
      <MatterName {...item} /> <MatterBeside {...item} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary data-step>审阅呈报</summary>
        {open && <Opened stream={item.stream} />}
      </details>
    </li>
  );
}

function Opened({ stream }: { readonly stream: number }) {
  const query = useServer<Dossier>(`/api/matters/${stream}`);
  return (
    <Asked query={query}>
      {(dossier) =>
        dossier.proposals.length === 0 ? (
          <p className="quiet">此件已没有待签的呈报。</p>
        ) : (
          dossier.proposals.map((proposal) => (
            <ProposalCard key={proposal.number} proposal={proposal} dossier={dossier} />
          ))
        )
      }
    </Asked>
  );
}
