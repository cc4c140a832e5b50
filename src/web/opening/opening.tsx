/** 新办 — the acts with which a matter begins, as far as my posts may do them. */
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { Procedure } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';

export default function Opening() {
  const query = useServer<readonly Procedure[]>('/api/procedures');
  return (
    <Page title="新办">
      <Asked query={query}>{(procedures) => <Choices of={procedures.filter((one) => one.opening.length > 0)} />}</Asked>
    </Page>
  );
}

function Choices({ of }: { readonly of: readonly Procedure[] }) {
  if (of.length === 0) return <p className="notice kind">您的岗位没有可以新办的事项。</p>;
  return of.map((procedure) => (
    <section key={procedure.id}>
      <h2>{procedure.zh}</h2>
      <ul className="opening">
        {procedure.opening.map((step) => (
          <li key={step.act}>
            <Link className="step" href={`/new/${procedure.id}/${step.act}`} data-step>
              {step.zh}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
