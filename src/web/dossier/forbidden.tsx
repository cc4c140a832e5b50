/** 不可为 — what the law forbids now, with the article and what would make it possible. */
import type { Dossier } from '../contract-dossier.ts';
import { ForbiddenAct } from './forbidden-act.tsx';

/** Plain matters of stage and post: many, and said in one word. What the law itself forbids stands in front. */
const plain = ['kernel/wrong-state', 'kernel/not-allowed', 'kernel/already-open', 'kernel/reaction-only'];

export function Forbidden({ forbidden }: Pick<Dossier, 'forbidden'>) {
  if (forbidden.length === 0) return null;
  const byLaw = forbidden.filter((act) => !plain.includes(act.refusal.code));
  const byStage = forbidden.filter((act) => plain.includes(act.refusal.code));
  return (
    <section className="forbidden" aria-labelledby="forbidden">
      <h3 id="forbidden" tabIndex={-1}>
        不可为
      </h3>
      {byLaw.length > 0 && (
        <ul className="below">
          {byLaw.map((act) => (
            <ForbiddenAct key={act.act} act={act} />
          ))}
        </ul>
      )}
      {byStage.length > 0 && (
        <details className="no-print">
          <summary>因环节或者岗位不可为 {byStage.length} 项</summary>
          <ul className="below">
            {byStage.map((act) => (
              <ForbiddenAct key={act.act} act={act} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
