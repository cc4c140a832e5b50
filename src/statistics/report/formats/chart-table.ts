import { type Block, plain } from '../document.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A table as paper has it: nothing in it can be opened. */
export interface PaperTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers, from 0. */
  readonly numeric: readonly number[];
}

/** A table or chart on paper. */
export function paperTable(block: BlockOf<'table' | 'chart'>): PaperTable {
  if (block.kind === 'chart') return chartTable(block);
  const { title, head, rows, numeric = [] } = block;
  return { title, head, rows: rows.map((row) => row.map(plain)), numeric };
}

/** A chart as a table: paper shows the numbers themselves. */
export function chartTable({ title, labels, series, unit }: BlockOf<'chart'>): PaperTable {
  const shown = (value: number | undefined): string =>
    (value ?? 0).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return {
    title: `${title}（${unit}）`,
    head: ['', ...series.map(({ name }) => name)],
    rows: labels.map((label, index) => [label, ...series.map(({ values }) => shown(values[index]))]),
    numeric: series.map((_, index) => index + 1),
  };
}
