import type { Block } from '../document.ts';

/** A chart as a table: paper shows the numbers themselves. */
export function chartTable({ title, labels, series, unit }: Extract<Block, { kind: 'chart' }>) {
  const shown = (value: number | undefined): string =>
    (value ?? 0).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return {
    title: `${title}（${unit}）`,
    head: ['', ...series.map(({ name }) => name)],
    rows: labels.map((label, index) => [label, ...series.map(({ values }) => shown(values[index]))]),
    numeric: series.map((_, index) => index + 1),
  };
}
