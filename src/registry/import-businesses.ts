import type { PlainDate } from '../law/kinds.ts';
import { type Clearable, enter, type RegisterLine } from '../record/business-register.ts';
import { canonical } from '../record/canonical.ts';
import { sha256 } from '../record/contributions.ts';
import type { Database, Reader } from '../record/database/database.ts';
import type { BureauRecord } from '../record/record.ts';
import { type BusinessRow, type GoodRow, type RowError, readRow } from './business-row.ts';
import { type Difference, KnownBusinesses } from './known-businesses.ts';

export type { BusinessRow, RowError } from './business-row.ts';
export type { Difference } from './known-businesses.ts';

/** So many rows are one act: whoever works in the bureau meanwhile waits for no more than these. */
const rowsOfAnAct = 1_000;

export interface ImportOptions {
  /** The person of the bureau who imports. */
  readonly actor: string;
  /** 数据来源, shown beside what was imported. */
  readonly source: string;
  /** 数据截至日 — the day for which the source speaks. */
  readonly asOf: PlainDate;
  /** What one bad row does: `keep-good` leaves only it out; `none` leaves the register as it was. */
  readonly onBad: 'keep-good' | 'none';
  /** The day of the import; today by default. */
  readonly on?: PlainDate;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What the check of an import asks: nothing of whoever will import, or of what one bad row does. */
export type CheckOptions = Pick<ImportOptions, 'source' | 'asOf' | 'onProgress'>;

/** 导入结果 — what became of the rows; `stream`: the import as a matter, absent where nothing was recorded. */
export interface ImportResult {
  readonly rows: number;
  /** Acts that this import put on the record; none where the register held everything already. */
  readonly acts: number;
  readonly added: number;
  /** Rows that changed what the register said, among them those that ended a business. */
  readonly changed: number;
  readonly confirmed: number;
  /** 与本局行为不符 — shown, and not taken over: what acts decided, no import changes. */
  readonly differences: readonly Difference[];
  readonly errors: readonly RowError[];
  readonly stream?: number;
}

/**
 * 导入经营主体 — brings the rows of one source into the register as acts of an import: what is new or different is
 * entered with its source, what is the same is counted. The same import twice records nothing; older data does not
 * overwrite newer; what an act of ours decided stays, and the row that disagrees is entered as a difference. Errors name
 * the row (from 1), the field and the reason. An import that broke off is simply run again.
 */
export async function importBusinesses(
  database: Database,
  record: BureauRecord,
  rows: readonly BusinessRow[],
  options: ImportOptions,
): Promise<ImportResult> {
  const { onProgress } = options;
  const plan = await planOf(database, record.bureau, rows, {
    ...options,
    onProgress: (done, total) => onProgress?.(done, total * 2),
  });
  const told = toldOf(plan);
  if (told.errors.length > 0 && options.onBad === 'none')
    return { ...told, added: 0, changed: 0, confirmed: 0, differences: [] };
  if (plan.lines.length === 0) return told;
  const done = await recordRows(database, record, plan, {
    ...options,
    onProgress: (done, total) => onProgress?.(total + done, total * 2),
  });
  return { ...told, ...done };
}

/** 核对经营主体 — what an import of the rows would bring, and every error in them; records nothing. */
export async function checkBusinesses(
  reader: Reader,
  bureau: number,
  rows: readonly BusinessRow[],
  options: CheckOptions,
): Promise<ImportResult> {
  return toldOf(await planOf(reader, bureau, rows, options));
}

const toldOf = ({ rows, added, changed, confirmed, differences, errors }: Plan): ImportResult => ({
  rows,
  acts: 0,
  added,
  changed,
  confirmed,
  differences,
  errors: inOrder(errors),
});

interface Plan {
  readonly rows: number;
  /** The rows that tell something new, as the act takes them. */
  readonly lines: object[];
  readonly errors: RowError[];
  readonly differences: Difference[];
  added: number;
  changed: number;
  confirmed: number;
}

/** What each row means for the register as it stands. */
async function planOf(
  reader: Reader,
  bureau: number,
  rows: readonly BusinessRow[],
  options: CheckOptions,
): Promise<Plan> {
  const { good, errors } = await readRows(rows, options.asOf);
  const plan: Plan = { rows: rows.length, lines: [], errors, differences: [], added: 0, changed: 0, confirmed: 0 };
  for (const [index, part] of inParts(good).entries()) {
    const known = await KnownBusinesses.of(reader, bureau, part);
    for (const row of part) placeRow(plan, row, known, options);
    options.onProgress?.(index * rowsOfAnAct + part.length, good.length);
  }
  return plan;
}

function placeRow(plan: Plan, row: GoodRow, known: KnownBusinesses, { source, asOf }: CheckOptions): void {
  const before = known.find(row);
  if (before && 'field' in before) {
    plan.errors.push(before);
    return;
  }
  const said = saidOf(row, before !== undefined);
  const line: RegisterLine = { effect: 'reported', from: row.valid_from, ...said, source, asOf };
  const { how } = enter(line, before);
  const older = before && how !== 'confirmed' && known.refuseOlder(row, before, asOf);
  if (older) plan.errors.push(older);
  else if (how === 'confirmed' || known.isKnownDifference(how, before, line)) plan.confirmed += 1;
  else {
    plan.lines.push({ ...said, ...(row.valid_from === asOf ? {} : { since: row.valid_from }) });
    if (how === 'differs' && before) plan.differences.push(known.difference(row, before));
    else plan[before ? 'changed' : 'added'] += 1;
  }
}

/** The row as the act takes it: what the source has no column for is left out, what it says is empty is cleared. */
function saidOf(row: GoodRow, isKnown: boolean) {
  const fields = {
    uscc: row.uscc,
    internalNumber: row.internal_number,
    name: row.name,
    kind: row.kind,
    address: row.address,
    establishedOn: row.established_on,
    deregisteredOn: row.deregistered_on,
    creditClass: row.credit_class,
  };
  const clearable: readonly Clearable[] = ['address', 'establishedOn', 'deregisteredOn', 'creditClass'];
  const cleared = isKnown ? clearable.filter((field) => fields[field] === null) : [];
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...(Object.fromEntries(said) as Pick<RegisterLine, 'name' | 'kind'>),
    ...(cleared.length > 0 && { cleared }),
  };
}

/** The import on the record: its beginning, its rows a thousand at a time, its end. */
async function recordRows(
  database: Database,
  record: BureauRecord,
  plan: Plan,
  options: ImportOptions,
): Promise<{ readonly stream: number; readonly acts: number }> {
  const { actor, source, asOf, on = record.today(), onProgress } = options;
  const { rows, lines, confirmed } = plan;
  const key = await keyOf(record.head.position, plan.lines, { actor, source, asOf, on, rows, confirmed });
  const perform = async (name: string, act: string, data: object, stream?: number): Promise<number> => {
    const wish = { procedure: 'registration', act, actor, doneOn: on, data: data as Readonly<Record<string, unknown>> };
    const outcome = await record.perform({ key: `${key}/${name}`, ...(stream ? { stream } : {}), wish });
    if (!outcome.ok) throw new Error(`登记簿未能导入：${outcome.refusal.zh}`);
    return outcome.receipt.stream;
  };
  const refused = new Set(plan.errors.map(({ row }) => row)).size;
  const stream = await perform('begun/0', 'RegisterImportBegun', { source, asOf, rows, confirmed, refused });
  const parts = inParts(lines);
  let before: Promise<unknown> = Promise.resolve();
  try {
    for (const [index, part] of parts.entries()) {
      const entering = perform(`rows/${index}`, 'RegisterRowsEntered', { rows: part }, stream);
      entering.catch(() => {}); // told when its turn comes
      const earlier = before;
      before = entering;
      await earlier; // an act is decided while the one before it is being written
      onProgress?.(index * rowsOfAnAct, lines.length);
      await database.execute('select analyze_businesses()'); // nothing, unless a table has doubled
    }
  } finally {
    await before; // whatever ended the work: nothing is under way any more
  }
  onProgress?.(lines.length, lines.length);
  await perform('ended/0', 'RegisterImportEnded', {}, stream);
  return { stream, acts: parts.length + 2 };
}

/** The requests of one import: of what it says and where the record stood, so that no two imports share their keys. */
async function keyOf(position: number, lines: readonly object[], said: object): Promise<string> {
  const parts = [sha256(canonical(said))];
  for (const part of inParts(lines)) {
    await new Promise(setImmediate); // lets requests in between
    parts.push(sha256(canonical(part)));
  }
  return `import-businesses/${position}/${sha256(parts.join('')).slice(0, 16)}`;
}

async function readRows(
  rows: readonly BusinessRow[],
  asOf: PlainDate,
): Promise<{ good: GoodRow[]; errors: RowError[] }> {
  const good: GoodRow[] = [];
  const errors: RowError[] = [];
  const firstWith = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % 5_000 === 0) await new Promise(setImmediate); // lets requests in between
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

function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsOfAnAct) }, (_, index) =>
    rows.slice(index * rowsOfAnAct, (index + 1) * rowsOfAnAct),
  );
}

function inOrder(errors: readonly RowError[]): RowError[] {
  return [...errors].sort((one, other) => one.row - other.row);
}
