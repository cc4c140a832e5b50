/**
 * Searching Chinese by any part of a name: a text is stored as the set of its single characters and of its neighbouring
 * pairs (`text[]` under a GIN index), because PostgreSQL's own trigrams cannot help with a two-character name.
 *
 * A column of grams only narrows: a text may hold 甲乙 and 乙丙 apart without holding 甲乙丙. So a search asks for
 * `grams @> gramsForQuery(q)` and then `strpos(text, normalForSearch(q)) > 0`.
 */

/** 检索用形式 — NFKC (full width = half width), lower case, no spaces: `津 西（ＡＢ）` → `津西(ab)`. */
export function normalForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** 检索词元 — the single characters and neighbouring pairs of a text, each once: what a searchable row stores. */
export function gramsOf(text: string): string[] {
  const normal = normalForSearch(text);
  return [...new Set([...normal, ...pairsOf(Array.from(normal))])];
}

/**
 * The neighbouring pairs of several texts that are in search form already; none spans two of them. What matters are found
 * by: half the index of `gramsOf`, and a search for one character looks through the words. A pair is one number, its two
 * UTF-16 units side by side: an index of numbers is smaller and quicker to keep than one of texts.
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

/**
 * 查询词元 — the grams that every row holding `text` must have: its pairs, or the one character that it is.
 * Empty for a text without characters: every row "contains" that, so a caller answers with nothing instead.
 */
export function gramsForQuery(text: string): string[] {
  const characters = Array.from(normalForSearch(text));
  return characters.length < 2 ? characters : [...new Set(pairsOf(characters))];
}

/** By code point, so that a rare character outside the basic plane stays whole. */
function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
