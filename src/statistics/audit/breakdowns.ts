import { type Mention, rounding } from './mention.ts';
import { type Claim, sumOf } from './relation.ts';
import type { Sentence } from './sentences.ts';

/** A list that breaks figures down by something: 按案件类别划分，排名前五位的案件分别是…… */
export interface Breakdown {
  readonly cue: string;
  readonly parts: readonly Mention[];
  /** 前五位 — how many the words promise; absent where they promise all. */
  readonly top?: number;
  /** Whether its last part is “the others”. */
  readonly isWhole: boolean;
  readonly sentence: Sentence;
}

const cueAt =
  /^\s*其中|上半年(?=.*下半年)|第一(?=[期批次轮季].*第二)|一季度(?=.*二季度)|(?:按照?|依照?|从|以)[^，,；;。]{1,16}?(?:划分|分类|分析|来看|看|统计|区分|分)(?=[，,：:])|(?:排名?|位居|居|列)前[一二三四五六七八九十\d]+[位名类]|前[一二三四五六七八九十\d]+[位名类](?=[^，,；;。]{0,8}(?:分别)?[是为：:])/;
const topAt = /前([一二三四五六七八九十]|\d{1,2})[位名类]/;
const others = /其他|其它|其余|另外/;
const numerals = '一二三四五六七八九十';

/** The breakdowns of a sentence: each stretch between semicolons that begins with such words. */
export function breakdownsIn(sentence: Sentence, mentions: readonly Mention[], text: string): Breakdown[] {
  const found: Breakdown[] = [];
  let from = sentence.from;
  for (const stretch of text.slice(sentence.from, sentence.to).split(/[；;]/)) {
    const to = from + stretch.length;
    const cue = cueAt.exec(stretch);
    const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
    const parts = cue ? inside.filter((mention) => mention.from > from + cue.index) : [];
    const unit = parts[0]?.unit;
    const alike = parts.filter((mention) => mention.unit === unit);
    if (cue && alike.length >= 2 && alike.length === parts.length) {
      const top = topOf(topAt.exec(stretch)?.[1]);
      const last = alike.at(-1) as Mention;
      found.push({
        cue: stretch.slice(0, (alike[0] as Mention).from - from),
        parts: alike,
        ...(top === undefined ? {} : { top }),
        isWhole: top === undefined && (others.test(last.lead) || /分为|包括|上半年.*下半年/.test(stretch)),
        sentence,
      });
    }
    from = to + 1;
  }
  return found;
}

function topOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return numerals.includes(word) ? numerals.indexOf(word) + 1 : Number(word);
}

/** Where the whole of a breakdown is looked for. */
interface Around {
  /** The figures under the same heading. */
  readonly section: readonly Mention[];
  readonly everywhere: readonly Mention[];
}

/** What breakdowns promise: the number of items, their order, and the whole that they are parts of. */
export function breakdownClaims({ cue, parts, top, isWhole, sentence }: Breakdown, around: Around): Claim[] {
  const claims: Claim[] = [];
  const whole = wholeFor(parts, cue, sentence, around);
  if (!whole) return claims;
  const isHere = around.section.includes(whole);
  const sum = sumOf(parts);
  const slack = [whole, ...parts].reduce((total, mention) => total + rounding(mention), 0) + 1e-9;
  const base = { parts, whole } as const;
  const foots = Math.abs(sum - whole.amount) <= slack;
  if (foots || isWhole) {
    claims.push({ ...base, kind: 'sum', operator: '=', result: foots ? 'holds' : misses(sum, whole, isHere) });
  } else {
    const fails = sum > whole.amount + slack;
    claims.push({
      ...base,
      kind: 'bound',
      operator: '≤',
      result: fails ? misses(sum, whole, isHere) : 'holds',
      note: top === undefined ? '文中没有写明所列是否为全部。' : '只列出排名在前的，合计不得超过总数。',
    });
  }
  return claims;
}

/** Far off, or under another heading and not close: likely another whole is meant. */
function misses(sum: number, whole: Mention, isHere: boolean): Claim['result'] {
  const near = isHere ? 1 : 0.1;
  return Math.abs(sum - whole.amount) <= near * Math.min(sum, whole.amount) ? 'fails' : 'undecidable';
}

/**
 * The whole of a breakdown stands before it: under the same heading, else anywhere before. Of several figures of its unit
 * those count whose words it repeats; of these the one that foots, else the nearest that is not smaller, else the largest.
 */
function wholeFor(
  parts: readonly Mention[],
  cue: string,
  sentence: Sentence,
  { section, everywhere }: Around,
): Mention | undefined {
  const { unit, from } = parts[0] as Mention;
  const smallest = Math.max(...parts.map(({ amount }) => amount));
  const isBefore = (mention: Mention): boolean =>
    mention.from < from && mention.unit === unit && mention.amount >= smallest && mention.time !== 'before';
  const here = section.filter((mention) => isBefore(mention) && mention.sentence < sentence.index);
  const named = here.filter((mention) => shares(mention.name, cue));
  const pool = named.length > 0 ? named : here;
  if (pool.length > 0) return bestOf(pool, sumOf(parts));
  const elsewhere = everywhere.filter((mention) => isBefore(mention) && shares(mention.name, cue));
  return bestOf(elsewhere, sumOf(parts));
}

function bestOf(pool: readonly Mention[], sum: number): Mention | undefined {
  return (
    pool.find((mention) => mention.amount === sum) ??
    pool.filter(({ amount }) => amount >= sum).sort((one, other) => one.amount - other.amount)[0] ??
    [...pool].sort((one, other) => other.amount - one.amount)[0]
  );
}

/** Whether two names share two characters in a row that say something. */
function shares(name: string, other: string): boolean {
  for (let at = 0; at + 2 <= name.length; at += 1) if (other.includes(name.slice(at, at + 2))) return true;
  return false;
}

/** 由多到少 — whether a list that calls itself a ranking is one, and has as many items as it says. */
export function rankingOf({
  parts,
  top,
}: Breakdown): { readonly falls: boolean; readonly counts: boolean } | undefined {
  if (top === undefined) return undefined;
  const falls = parts.every((mention, index) => index === 0 || mention.amount <= (parts[index - 1] as Mention).amount);
  return { falls, counts: parts.length === top };
}
