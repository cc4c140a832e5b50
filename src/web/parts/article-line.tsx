/** 依据 — the rule that an answer rests on, with its articles and whether they were checked. */
import type { Article } from '../contract.ts';
import { CiteLine } from './cite-line.tsx';
import { VerifiedMark } from './verified-mark.tsx';

export function ArticleLine({ article }: { readonly article: Article }) {
  return (
    <div className="article">
      <span className="article-rule">依据：{article.ruleZh}</span> <VerifiedMark verified={article.verified} />
      {article.cite.length > 0 && (
        <ul className="plain">
          {article.cite.map((cite) => (
            <li key={`${cite.instrument}${cite.article}`}>
              <CiteLine cite={cite} />
            </li>
          ))}
        </ul>
      )}
      {article.note && <p className="quiet">注：{article.note}</p>}
    </div>
  );
}
