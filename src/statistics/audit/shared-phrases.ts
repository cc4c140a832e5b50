import type { Mention } from './mention.ts';
import { type Claim, sumOf } from './relation.ts';
import type { Sentence } from './sentences.ts';

/** Two sentences that share so many characters in a row speak of one thing. */
const phrase = 10;

/**
 * 同一件事两处写 — a figure in one sentence and several of its unit in another that tells of the same thing in the same
 * words: 224名……经培训考核，全部考核合格 and 39名……，186名……，经培训考核，全部考核合格. Their sum holds, or misses it by so
 * little that somebody should look. Linear in the text: phrases are looked up, sentences are not compared in pairs.
 */
export function sharedPhraseClaims(
  sentences: readonly Sentence[],
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  text: string,
): Claim[] {
  const told = new Map<string, number>();
  const pairs = new Set<string>();
  for (const sentence of sentences) {
    if (!bySentence.has(sentence.index)) continue;
    const words = text.slice(sentence.from, sentence.to).replaceAll(/[\s\d，,、；;：:（()）]/g, '');
    for (let at = 0; at + phrase <= words.length; at += 1) {
      const piece = words.slice(at, at + phrase);
      const other = told.get(piece);
      if (other === undefined) told.set(piece, sentence.index);
      else if (other !== sentence.index) pairs.add(`${other}|${sentence.index}`);
    }
  }
  return [...pairs].flatMap((pair) => {
    const [one = 0, other = 0] = pair.split('|').map(Number);
    const [first, second] = [bySentence.get(one) ?? [], bySentence.get(other) ?? []];
    return [...between(first, second), ...between(second, first)];
  });
}

function between(single: readonly Mention[], several: readonly Mention[]): Claim[] {
  const people = new Set(single.map(({ unit }) => unit));
  return [...people].flatMap((unit): Claim[] => {
    const wholes = single.filter((mention) => mention.unit === unit);
    const parts = several.filter((mention) => mention.unit === unit);
    const whole = wholes[0];
    if (wholes.length !== 1 || !whole || parts.length < 2 || unit === '%') return [];
    if (parts.some(({ amount }) => amount >= whole.amount || amount === 0)) return [];
    const gap = Math.abs(sumOf(parts) - whole.amount);
    const base = { kind: 'sum', parts, whole, operator: '=' } as const;
    if (gap === 0) return [{ ...base, result: 'holds' }];
    const isSlip = gap <= Math.max(2, whole.amount * 0.02) && [whole, ...parts].every(({ bound }) => bound === 'exact');
    return isSlip ? [{ ...base, result: 'fails', note: '两处说的是同一件事，合计相差很小。' }] : [];
  });
}
