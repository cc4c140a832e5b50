/** 不可为的一项 — the act in grey, why not, and what would make it possible. */
import type { Dossier } from '../contract-dossier.ts';
import { ArticleLine } from '../parts/article-line.tsx';

export function ForbiddenAct({ act }: { readonly act: Dossier['forbidden'][number] }) {
  return (
    <li>
      <span className="forbidden-name">✕ {act.zh}</span>：{act.refusal.zh}
      {act.refusal.remedy && <>。{act.refusal.remedy}</>}
      {act.refusal.article && <ArticleLine article={act.refusal.article} />}
    </li>
  );
}
