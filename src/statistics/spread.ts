/** 离散 — how far sums lie apart, by values that are on record: every quartile is one of them. Pure. */

/** Fewer values than this say nothing of a spread. */
export const fewestForSpread = 5;

/** 四分位 — least, lower quartile, median, upper quartile and most. Of the same unit as the values. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
}

/** The spread of values; null where there are too few of them. Quartiles as `percentile_disc` has them. */
export function spreadOf(values: readonly number[], fewest = fewestForSpread): Spread | null {
  if (values.length < Math.max(fewest, 1)) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    count: sorted.length,
    least: at(0),
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    most: at(1),
  };
}

/** 常见范围 — from one and a half times the middle half below the lower quartile to as far above the upper one. */
export function usualRange({ lower, upper }: Spread): { readonly from: number; readonly to: number } {
  const reach = 1.5 * (upper - lower);
  return { from: Math.max(0, lower - reach), to: upper + reach };
}

/** 所处位置 — how many values lie below, at and above one. */
export function positionIn(values: readonly number[], value: number) {
  return {
    below: values.filter((one) => one < value).length,
    equal: values.filter((one) => one === value).length,
    above: values.filter((one) => one > value).length,
  };
}
