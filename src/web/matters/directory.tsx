/** 业务目录 — every procedure under its group, each the way to the list of its matters. */
import { Link } from 'wouter';
import { address, useServer } from '../api.ts';
import type { Procedure } from '../contract.ts';
import { grouped } from '../parts/grouped.ts';

export function Directory() {
  const procedures = useServer<readonly Procedure[]>('/api/procedures').data ?? [];
  return (
    <details className="directory">
      <summary>业务目录</summary>
      <nav aria-label="业务目录">
        <dl>
          {grouped(procedures).map((group) => (
            <div key={group.zh}>
              <dt>{group.zh}</dt>
              <dd>
                {group.items.map((procedure) => (
                  <Link key={procedure.id} href={address('/matters', { procedure: procedure.id })}>
                    {procedure.zh}
                  </Link>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </nav>
    </details>
  );
}
