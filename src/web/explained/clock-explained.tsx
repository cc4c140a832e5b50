/** 为何？ — the explained days of one clock of a matter. */
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { Explained } from '../contract.ts';
import type { Dossier } from '../contract-dossier.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { Explanation } from './explanation.tsx';

export default function ClockExplained({ stream, number }: { readonly stream: string; readonly number: string }) {
  const query = useServer<Explained>(`/api/matters/${stream}/clocks/${number}`);
  const dossier = useServer<Dossier>(`/api/matters/${stream}`).data;
  const clock = dossier?.clocks.find((one) => `${one.number}` === number);
  const matter = dossier ? `${dossier.number ?? dossier.procedureZh} ${dossier.title}` : `第 ${stream} 件`;
  return (
    <Page
      title={`${clock?.zh ?? '期限'}的计算`}
      of={matter}
      lead={
        <p>
          <Link href={`/matters/${stream}`}>{matter}</Link>
        </p>
      }
    >
      <Asked query={query}>{(explained) => <Explanation explained={explained} />}</Asked>
    </Page>
  );
}
