/** 案由的异同 — by the characters themselves, so that anybody can check it. Pure. */

/** Without what does not change a cause: 的, marks, a final 案. */
export const plainCause = (cause: string): string =>
  cause
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replaceAll('的', '')
    .replace(/案$/u, '');

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** 相近 — from this share of the shorter one's neighbouring characters that stand in the other, too. */
const closeFrom = 0.7;
/** Shorter than this, chance alone makes two causes alike. */
const fewestPairs = 3;

/** `same`: the same words; `close`: seven tenths of the neighbouring characters of the shorter one stand in the other. */
export function likenessOf(one: string, other: string): 'same' | 'close' | null {
  const [a, b] = [plainCause(one), plainCause(other)];
  if (a === '' || b === '') return null;
  if (a === b) return 'same';
  const [shorter, longer] = [pairsOf(a), pairsOf(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (shorter.size < fewestPairs) return null;
  const shared = [...shorter].filter((pair) => longer.has(pair)).length;
  return shared >= closeFrom * shorter.size ? 'close' : null;
}
