/**
 * Every quotation in a rule stands, word for word, in the article that the rule cites. The texts lie beside a developer's
 * checkout; where they are absent this test is skipped and says so.
 */

import { describe, expect, it } from 'vitest';
import { allRules } from '../src/duties/all-rules.ts';
import { getInstrument, type InstrumentVersion } from '../src/law/instruments/index.ts';
import type { Citation, PlainDate, Rule, RuleVersion } from '../src/law/kinds.ts';
import { hasShared, shared } from './shared.ts';

interface Quotation {
  readonly where: string;
  readonly citation: Citation & { readonly words: string };
  readonly texts: readonly InstrumentVersion[];
}

const farAway = '9999-12-31' as PlainDate;

/** The texts of the cited instrument that were in force at some time while the rule version was. */
function textsDuring(version: RuleVersion<unknown>, citation: Citation): readonly InstrumentVersion[] {
  return getInstrument(citation.instrument).versions.filter(
    ({ from, until }) => from <= (version.until ?? farAway) && version.from <= (until ?? farAway),
  );
}

function quotationsOf(rule: Rule): readonly Quotation[] {
  return rule.versions.flatMap((version) =>
    version.cite.flatMap((citation) => {
      const { words } = citation;
      if (words === undefined) return [];
      const where = `${rule.id} 自${version.from} ${citation.instrument} ${citation.article}`;
      return [{ where, citation: { ...citation, words }, texts: textsDuring(version, citation) }];
    }),
  );
}

const withoutSpace = (text: string): string => text.replace(/[\s\u200b*]/gu, '');
const articleStart = /^[\s*]*(?=第[零一二三四五六七八九十百]+条)/mu;
const articleNumber = /第[零一二三四五六七八九十百]+条/gu;

/** The text of the cited articles; the whole text where the citation names no article (a form, a section). */
function passagesOf(text: string, article: string): readonly string[] {
  const numbers = article.match(articleNumber);
  if (!numbers) return [withoutSpace(text)];
  return text
    .split(new RegExp(articleStart, 'gmu'))
    .map(withoutSpace)
    .filter((passage) => numbers.some((number) => passage.startsWith(number)));
}

function isQuotedFrom(version: InstrumentVersion, { article, words }: Quotation['citation']): boolean {
  if (version.text === undefined) return true;
  return passagesOf(shared(`law/texts/${version.text}`), article).some((passage) =>
    passage.includes(withoutSpace(words)),
  );
}

const quotations = allRules.flatMap(quotationsOf);

describe.skipIf(!hasShared)(
  'quotations, checked against the reference texts (skipped where the texts are absent)',
  () => {
    it('stand in the cited article of every text in force', () => {
      const wrong = quotations.filter(({ citation, texts }) => {
        const whole = texts.filter(({ amendmentOnly }) => !amendmentOnly);
        const amending = texts.filter(({ amendmentOnly }) => amendmentOnly);
        // An amending decision holds only what it changed: its words count where the rule speaks of no other text.
        return !(whole.length > 0 ? whole : amending).every((text) => isQuotedFrom(text, citation));
      });
      expect(wrong.map(({ where, citation }) => `${where}：${citation.words}`)).toEqual([]);
    });

    it('come from a text that is held, but for the instruments named here', () => {
      const unheld = quotations.filter(({ texts }) => texts.every(({ text }) => text === undefined));
      expect([...new Set(unheld.map(({ citation }) => citation.instrument))].sort()).toEqual([
        'direct-selling',
        'drug-law',
        'pyramid-selling',
      ]);
    });
  },
);

describe('quotations', () => {
  it('are short', () => {
    expect(quotations.filter(({ citation }) => citation.words.length > 40).map(({ where }) => where)).toEqual([]);
  });

  it('are present in every rule version that claims to be verified', () => {
    const bare = allRules.flatMap((rule) =>
      rule.versions
        .filter(({ verified, cite }) => verified && cite.every(({ words }) => words === undefined))
        .map(({ from }) => `${rule.id} 自${from}`),
    );
    expect(bare).toEqual([]);
  });
});
