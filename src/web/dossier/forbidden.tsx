/** 不可为 — what the law forbids now, with the article and what would make it possible. */
import type { Dossier } from '../contract-dossier.ts';
import { ArticleLine } from '../parts/article-line.tsx';
import { forbiddenForReasons, isOfStage } from './forbidden-reasons.ts';

export function Forbidden({ forbidden }: Pick<Dossier, 'forbidden'>) {
  if (forbidden.length === 0) return null;
  const byLaw = forbiddenForReasons(forbidden.filter((act) => !isOfStage(act.refusal)));
  const byStage = forbidden.filter((act) => isOfStage(act.refusal));
  return (
    <section className="forbidden" aria-labelledby="forbidden">
      <h3 id="forbidden" tabIndex={-1}>
        不可为
      </h3>
      <ul className="below">
        {byLaw.map(({ acts, refusal }) => (
          <li key={acts.join()}>
            <span className="forbidden-name">✕ {acts.join('、')}</span>：{sentence(refusal.zh)}
            {refusal.remedy && sentence(refusal.remedy)}
            {refusal.article && <ArticleLine article={refusal.article} />}
          </li>
        ))}
      </ul>
      {byStage.length > 0 && (
        <details className="no-print">
          <summary>因环节或者岗位不可为 {byStage.length} 项</summary>
          <ul className="below">
            {byStage.map((act) => (
              <li key={act.act}>
                <span className="forbidden-name">✕ {act.zh}</span>：{act.refusal.zh}
                {act.refusal.article?.cite[0] &&
                  `（《${act.refusal.article.cite[0].instrumentZh}》${act.refusal.article.cite[0].article}）`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Ended by one full stop, whether or not the catalogue wrote it. */
const sentence = (zh: string): string => `${zh.replace(/。$/, '')}。`;
