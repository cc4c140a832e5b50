/** 错误摘要 — takes the focus, says what is wrong, and leads to each field. */
import { useEffect, useRef } from 'react';
import type { Refused } from '../api.ts';
import { controlId } from '../form/place.ts';
import { ArticleLine } from '../parts/article-line.tsx';

interface Properties {
  readonly errors: ReadonlyMap<string, string>;
  readonly failure: Refused | undefined;
}

export function ErrorSummary({ errors, failure }: Properties) {
  const summary = useRef<HTMLDivElement>(null);
  // Each attempt makes both anew, so that the same mistakes made twice are said twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the summary takes the focus whenever there is a new one.
  useEffect(() => summary.current?.focus(), [errors, failure]);
  if (errors.size === 0 && failure === undefined) return null;
  const refusal = failure?.refusal;
  return (
    <div className="notice refused" ref={summary} tabIndex={-1} role="alert" aria-labelledby="summary-title">
      <h2 id="summary-title">{refusal ? refusal.zh : `有 ${errors.size} 处需要改正`}</h2>
      {refusal?.article && <ArticleLine article={refusal.article} />}
      {refusal?.remedy && <p>{refusal.remedy}</p>}
      {errors.size > 0 && (
        <ul>
          {[...errors].map(([path, zh]) => (
            <li key={path}>
              <a href={`#${controlId(path)}`} onClick={(event) => goTo(path) && event.preventDefault()}>
                {zh}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">尚未记入记录，已填写的内容都在。</p>
    </div>
  );
}

/** A group of controls is answered at its first one. */
function goTo(path: string): boolean {
  const control = document.getElementById(controlId(path));
  const inside = control?.matches('input, select, textarea')
    ? control
    : control?.querySelector<HTMLElement>('input, select, textarea, button');
  inside?.focus();
  (control ?? inside)?.scrollIntoView({ block: 'center' });
  return inside !== undefined && inside !== null;
}
