import { describe, expect, it } from 'vitest';
import { bannedIdentifiers, glossary } from './glossary.ts';

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe('the glossary', () => {
  it('gives one identifier to one term', () => {
    expect(repeated(glossary.map(({ id }) => id.toLowerCase()))).toEqual([]);
    expect(repeated(glossary.map(({ zh }) => zh))).toEqual([]);
  });

  it('uses no word that has two meanings here', () => {
    const banned = new Set<string>(bannedIdentifiers);
    expect(glossary.filter(({ id }) => banned.has(id.toLowerCase()))).toEqual([]);
  });

  it('has identifiers that can stand in code', () => {
    expect(glossary.filter(({ id }) => !/^[A-Za-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });
});
