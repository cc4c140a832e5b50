/** 签批意见 — who, in which post, on which day, with which opinion. */
import type { SignatureRow } from '../contract-dossier.ts';
import { dayWords } from '../words/day-words.ts';

export function SignatureList({ signatures }: { readonly signatures: readonly SignatureRow[] }) {
  return (
    <ol className="plain signatures">
      {signatures.map((one) => (
        <li key={`${one.person}${one.post}${one.on}`}>
          ✓ {one.postZh} {one.name}，{dayWords(one.on)}：<q className="words">{one.opinion}</q>
        </li>
      ))}
    </ol>
  );
}
