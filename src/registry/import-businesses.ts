import type { PlainDate } from '../law/kinds.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type BusinessRow, type GoodRow, type RowError, readRow } from './business-row.ts';
import { emptyTally, type StoreTally, storeRows } from './store-businesses.ts';

export type { BusinessRow, RowError } from './business-row.ts';

const batchSize = 5_000;
const worthCounting = 500;

export interface ImportOptions {
  /** 数据来源, shown beside what was imported. */
  readonly source: string;
  /** 数据截至日 — the day for which the source speaks. */
  readonly asOf: PlainDate;
  /** What one bad row does: `keep-good` leaves only it out; `none` leaves the register as it was. */
  readonly onBad: 'keep-good' | 'none';
}

/** 导入结果 — what became of the rows. `none` with errors: all four are 0. */
export interface ImportResult extends StoreTally {
  readonly rows: number;
  readonly errors: readonly RowError[];
}

/**
 * 导入经营主体 — brings rows of one source into the register, 5 000 at a time. A business that the register has under
 * the same code or internal number gets a new dated row where something changed and a later 数据截至日 where nothing did:
 * the same import twice changes nothing. Errors name the row (from 1), the field and the reason, in the order of the rows.
 * With `keep-good` each batch is kept by itself: an import that broke off is simply run again.
 */
export async function importBusinesses(
  database: Database,
  bureau: number,
  rows: readonly BusinessRow[],
  options: ImportOptions,
): Promise<ImportResult> {
  const { good, errors } = await readRows(rows, options.asOf);
  if (options.onBad === 'none') return allOrNothing(database, bureau, { rows: rows.length, good, errors }, options);
  const tally = emptyTally();
  for (const [index, batch] of batchesOf(good).entries())
    errors.push(...(await database.write((writer) => storeBatch(writer, bureau, { index, batch }, options, tally))));
  return { ...tally, rows: rows.length, errors: inOrder(errors) };
}

/**
 * Stores one batch, and has the database count anew after the first, second, fourth, eighth…: the embedded one never
 * does so by itself, a server too late, and until then they compare every row of a batch with every row of the register.
 */
async function storeBatch(
  writer: Writer,
  bureau: number,
  { index, batch }: { readonly index: number; readonly batch: readonly GoodRow[] },
  options: ImportOptions,
  tally: StoreTally,
): Promise<RowError[]> {
  const unconfirmed = (): number => tally.added + tally.changed + tally.corrected;
  const before = unconfirmed();
  const errors = await storeRows(writer, bureau, batch, options, tally);
  if (batch.length < worthCounting || !Number.isInteger(Math.log2(index + 1))) return errors;
  await writer.execute('select analyze_businesses($1)', [unconfirmed() > before]);
  return errors;
}

class BadRows extends Error {
  readonly errors: readonly RowError[];
  constructor(errors: readonly RowError[]) {
    super('导入的数据有错误');
    this.errors = errors;
  }
}

async function allOrNothing(
  database: Database,
  bureau: number,
  read: { readonly rows: number; readonly good: readonly GoodRow[]; readonly errors: readonly RowError[] },
  options: ImportOptions,
): Promise<ImportResult> {
  const store = async (writer: Writer): Promise<StoreTally> => {
    const tally = emptyTally();
    const errors = [...read.errors];
    for (const [index, batch] of batchesOf(read.good).entries())
      errors.push(...(await storeBatch(writer, bureau, { index, batch }, options, tally)));
    if (errors.length > 0) throw new BadRows(errors); // takes back what this transaction has written
    return tally;
  };
  try {
    return { ...(await database.write(store)), rows: read.rows, errors: [] };
  } catch (error) {
    if (!(error instanceof BadRows)) throw error;
    return { ...emptyTally(), rows: read.rows, errors: inOrder(error.errors) };
  }
}

async function readRows(
  rows: readonly BusinessRow[],
  asOf: PlainDate,
): Promise<{ good: GoodRow[]; errors: RowError[] }> {
  const good: GoodRow[] = [];
  const errors: RowError[] = [];
  const firstWith = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % batchSize === 0) await new Promise(setImmediate); // lets requests in between
    const read = readRow(row, index + 1, asOf);
    const fault = 'name' in read ? refuseRepeated(read, firstWith) : read;
    if (fault) errors.push(...fault);
    else if ('name' in read) good.push(read);
  }
  return { good, errors };
}

/** A code or number that an earlier row of the same import has: nobody knows which of them is right. */
function refuseRepeated(row: GoodRow, firstWith: Map<string, number>): RowError[] | undefined {
  const numbers = [
    ['uscc', row.uscc, '统一社会信用代码'],
    ['internalNumber', row.internal_number, '内部编号'],
  ] as const;
  for (const [field, number, zh] of numbers) {
    const earlier = number === null ? undefined : firstWith.get(`${field} ${number}`);
    if (earlier !== undefined)
      return [{ row: row.row, field, code: 'repeated', zh: `${zh}${number}与第${earlier}行重复。` }];
  }
  for (const [field, number] of numbers) if (number !== null) firstWith.set(`${field} ${number}`, row.row);
  return undefined;
}

function batchesOf(rows: readonly GoodRow[]): GoodRow[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  );
}

function inOrder(errors: readonly RowError[]): RowError[] {
  return [...errors].sort((one, other) => one.row - other.row);
}
