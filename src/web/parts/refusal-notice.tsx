/** 不予办理 — what cannot be done, which article, and what would make it possible. */
import { refusalOf } from '../api.ts';
import { ArticleLine } from './article-line.tsx';

interface Properties {
  readonly error: unknown;
  readonly again?: () => void;
}

export function RefusalNotice({ error, again }: Properties) {
  const refusal = refusalOf(error);
  return (
    <div className="notice refused" role="alert">
      <p>
        <strong>{refusal.zh}</strong>
      </p>
      {refusal.article && <ArticleLine article={refusal.article} />}
      {refusal.remedy && <p>{refusal.remedy}</p>}
      {again && (
        <p>
          <button type="button" onClick={again}>
            再试一次
          </button>
        </p>
      )}
    </div>
  );
}
