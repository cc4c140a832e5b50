import { monthsByCause, monthsByUnit, type Row, type Table } from './tables.ts';

/**
 * 月计 — what the figure rows of one bureau add up to in each month, by unit and by cause: the rows of `figure_month` and
 * `figure_month_cause` that an append adds to those that are there, and that a rebuild makes anew.
 */
export class Months {
  readonly #sums = [
    { table: monthsByUnit, last: 'org_unit', sums: new Map<string, Sum>() },
    { table: monthsByCause, last: 'cause', sums: new Map<string, Sum>() },
  ] as const;

  add(figures: readonly Row[]): this {
    for (const figure of figures) for (const { last, sums } of this.#sums) addTo(sums, figure, last);
    return this;
  }

  rows(): ReadonlyMap<Table, readonly Row[]> {
    return new Map(this.#sums.map(({ table, sums }) => [table, [...sums.values()]]));
  }
}

type Sum = Row & { row_count: number; total: number };

/** A breakdown that is absent is an empty text, so that it can be part of the key. */
function addTo(sums: Map<string, Sum>, figure: Row, last: 'org_unit' | 'cause'): void {
  const { bureau, indicator, day, category, source, value } = figure;
  const month = `${(day as string).slice(0, 8)}01`;
  const by = figure[last] ?? '';
  const name = [indicator, month, category, source, by].join('\n');
  const sum = sums.get(name);
  if (sum) {
    sum.row_count += 1;
    sum.total += value as number;
    return;
  }
  const key = { bureau, indicator, month, category: category ?? '', source: source ?? '', [last]: by };
  sums.set(name, { ...key, row_count: 1, total: value as number });
}
