/** 案卷的旁栏 — clocks, what is left out of them, linked matters, and the chain. */
import { Link } from 'wouter';
import { useMe } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';
import { MatterName } from '../parts/matter-name.tsx';
import { SimilarPanel } from '../similar/similar-panel.tsx';
import { dayWords } from '../words/day-words.ts';
import { Clocks } from './clocks.tsx';

export function Aside({ dossier }: { readonly dossier: Dossier }) {
  const { menu } = useMe();
  return (
    <div className="dossier-aside">
      <Clocks dossier={dossier} />
      {dossier.procedure === 'penalty-case' && !dossier.observed && <SimilarPanel stream={dossier.stream} />}
      {dossier.intervals.length > 0 && (
        <section>
          <h2>不计入期限的期间</h2>
          <ul className="plain">
            {dossier.intervals.map((one) => (
              <li key={`${one.zh}${one.from}`}>
                {one.zh}：{dayWords(one.from)}
                {one.to ? `至${dayWords(one.to)}` : '起，尚未结束'}
              </li>
            ))}
          </ul>
        </section>
      )}
      {dossier.links.length > 0 && (
        <section>
          <h2>关联事项</h2>
          <ul className="plain">
            {dossier.links.map((link) => (
              <li key={link.stream}>
                {link.number !== null && <span className="quiet">{link.procedureZh} </span>}
                <MatterName {...link} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>记录</h2>
        <p>
          本件共 {dossier.version} 次变动。记录链现至第 {dossier.chain.position} 件。
        </p>
        <p className="hash">{dossier.chain.hash}</p>
        <p className="no-print">
          <Link href={`/matters/${dossier.stream}/evidence`}>证据、依据清单</Link>
        </p>
        {menu.includes('record') && (
          <p className="no-print">
            <Link href="/record">逐日链头</Link>
          </p>
        )}
      </section>
    </div>
  );
}
