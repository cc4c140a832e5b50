/** 引证 — 《instrument》article, and the quoted words in Song type. */
import type { Cite } from '../contract.ts';

export function CiteLine({ cite }: { readonly cite: Cite }) {
  return (
    <span className="cite">
      《{cite.instrumentZh}》{cite.article}
      {cite.words && <q className="words">{cite.words}</q>}
    </span>
  );
}
