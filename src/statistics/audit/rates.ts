import { type Mention, rounding } from './mention.ts';
import type { Claim } from './relation.ts';

/** A rate or growth with the two figures that it is made of, as far as the words name them. */
export interface RateClaim extends Omit<Claim, 'parts'> {
  /** Numerator first; for growth the newer figure. Empty where the words name none. */
  readonly parts: readonly Mention[];
  readonly base?: Mention;
  /** What the two figures give, in percent. */
  readonly counted: number | null;
}

const growing = /增长|上升|增加|提高|提升|上涨|攀升/;
const falling = /下降|减少|降低|回落|下滑/;

/** 比率 — the percentages of a sentence: shares, rates and growth. */
export function rateClaims(
  mentions: readonly Mention[],
  section: readonly Mention[],
  everywhere: readonly Mention[],
): RateClaim[] {
  return mentions
    .filter(({ unit }) => unit === '%')
    .flatMap((rate): RateClaim[] => {
      if (growing.test(rate.label) || falling.test(rate.label)) return [growth(rate, mentions, everywhere)];
      if (/分别占/.test(rate.lead)) return shares(rate, mentions);
      if (/^的比例/.test(rate.after)) return threshold(rate, mentions, everywhere);
      if (/占|占比|比重|比例/.test(rate.lead)) return share(rate, mentions);
      if (/率/.test(rate.label)) return [named(rate, mentions, section)];
      return [];
    });
}

const percentOf = (part: number, whole: number): number => (whole === 0 ? Number.NaN : (part / whole) * 100);

/** Whether what the figures give is what was printed, to the places printed; 以上 and 不低于 may be exceeded. */
function fits(rate: Mention, counted: number): boolean {
  const slack = Math.max(rounding(rate), rate.decimals === 0 ? 0.5 : 0) + 1e-6;
  if (rate.bound === 'at-least') return counted >= rate.amount - slack;
  if (rate.bound === 'at-most') return counted <= rate.amount + slack;
  return Math.abs(counted - rate.amount) <= slack;
}

/** 占总数的60%: the figure before it, of the whole that its sentence names. */
function share(rate: Mention, mentions: readonly Mention[]): RateClaim[] {
  const counts = mentions.filter((mention) => mention.unit !== '%' && mention.from < rate.from);
  const part = counts.at(-1);
  if (!part) return [];
  const wholes = counts.filter(
    (mention) => mention !== part && mention.unit === part.unit && mention.amount >= part.amount,
  );
  const fitting = wholes.find((whole) => fits(rate, percentOf(part.amount, whole.amount)));
  const whole = fitting ?? wholes[0];
  if (!whole) return [unknown(rate)];
  const vague = part.bound !== 'exact' || whole.bound !== 'exact';
  return [made(rate, part, whole, fitting ? 'holds' : vague || wholes.length > 2 ? 'undecidable' : 'fails')];
}

/** A、B、C，分别占50.9%、35.7%、13.4%: as many counts before as there are shares, of the whole before them. */
function shares(first: Mention, mentions: readonly Mention[]): RateClaim[] {
  const rates = mentions.filter((mention) => mention.unit === '%' && mention.from >= first.from);
  const counts = mentions.filter((mention) => mention.unit !== '%' && mention.from < first.from);
  const parts = counts.slice(-rates.length);
  const whole = counts
    .slice(0, -rates.length)
    .findLast(({ unit, amount }) => unit === parts[0]?.unit && parts.every((part) => part.amount <= amount));
  if (!whole || parts.length !== rates.length) return [unknown(first)];
  return rates.map((rate, index) => {
    const part = parts[index] as Mention;
    return made(rate, part, whole, fits(rate, percentOf(part.amount, whole.amount)) ? 'holds' : 'fails');
  });
}

/** 按照不低于5%的比例抽样，共抽样250条: the number drawn, of the figure whose words are shared most. */
function threshold(rate: Mention, mentions: readonly Mention[], everywhere: readonly Mention[]): RateClaim[] {
  const part = mentions.find((mention) => mention.from > rate.from && mention.unit !== '%');
  if (!part) return [];
  const wholes = everywhere.filter(
    (mention) => mention !== part && mention.amount >= part.amount && common(mention.name, part.name) >= 4,
  );
  const whole = wholes.sort((one, other) => common(other.name, part.name) - common(one.name, part.name))[0];
  if (!whole) return [];
  const holds = percentOf(part.amount, whole.amount) >= rate.amount;
  return [{ ...made(rate, part, whole, holds ? 'holds' : 'undecidable'), operator: '≥' }];
}

/** The length of the longest stretch that two names share. */
function common(one: string, other: string): number {
  for (let length = Math.min(one.length, other.length); length > 1; length -= 1)
    for (let at = 0; at + length <= one.length; at += 1) if (other.includes(one.slice(at, at + length))) return length;
  return 0;
}

/** 合格率、办结率: two counts of the sentence whose ratio is the rate; where only two could be meant, they must be. */
function named(rate: Mention, mentions: readonly Mention[], section: readonly Mention[]): RateClaim {
  const counts = mentions.filter(({ unit }) => unit !== '%' && unit !== '元');
  for (const part of counts) {
    for (const whole of counts) {
      if (part === whole || part.unit !== whole.unit || part.amount > whole.amount) continue;
      const isLeft = /(?:不合格|不良|投诉|差错|违法|问题)率/.test(rate.label) || !/不/.test(part.name);
      if (isLeft && fits(rate, percentOf(part.amount, whole.amount))) return made(rate, part, whole, 'holds');
      if (/不|未/.test(part.name) && fits(rate, percentOf(whole.amount - part.amount, whole.amount)))
        return made(rate, part, whole, 'holds');
    }
  }
  const [one] = counts;
  if (rate.amount === 100 && counts.length > 0) {
    const part = counts.find((count) => section.some((mention) => isSameElsewhere(mention, count)));
    const whole = part && section.find((mention) => isSameElsewhere(mention, part));
    if (part && whole) return made(rate, part, whole, 'holds');
  }
  const [stem] = /[^，,、]+(?=率)/.exec(rate.label) ?? [];
  const part = counts.find((count) => count.name === stem && count.bound === 'exact');
  if (part && one && one !== part && one.unit === part.unit && one.bound === 'exact' && one.amount >= part.amount)
    return made(rate, part, one, 'fails');
  return unknown(rate);
}

const isSameElsewhere = (mention: Mention, count: Mention): boolean =>
  mention !== count &&
  mention.sentence !== count.sentence &&
  mention.unit === count.unit &&
  mention.amount === count.amount;

/** 增长、下降: checked where the sentence prints the earlier figure or the difference; else the earlier figure follows. */
function growth(rate: Mention, mentions: readonly Mention[], everywhere: readonly Mention[]): RateClaim {
  const sign = falling.test(rate.label) ? -1 : 1;
  const counts = mentions.filter((mention) => mention.unit !== '%' && mention.from < rate.from);
  const [compared] = counts;
  if (counts.length === 1 && compared && /^[^，,]*相比/.test(compared.after))
    return comparedWith(rate, compared, everywhere);
  const now = counts.findLast((mention) => !isEarlier(mention) && !isDifference(mention.lead));
  if (!now) return unknown(rate);
  const before = counts.findLast((mention) => mention.unit === now.unit && isEarlier(mention));
  const difference = counts.findLast(
    (mention) => mention.unit === now.unit && isDifference(mention.lead) && mention.from > now.from,
  );
  const earlier = before?.amount ?? (difference ? now.amount - sign * difference.amount : undefined);
  if (earlier === undefined || now.bound !== 'exact') {
    const base = now.amount / (1 + (sign * rate.amount) / 100);
    const note = `由此推算，${now.name}上一期约为${Math.round(base / (now.amount / now.value))}${now.printedUnit}，请与上一期的报告核对。`;
    return { ...unknown(rate), parts: [now], note };
  }
  const counted = sign * percentOf(now.amount - earlier, earlier);
  const base = before ?? difference;
  return {
    kind: 'growth',
    parts: [now],
    whole: rate,
    operator: '=',
    counted,
    result: fits(rate, counted) ? 'holds' : 'fails',
    ...(base ? { base } : {}),
  };
}

/** 与2022年的500件相比，案件数增长30%: the figure of now stands elsewhere, under the words before 增长. */
function comparedWith(rate: Mention, earlier: Mention, everywhere: readonly Mention[]): RateClaim {
  const sign = falling.test(rate.label) ? -1 : 1;
  const stem = rate.label.replace(/(?:数量?|总数)?(?:同比)?(?:增长|上升|增加|下降|减少|降低).*$/, '');
  const candidates = everywhere.filter(
    (mention) => mention !== earlier && mention.unit === earlier.unit && stem.length > 1 && mention.name.endsWith(stem),
  );
  const counted = (mention: Mention): number => sign * percentOf(mention.amount - earlier.amount, earlier.amount);
  const now = candidates.find((mention) => fits(rate, counted(mention))) ?? candidates[0];
  if (!now) return unknown(rate);
  const holds = fits(rate, counted(now));
  const result = holds ? 'holds' : candidates.length === 1 ? 'fails' : 'undecidable';
  return { kind: 'growth', parts: [now], whole: rate, operator: '=', counted: counted(now), base: earlier, result };
}

const isEarlier = ({ time, lead }: Mention): boolean =>
  !isDifference(lead) && (time === 'before' || /(?:比|较|与|由|从)[^，,；;]*$/.test(lead));

const isDifference = (lead: string): boolean => /(?:增加|减少|多|少|净增)(?:了)?$/.test(lead.trim());

const made = (rate: Mention, part: Mention, base: Mention, result: Claim['result']): RateClaim => ({
  kind: 'ratio',
  parts: [part],
  whole: rate,
  operator: '=',
  base,
  counted: percentOf(part.amount, base.amount),
  result,
});

const unknown = (rate: Mention): RateClaim => ({
  kind: growing.test(rate.label) || falling.test(rate.label) ? 'growth' : 'ratio',
  parts: [],
  whole: rate,
  operator: '=',
  counted: null,
  result: 'undecidable',
  note: '文中没有写明由哪两个数得出。',
});
