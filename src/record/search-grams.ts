/**
 * Searching Chinese by any part of a name: a text is stored with the set of its neighbouring pairs of characters
 * (`integer[]` under a GIN index), because PostgreSQL's own trigrams cannot help with a two-character name.
 *
 * Pairs only narrow: a text may hold 甲乙 and 乙丙 apart without holding 甲乙丙. So a search asks for
 * `grams @> pairsIn([q])` and then `strpos(text, q) > 0`, with `q` in search form; one character has no pairs, and a search
 * for it looks through the words.
 */

/** 检索用形式 — NFKC (full width = half width), lower case, no spaces: `津 西（ＡＢ）` → `津西(ab)`. */
export function normalForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/**
 * 检索词元 — the neighbouring pairs of several texts that are in search form already; none spans two of them. A pair is one
 * number, its two UTF-16 units side by side: an index of numbers is smaller and quicker to keep than one of texts.
 */
export function pairsIn(texts: readonly string[]): Set<number> {
  const pairs = new Set<number>();
  for (const text of texts) {
    let before = text.charCodeAt(0);
    for (let index = 1; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      pairs.add((before << 16) | unit);
      before = unit;
    }
  }
  return pairs;
}
