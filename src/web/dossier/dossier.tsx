/** 案卷 — one matter on its plumb line: what was done, now, what the law allows next, and what it forbids. */
import { useServer } from '../api.ts';
import type { Dossier as DossierAnswer } from '../contract-dossier.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { Aside } from './aside.tsx';
import { DossierHead } from './dossier-head.tsx';
import { PlumbLine } from './plumb-line.tsx';
import { Proposals } from './proposals.tsx';
import { ReceiptNotice } from './receipt-notice.tsx';
import { Warnings } from './warnings.tsx';

export default function Dossier({ stream }: { readonly stream: string }) {
  const query = useServer<DossierAnswer>(`/api/matters/${stream}`);
  const found = query.data;
  return (
    <Page
      title={found?.title ?? '案卷'}
      of={found ? (found.number ?? found.procedureZh) : `第 ${stream} 件`}
      lead={found && <DossierHead dossier={found} />}
    >
      <Asked query={query}>{(dossier) => <Whole dossier={dossier} />}</Asked>
    </Page>
  );
}

function Whole({ dossier }: { readonly dossier: DossierAnswer }) {
  return (
    <>
      <ReceiptNotice {...dossier} />
      <Warnings dossier={dossier} />
      <Proposals dossier={dossier} />
      <div className="dossier">
        <PlumbLine dossier={dossier} />
        <Aside dossier={dossier} />
      </div>
    </>
  );
}
