import { type Breakdown, breakdownClaims, breakdownsIn, rankingOf } from './breakdowns.ts';
import { mentionsIn } from './find-mentions.ts';
import { type Mention, printedOf, quoteOf } from './mention.ts';
import { partClaims } from './parts.ts';
import { type RateClaim, rateClaims } from './rates.ts';
import type { Claim, FoundRelation } from './relation.ts';
import { sumOf } from './relation.ts';
import { repetitionClaims } from './repetitions.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { sharedPhraseClaims } from './shared-phrases.ts';
import { suggestionsFor } from './suggestions.ts';
import { totalClaims } from './totals.ts';

/** One figure of the text, for a list beside the relations. */
export interface FoundFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Mention['bound'];
  readonly quote: string;
  /** Where the number stands: characters from the beginning of the text. */
  readonly offset: number;
}

export interface Audited {
  readonly figures: readonly FoundFigure[];
  readonly relations: readonly FoundRelation[];
}

/**
 * 核对报告文本 — finds the figures of a plain Chinese report, and the relations that its own words make between them:
 * repetitions, wholes and parts, rankings, shares, rates and growth. Knows no particular report. What the words leave
 * open is `undecidable`, never false.
 */
export function audit(text: string): Audited {
  const sentences = sentencesIn(text);
  const mentions = mentionsIn(text, sentences);
  const bySentence = group(mentions, ({ sentence }) => sentence);
  const sections = group(mentions, ({ sentence }) => (sentences[sentence] as Sentence).section);
  const claims: Claim[] = [];
  const rates: RateClaim[] = [];
  const breakdowns: Breakdown[] = [];
  const trends: FoundRelation[] = [];
  for (const sentence of sentences) {
    const own = bySentence.get(sentence.index);
    if (!own) continue;
    const lists = breakdownsIn(sentence, own, text);
    breakdowns.push(...lists);
    const listed = new Set(lists.flatMap(({ parts }) => parts));
    const counts = own.filter(({ unit }) => unit !== '%');
    claims.push(...partClaims(counts, text).filter(({ parts }) => !parts.some((part) => listed.has(part))));
    claims.push(...totalClaims(counts));
    trends.push(...trendInWords(sentence, counts, text));
    const around = { section: sections.get(sentence.section) ?? [], everywhere: mentions };
    for (const list of lists) claims.push(...breakdownClaims(list, around));
  }
  for (const [index, own] of bySentence) {
    const section = sections.get((sentences[index] as Sentence).section) ?? [];
    rates.push(...rateClaims(own, section, mentions));
  }
  const parts = new Set(claims.flatMap((claim) => claim.parts));
  claims.push(...repetitionClaims(mentions, parts), ...sharedPhraseClaims(sentences, bySentence, text));
  return {
    figures: mentions.map((mention) => figureOf(mention, text)),
    relations: [
      ...claims.map((claim) => inWords(claim, mentions, text)),
      ...breakdowns.flatMap((list) => rankingInWords(list, text)),
      ...trends,
      ...rates.map((claim) => rateInWords(claim, text)),
    ],
  };
}

function group<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const figureOf = (mention: Mention, text: string): FoundFigure => ({
  name: mention.name,
  value: mention.value,
  unit: mention.printedUnit,
  bound: mention.bound,
  quote: quoteOf(mention, text),
  offset: mention.from,
});

const named = (mention: Mention): string => `${mention.name}${printedOf(mention)}`;

/** In the unit in which the whole is printed. */
const inUnitOf = (mention: Mention, amount: number): number =>
  Number((amount / (mention.value === 0 ? 1 : mention.amount / mention.value)).toPrecision(12));

function inWords(claim: Claim, mentions: readonly Mention[], text: string): FoundRelation {
  const { kind, parts, whole, operator, result } = claim;
  const left = inUnitOf(whole, sumOf(parts));
  return {
    kind,
    expression: `${parts.map(named).join(' + ')} ${operator} ${named(whole)}`,
    quotes: [...parts, whole].map((mention) => quoteOf(mention, text)),
    left,
    right: whole.value,
    gap: Number((left - whole.value).toPrecision(12)),
    result,
    suggestions: suggestionsFor(claim, mentions),
  };
}

function rankingInWords(list: Breakdown, text: string): FoundRelation[] {
  const ranking = rankingOf(list);
  if (!ranking) return [];
  const quotes = list.parts.map((mention) => quoteOf(mention, text));
  const nothing = { quotes, left: null, right: null, gap: null } as const;
  const order: FoundRelation = {
    ...nothing,
    kind: 'order',
    expression: list.parts.map(named).join(' ≥ '),
    result: ranking.falls ? 'holds' : 'fails',
    suggestions: ranking.falls ? [] : ['称为排名，所列没有由多到少。'],
  };
  const count: FoundRelation = {
    ...nothing,
    kind: 'count',
    expression: `排名前${list.top}，列出${list.parts.length}项`,
    left: list.parts.length,
    right: list.top ?? null,
    gap: list.parts.length - (list.top ?? 0),
    result: ranking.counts ? 'holds' : 'fails',
    suggestions: ranking.counts ? [] : ['所列项数与所称名次不符。'],
  };
  return [order, count];
}

/** 逐年上升 — a sentence that says of its figures that they rise or fall one after the other. */
function trendInWords(sentence: Sentence, counts: readonly Mention[], text: string): FoundRelation[] {
  const trend = /逐[年月季]?(上升|增加|增长|提高|下降|减少|降低)/.exec(text.slice(sentence.from, sentence.to));
  const [first] = counts;
  if (!trend || !first || counts.length < 2 || counts.some(({ unit }) => unit !== first.unit)) return [];
  const sign = /下降|减少|降低/.test(trend[1] ?? '') ? -1 : 1;
  const holds = counts.every(
    (mention, index) => index === 0 || sign * (mention.amount - (counts[index - 1] as Mention).amount) >= 0,
  );
  return [
    {
      kind: 'order',
      expression: counts.map(named).join(sign === 1 ? ' ≤ ' : ' ≥ '),
      quotes: counts.map((mention) => quoteOf(mention, text)),
      left: null,
      right: null,
      gap: null,
      result: holds ? 'holds' : 'fails',
      suggestions: holds ? [] : [`称为“${trend[0]}”，所列的数不是这样。`],
    },
  ];
}

function rateInWords(
  { kind, parts, whole, base, counted, result, operator, note }: RateClaim,
  text: string,
): FoundRelation {
  const [part] = parts;
  const left = counted === null ? null : Number(counted.toFixed(4));
  const how = kind === 'growth' ? '较' : '占';
  const made = part && base ? `${named(part)}${how}${named(base)}` : named(whole);
  return {
    kind,
    expression: left === null ? named(whole) : `${made}：${Number(left.toFixed(2))}% ${operator} ${printedOf(whole)}`,
    quotes: [...parts, ...(base ? [base] : []), whole].map((mention) => quoteOf(mention, text)),
    left,
    right: whole.amount,
    gap: left === null ? null : Number((left - whole.amount).toFixed(4)),
    result,
    suggestions: note ? [note] : result === 'fails' ? ['请核对分子、分母和百分数。'] : [],
  };
}
