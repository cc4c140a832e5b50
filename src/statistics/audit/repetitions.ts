import { type Mention, rounding } from './mention.ts';
import type { Claim } from './relation.ts';

/** A name this long, or one of a stock, printed twice with two values is one indicator twice, not two that sound alike. */
const telling = 8;
const ofAStock = /市场主体|经营主体|持证|总户数|在册|执法人员$/;
const longEnough = 4;
/** Equal figures this large are no coincidence where their names share words. */
const large = 50;

/**
 * 重复的指标 — figures that are printed more than once: the same value under one name holds. Another value fails where the
 * name says enough or the two sentences repeat other figures of each other; else nobody can tell from the words.
 */
export function repetitionClaims(mentions: readonly Mention[], parts: ReadonlySet<Mention>): Claim[] {
  const usable = mentions.filter(({ time, unit }) => time !== 'before' && unit !== '工作日' && unit !== '天');
  const byName = grouped(usable, (mention) => `${mention.name}|${mention.unit}`);
  const byAmount = grouped(usable, ({ amount, unit }) => `${amount}|${unit}`);
  const named = [...byName.values()].flatMap((group) => pairsOf(group));
  const repeated = new Set(named.filter(([one, other]) => one.amount === other.amount).map(sentencesOf));
  return [
    ...named.flatMap((pair) => claimOf(pair, parts, repeated)),
    ...[...byAmount.values()].flatMap((group) => (isTelling(group[0]) ? pairsOf(group) : [])).flatMap(sameThing),
    ...nearPairs(usable, parts),
  ];
}

type Pair = readonly [first: Mention, later: Mention];

function grouped(mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(keyOf(mention));
    if (group) group.push(mention);
    else groups.set(keyOf(mention), [mention]);
  }
  return groups;
}

/** Each later figure with the first one: a report repeats what it said at its beginning. */
function pairsOf([first, ...later]: readonly Mention[]): Pair[] {
  if (!first || first.name.length < 2) return [];
  return later.filter(({ sentence }) => sentence !== first.sentence).map((mention) => [first, mention]);
}

const sentencesOf = ([one, other]: Pair): string => `${one.sentence}|${other.sentence}`;

const isTelling = (mention: Mention | undefined): boolean =>
  mention !== undefined && mention.amount >= large && mention.unit !== '%';

function claimOf(pair: Pair, parts: ReadonlySet<Mention>, repeated: ReadonlySet<string>): Claim[] {
  const [first, mention] = pair;
  const gap = Math.abs(mention.amount - first.amount);
  const base = { kind: 'repetition', parts: [mention], whole: first, operator: '=' } as const;
  if (gap <= rounding(mention) + rounding(first)) return [{ ...base, result: 'holds' }];
  if (parts.has(mention) || parts.has(first) || mention.time !== first.time || !isNear(pair)) return [];
  if (mention.bound !== 'exact' || first.bound !== 'exact') return [];
  const name = first.name;
  const isSame = repeated.has(sentencesOf(pair)) || name.length >= telling || ofAStock.test(name);
  if (isSame) return [{ ...base, result: 'fails' }];
  if (name.length < longEnough) return [];
  return [{ ...base, result: 'undecidable', note: '名称相同而数不同：是否同一指标、同一范围，文中没有写明。' }];
}

/** Two values of one indicator lie close together; values far apart are likely two things of one name. */
const isNear = ([one, other]: Pair): boolean =>
  Math.abs(one.amount - other.amount) <= 0.3 * Math.max(one.amount, other.amount);

/** One large figure under two names that share words: 市场主体总户数达87481户, 我区市场主体87481户. */
function sameThing([first, mention]: Pair): Claim[] {
  const [one, other] = [first.name, mention.name];
  if (one === other || sharedPairs(one, other) < 2) return [];
  return [{ kind: 'repetition', parts: [mention], whole: first, operator: '=', result: 'holds' }];
}

/** How many pairs of neighbouring characters two names share. */
function sharedPairs(one: string, other: string): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    if (other.includes(pair)) pairs.add(pair);
  }
  return pairs.size;
}

/**
 * 名称相近、数也相近 — figures whose names say the same in other words (受理消费者投诉举报, 受理投诉举报) and whose values differ
 * a little. Neighbours in size are compared, not every figure with every other.
 */
function nearPairs(mentions: readonly Mention[], parts: ReadonlySet<Mention>): Claim[] {
  const exact = mentions.filter(
    (mention) => mention.bound === 'exact' && mention.amount >= large && mention.unit !== '%' && !parts.has(mention),
  );
  const found: Claim[] = [];
  for (const group of grouped(exact, ({ unit }) => unit).values()) {
    const sorted = group.sort((one, other) => one.amount - other.amount);
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1, index + 1 + neighbours)) {
        if (other.amount > one.amount * 1.05) break;
        if (isSlip(one, other)) found.push(slip(one, other));
      }
    }
  }
  return found;
}

const neighbours = 40;

function isSlip(one: Mention, other: Mention): boolean {
  const [name, second] = [one.name, other.name];
  if (one.amount === other.amount || one.sentence === other.sentence || one.time !== other.time || name === second)
    return false;
  const shorter = Math.min(name.length, second.length) - 1;
  return shorter >= 3 && sharedPairs(name, second) >= 0.75 * shorter;
}

function slip(one: Mention, other: Mention): Claim {
  const [first, later] = one.from < other.from ? [one, other] : [other, one];
  const isSure = ofAStock.test(first.name) || sharedPairs(first.name, later.name) >= 4;
  const base = { kind: 'repetition', parts: [later], whole: first, operator: '=' } as const;
  if (isSure) return { ...base, result: 'fails' };
  return { ...base, result: 'undecidable', note: '名称和数都相近：是否同一指标，请核对。' };
}
