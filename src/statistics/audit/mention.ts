/** 数字的界 — “以上、余、不低于” are lower bounds, “以内、不超过” upper ones; without such a word it is exact. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** 提及 — one figure as a text prints it. */
export interface Mention {
  /** 0, 1, 2 … in the order of the text. */
  readonly index: number;
  /** As printed, in the unit printed: 225.79. */
  readonly value: number;
  /** The value in the basic unit (件, 元, %): 2257900. */
  readonly amount: number;
  /** 件、户、元、%…: units of one kind share one name (名 and 人, 户次 and 家次 do not). */
  readonly unit: string;
  /** The unit as printed: 万元. */
  readonly printedUnit: string;
  /** Decimal places as printed: how far it was rounded. */
  readonly decimals: number;
  readonly bound: Bound;
  /** Where the number begins and where its unit ends, in characters of the text. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** 指标名 — what it counts, without words that count nothing. */
  readonly name: string;
  /** The words before it, from the mark before. */
  readonly label: string;
  /** The words between it and the next mark: what it counts where the number comes first (12件维持了决定). */
  readonly after: string;
  /** Everything from the figure before it in its sentence, or from the sentence's beginning. */
  readonly lead: string;
  /** The year that its words name, where they name one; 去年、同期 is the year before. */
  readonly time: string;
}

/** Half of the last printed place, in the basic unit: how far a printed figure may lie from the counted one. */
export function rounding({ amount, value, decimals }: Mention): number {
  const scale = value === 0 ? 1 : amount / value;
  return decimals === 0 && scale === 1 ? 0 : (scale * 10 ** -decimals) / 2;
}

/** The figure as a quotation: its words and its number. */
export function quoteOf(mention: Mention, text: string): string {
  const words = mention.label === '' ? mention.after : '';
  const start = mention.from - mention.label.length;
  return text.slice(start, mention.to + words.length).trim();
}

/** Words that say where, when or how, not what: 截止2019年11月底我局共受理案件 and 受理案件 count one thing. */
const before =
  /^(?:其中|以及|分别[是为]?|包括|和|及|其(?![他它余])|我局|我区|我市|我县|全局|全区|全市|全县|全年|年内|目前|现有|共有|共计|累计|合计|共|总|现|仅有|有|的|而|在岗|上述|先后)+/;
const behind = /(?:达到|达|为|有|共|已|累计|数量|总数|约|近|超过|逾|仅有|不低于|不少于|以上|分别)+$/;

/** What a figure counts: the words before it; those after it where the ones before say nothing. */
export function nameFrom(label: string, after: string): string {
  const name = label.replaceAll(quotes, '').replace(before, '').replace(behind, '');
  return name || after.replaceAll(quotes, '').replace(before, '').slice(0, 16) || label || '未写明';
}

const quotes = /[“”"]/g;

/** The figure as it is printed: 225.79万元. */
export const printedOf = ({ value, printedUnit, decimals }: Mention): string =>
  `${value.toFixed(decimals)}${printedUnit}`;
