/** 比例 — one decimal of a per cent; nothing of nothing is no rate. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '没有可比的数' : `${((100 * part) / whole).toFixed(1)}%`;

/** What a bureau is measured by, where it is known. */
export const targetWords = (target: number | null): string =>
  target === null ? '本局没有设定指标' : `指标不低于${Math.round(target * 100)}%（未核实）`;
