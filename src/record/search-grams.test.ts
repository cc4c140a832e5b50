import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForSearch, pairsIn } from './search-grams.ts';

describe('检索词元', () => {
  it('holds each neighbouring pair once, none across two texts', () => {
    expect(pairsIn(['鑫源鑫源']).size).toBe(2);
    expect([...pairsIn(['鑫源', '食品'])]).toEqual([...pairsIn(['鑫源']), ...pairsIn(['食品'])]);
    expect(pairsIn(['鑫', '']).size).toBe(0);
  });

  it('treats full and half width, case and spaces as the same', () => {
    expect(normalForSearch('Ａ1　食品 （西青）')).toBe('a1食品(西青)');
  });

  it('never misses a text by a part of it', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, from, length) => {
        const part = text.slice(from, from + length);
        const stored = pairsIn([text]);
        expect([...pairsIn([part])].filter((pair) => !stored.has(pair))).toEqual([]);
      }),
    );
  });
});
