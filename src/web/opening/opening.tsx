/** 新办 — the acts with which a matter begins, as far as my posts may do them, in the groups of the bureau's work. */
import { useState } from 'react';
import { Link } from 'wouter';
import { useServer } from '../api.ts';
import type { Procedure } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { grouped } from '../parts/grouped.ts';
import { beginningWith } from './beginning-with.ts';

export default function Opening() {
  const query = useServer<readonly Procedure[]>('/api/procedures');
  return (
    <Page title="新办">
      <Asked query={query}>{(procedures) => <Choices of={procedures.filter((one) => one.opening.length > 0)} />}</Asked>
    </Page>
  );
}

function Choices({ of }: { readonly of: readonly Procedure[] }) {
  const [words, setWords] = useState('');
  if (of.length === 0) return <p className="notice kind">您的岗位没有可以新办的事项。</p>;
  const found = beginningWith(of, words);
  return (
    <>
      <search className="filters">
        <div className="filter">
          <label htmlFor="opening-words">要办什么</label>
          <input
            id="opening-words"
            type="search"
            value={words}
            maxLength={40}
            autoComplete="off"
            placeholder="如：投诉、许可、培训"
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      </search>
      <p className="quiet" role="status">
        {found.length === 0 ? '没有这样的事项，换几个字再找。' : `可以新办 ${found.length} 类事项。`}
      </p>
      {grouped(found).map((group) => (
        <section key={group.zh} aria-labelledby={`opening-${group.zh}`}>
          <h2 id={`opening-${group.zh}`}>{group.zh}</h2>
          <ul className="openings">
            {group.items.map((procedure) => (
              <Steps key={procedure.id} procedure={procedure} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Steps({ procedure }: { readonly procedure: Procedure }) {
  return (
    <li>
      <h3>{procedure.zh}</h3>
      <ul className="opening">
        {procedure.opening.map((step) => (
          <li key={step.act}>
            <Link className="step" href={`/new/${procedure.id}/${step.act}`} data-step>
              {step.zh}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
