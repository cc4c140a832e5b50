/** 可为 — the acts that the law allows now, hanging below the line. */
import { Link } from 'wouter';
import type { Dossier } from '../contract-dossier.ts';
import { stepPlace } from './step-place.ts';
import { WhoseTurn } from './whose-turn.tsx';

export function LawfulNext({ dossier }: { readonly dossier: Dossier }) {
  const steps = dossier.next.filter((step) => !step.anytime);
  const anytime = dossier.next.filter((step) => step.anytime);
  const list = (acts: Dossier['next'], kind: string) => (
    <ul className={kind}>
      {acts.map((step) => (
        <li key={step.act}>
          <Link className="step" href={stepPlace(dossier, step.act)} data-step>
            {step.zh}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="lawful" aria-labelledby="lawful">
      <h3 id="lawful">可为</h3>
      {dossier.turn && <WhoseTurn turn={dossier.turn} />}
      {steps.length > 0 && list(steps, 'below')}
      {anytime.length > 0 && (
        <>
          <h4>随时可为</h4>
          {list(anytime, 'anytime')}
        </>
      )}
    </section>
  );
}
