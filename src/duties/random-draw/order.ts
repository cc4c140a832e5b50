/** 名单的次序 — by identifier, as UTF-16 code units compare: no locale decides it, and it is no part of chance. */
import type { BusinessRow, OfficerRow, RecusalRow } from './draw-file.ts';

export const businessesInOrder = (rows: readonly BusinessRow[]): BusinessRow[] => sorted(rows, ([id]) => id);
export const officersInOrder = (rows: readonly OfficerRow[]): OfficerRow[] => sorted(rows, ([id]) => id);
export const recusalsInOrder = (rows: readonly RecusalRow[]): RecusalRow[] =>
  sorted(rows, (pair) => JSON.stringify(pair));

function sorted<R>(rows: readonly R[], keyOf: (row: R) => string): R[] {
  const keyed = rows.map((row) => ({ key: keyOf(row), row }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ row }) => row);
}
