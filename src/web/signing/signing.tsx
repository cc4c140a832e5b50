/** 待签 — what waits for my signature and what came back to me; each can be read and answered in place. */
import { useServer } from '../api.ts';
import type { Today } from '../contract.ts';
import { Page } from '../frame/page.tsx';
import { Asked } from '../parts/asked.tsx';
import { SigningItem } from './signing-item.tsx';

export default function Signing() {
  const query = useServer<Today>('/api/today');
  return (
    <Page title="待签">
      <Asked query={query}>{(today) => <Groups today={today} />}</Asked>
    </Page>
  );
}

function Groups({ today }: { readonly today: Today }) {
  const items = (id: string) => today.groups.find((group) => group.id === id)?.items ?? [];
  const [signing, returned] = [items('signing'), items('returned')];
  return (
    <>
      <section>
        <h2>
          待我签 <span className="count">{signing.length}</span>
        </h2>
        {signing.length === 0 && <p className="notice kind">现在没有等您签批的呈报。</p>}
        <ul className="plain">
          {signing.map((item) => (
            <SigningItem key={item.stream} item={item} />
          ))}
        </ul>
      </section>
      {returned.length > 0 && (
        <section>
          <h2>
            退回我 <span className="count">{returned.length}</span>
          </h2>
          <ul className="plain">
            {returned.map((item) => (
              <SigningItem key={item.stream} item={item} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
