/** 准绳 — the fine vertical line on which the acts hang; below 现在 what may and may not follow. */
import { useEffect, useState } from 'react';
import { useMe } from '../api.ts';
import type { Dossier } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';
import { ActKnot } from './act-knot.tsx';
import { Forbidden } from './forbidden.tsx';
import { LawfulNext } from './lawful-next.tsx';

export function PlumbLine({ dossier }: { readonly dossier: Dossier }) {
  const { today } = useMe();
  const [allOpen, setAllOpen] = useState(false);
  useEffect(() => {
    const open = () => setAllOpen(true);
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  useEffect(goToNamedPlace, []);
  return (
    <section className="plumb-line" aria-labelledby="line">
      <div className="section-head">
        <h2 id="line">
          办理经过 <span className="count">{dossier.timeline.length}</span>
        </h2>
        <button type="button" className="as-link no-print" onClick={() => setAllOpen(!allOpen)}>
          {allOpen ? '全部收起' : '全部展开'}
        </button>
      </div>
      <ol className="knots">
        {dossier.timeline.map((act) => (
          <ActKnot key={`${act.position}${allOpen}`} act={act} open={allOpen} stream={dossier.stream} />
        ))}
      </ol>
      <h2 id="now" className="now" tabIndex={-1}>
        现在 <span className="now-day">{dayWords(today)}</span>
        <span className="now-state">{dossier.stateZh}</span>
      </h2>
      <LawfulNext dossier={dossier} />
      <Forbidden forbidden={dossier.forbidden} />
    </section>
  );
}

/** An address may name an act or the proposals: they exist only once the dossier has come. */
function goToNamedPlace(): void {
  const place = document.getElementById(window.location.hash.slice(1));
  if (!place) return;
  place.querySelector(':scope > details')?.setAttribute('open', '');
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
