import { type Bound, type Mention, nameFrom } from './mention.ts';
import type { Sentence } from './sentences.ts';
import { unitOf, unitPattern } from './units.ts';

const number = '(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const figure = new RegExp(`${number}\\s*${unitPattern}`, 'g');

/** Words before a number that make it something other than a figure: a day, a number of a paper, a place in an order. */
const notBefore = /(?:第|〔|\[|【|[-–—~～/.]|[A-Za-z])\s*$/;

/** 找数 — every figure of the sentences, with its unit, its bound and its words. */
export function mentionsIn(text: string, sentences: readonly Sentence[]): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.from, sentence.to);
    let leadFrom = 0;
    for (const match of words.matchAll(figure)) {
      const mention = mentionOf(words, match, leadFrom, sentence);
      if (!mention) continue;
      mentions.push({ ...mention, index: mentions.length });
      leadFrom = mention.to - sentence.from;
    }
  }
  return mentions;
}

function mentionOf(words: string, match: RegExpMatchArray, leadFrom: number, sentence: Sentence): Mention | undefined {
  const [whole, digits = '', rough1 = '', scale = '', rough2 = '', printed = '', rough3 = ''] = match;
  const at = match.index ?? 0;
  const before = words.slice(leadFrom, at);
  const rest = words.slice(at + whole.length);
  if (notBefore.test(before) || (printed === '条' && isLawArticle(before))) return undefined;
  const { unit, factor } = unitOf(scale, printed);
  const value = Number(digits.replaceAll(/[,，]/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const lead = before;
  const label = labelOf(lead);
  const after = /^[^，,、；;。：:（()）\d]*/.exec(rest)?.[0].trim() ?? '';
  return {
    index: 0,
    value,
    amount: tidy(value * factor),
    unit,
    printedUnit: `${scale}${printed}`,
    decimals,
    bound: boundOf(lead, `${rough1}${rough2}${rough3}`, rest),
    from: sentence.from + at,
    to: sentence.from + at + whole.length,
    sentence: sentence.index,
    name: nameFrom(label, after),
    label,
    after,
    lead,
    time: timeOf(lead),
  };
}

const tidy = (value: number): number => Number(value.toPrecision(14));

const isLawArticle = (before: string): boolean => /(?:法|条例|办法|规定|》)\s*第?\s*$/.test(before);

/** The words from the mark before: 截止2019年11月底，受理案件 → 受理案件. */
function labelOf(lead: string): string {
  const label = /[^，,、；;。：:（()）\s\d]*$/.exec(lead.trimEnd())?.[0] ?? '';
  return label.replace(/^(?:年|月|底|日|个)+/, '');
}

function boundOf(lead: string, rough: string, rest: string): Bound {
  if (
    rough !== '' ||
    /^(?:以上|余|多|及以上)/.test(rest) ||
    /(?:不低于|不少于|超过|逾|至少|突破|达到或超过)$/.test(lead)
  )
    return 'at-least';
  if (/^(?:以内|以下|内)/.test(rest) || /(?:不超过|不多于|不高于|至多|低于)$/.test(lead)) return 'at-most';
  if (/(?:近|约|大约|左右|接近|将近)$/.test(lead) || /^左右/.test(rest)) return 'about';
  return 'exact';
}

/** A figure of another time says nothing of this one's: the year that its clause names, or “before”. */
function timeOf(lead: string): string {
  const clause = /[^；;。]*$/.exec(lead)?.[0] ?? '';
  if (/(?:去年|上年|上一年|同期|往年|前年)[^，,]*$/.test(clause)) return 'before';
  const years = [...clause.matchAll(/(\d{4})年/g)];
  const part = /(上半年|下半年|[一二三四1-4]季度|前[一二三\d]季度|\d{1,2}月份|本月|当月)/.exec(clause)?.[0] ?? '';
  return `${years.at(-1)?.[1] ?? ''}${part}`;
}
