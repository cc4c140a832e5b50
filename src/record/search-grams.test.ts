import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsForQuery, gramsOf, normalForSearch } from './search-grams.ts';

describe('检索词元', () => {
  it('holds each character and each neighbouring pair once', () => {
    expect(gramsOf('鑫源鑫源')).toEqual(['鑫', '源', '鑫源', '源鑫']);
  });

  it('treats full and half width, case and spaces as the same', () => {
    expect(normalForSearch('Ａ1　食品 （西青）')).toBe('a1食品(西青)');
    expect(gramsOf('ＡＢ')).toEqual(gramsOf(' a b '));
  });

  it('keeps a character outside the basic plane whole', () => {
    expect(gramsOf('𠮷田')).toEqual(['𠮷', '田', '𠮷田']);
  });

  it('asks for a single character as such, for longer texts by pairs, for nothing by nothing', () => {
    expect(gramsForQuery('鑫')).toEqual(['鑫']);
    expect(gramsForQuery('鑫源食')).toEqual(['鑫源', '源食']);
    expect(gramsForQuery(' 　')).toEqual([]);
  });

  it('never misses a text by a part of it', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (text, from, length) => {
        const characters = Array.from(normalForSearch(text));
        const part = characters.slice(from, from + length).join('');
        const stored = new Set(gramsOf(text));
        // A part that normalises further on its own is another text than the part of the whole.
        fc.pre(normalForSearch(part) === part);
        expect(gramsForQuery(part).filter((gram) => !stored.has(gram))).toEqual([]);
      }),
    );
  });
});
