import type { PlainDate } from '../law/kinds.ts';
import type { Writer } from '../record/database/database.ts';
import { gramsOf, normalForSearch } from '../record/search-grams.ts';
import { type BusinessRecord, businessColumns } from './business.ts';
import type { GoodRow, RowError } from './business-row.ts';

/** How many rows brought a new business, a change from a day on, a change of the same day, or nothing new. */
export interface StoreTally {
  added: number;
  changed: number;
  corrected: number;
  confirmed: number;
}

export const emptyTally = (): StoreTally => ({ added: 0, changed: 0, corrected: 0, confirmed: 0 });

interface Said {
  readonly source: string;
  readonly asOf: PlainDate;
}

type Content = Omit<BusinessRecord, 'valid_until'>;

/** Any number that no other advisory lock of ours uses. */
const registryLock = 710_002;

/** Brings one batch into the register in the caller's transaction; answers the rows that do not fit what it holds. */
export async function storeRows(
  writer: Writer,
  bureau: number,
  rows: readonly GoodRow[],
  said: Said,
  tally: StoreTally,
): Promise<RowError[]> {
  await writer.execute('select pg_advisory_xact_lock($1, $2)', [registryLock, bureau]);
  const find = await knownBusinesses(writer, bureau, rows);
  const errors: RowError[] = [];
  const plan = {
    added: [] as Content[],
    changed: [] as Content[],
    corrected: [] as Content[],
    confirmed: [] as string[],
  };
  for (const row of rows) {
    const known = find(row);
    if (known && 'field' in known) errors.push(known);
    else if (!known) plan.added.push(contentOf(row, undefined, said));
    else {
      const next = contentOf(row, known, said);
      const late = refuseOlder(row, known, said, next);
      if (late) errors.push(late);
      else if (sameContent(known, next)) plan.confirmed.push(known.id);
      else plan[next.valid_from === known.valid_from ? 'corrected' : 'changed'].push(next);
    }
  }
  await confirm(writer, bureau, plan.confirmed, said);
  await correct(writer, bureau, plan.corrected);
  await closeBefore(writer, bureau, plan.changed);
  await insert(writer, bureau, [...plan.added, ...plan.changed]);
  await storeWords(writer, bureau, [...plan.added, ...plan.changed, ...plan.corrected]);
  for (const what of ['added', 'changed', 'corrected', 'confirmed'] as const) tally[what] += plan[what].length;
  return errors;
}

/** Three look-ups by index; a row may come more than once. One condition with OR would compare every row with every number. */
const knownStatement = (['uscc', 'internal_number', 'id'] as const)
  .map(
    (column, index) => `select ${businessColumns} from business
      where bureau = $1 and valid_until is null and ${column} in (select unnest($${index + 2}::text[]))`,
  )
  .join(' union all ');

/** Finds the business that a row speaks of: by its code, else by its internal number; an error where they disagree. */
async function knownBusinesses(writer: Writer, bureau: number, rows: readonly GoodRow[]) {
  const codes = rows.flatMap((row) => row.uscc ?? []);
  const numbers = rows.flatMap((row) => row.internal_number ?? []);
  const current = await writer.query<BusinessRecord>(knownStatement, [bureau, codes, numbers, [...codes, ...numbers]]);
  const byCode = new Map(current.map((known) => [known.uscc, known]));
  const byNumber = new Map(current.map((known) => [known.internal_number, known]));
  const byId = new Map(current.map((known) => [known.id, known]));
  return (row: GoodRow): BusinessRecord | RowError | undefined => {
    const a = row.uscc === null ? undefined : byCode.get(row.uscc);
    const b = row.internal_number === null ? undefined : byNumber.get(row.internal_number);
    const known = a ?? b;
    if ((a && b && a.id !== b.id) || (!a && b && row.uscc !== null && b.uscc !== null))
      return takenBy(row, 'internalNumber', `内部编号${row.internal_number}`, b);
    const other = known ? undefined : byId.get(newIdOf(row));
    return other ? takenBy(row, row.uscc === null ? 'internalNumber' : 'uscc', newIdOf(row), other) : known;
  };
}

function takenBy(row: GoodRow, field: 'uscc' | 'internalNumber', what: string, other: BusinessRecord): RowError {
  const zh = `${what}已经登记在另一主体“${other.name}”（${other.uscc ?? other.id}）名下。`;
  return { row: row.row, field, code: 'number-taken', zh };
}

function newIdOf(row: GoodRow): string {
  const id = row.uscc ?? row.internal_number;
  if (id === null) throw new RangeError('导入行既无统一社会信用代码也无内部编号');
  return id;
}

/** What the register will say: fields that the source does not have stay as they were. */
function contentOf(row: GoodRow, known: BusinessRecord | undefined, said: Said): Content {
  const kept = <T>(now: T | null | undefined, before: T | null | undefined): T | null =>
    now === undefined ? (before ?? null) : now;
  return {
    id: known?.id ?? newIdOf(row),
    uscc: row.uscc ?? known?.uscc ?? null,
    internal_number: row.internal_number ?? known?.internal_number ?? null,
    name: row.name,
    kind: row.kind,
    address: kept(row.address, known?.address),
    established_on: kept(row.established_on, known?.established_on),
    deregistered_on: kept(row.deregistered_on, known?.deregistered_on),
    credit_class: kept(row.credit_class, known?.credit_class),
    source: said.source,
    as_of: said.asOf,
    valid_from: row.valid_from,
  };
}

const compared = [
  'uscc',
  'internal_number',
  'name',
  'kind',
  'address',
  'established_on',
  'deregistered_on',
  'credit_class',
] as const;

function sameContent(known: BusinessRecord, next: Content): boolean {
  return compared.every((field) => known[field] === next[field]);
}

/** Older data does not overwrite newer; where it says the same, it does no harm. */
function refuseOlder(row: GoodRow, known: BusinessRecord, said: Said, next: Content): RowError | undefined {
  if (sameContent(known, next) || (said.asOf >= known.as_of && row.valid_from >= known.valid_from)) return undefined;
  const newer = said.asOf < known.as_of ? `截至${known.as_of}` : `自${known.valid_from}起`;
  return { row: row.row, field: 'since', code: 'older-than-known', zh: `登记簿已有${newer}的较新内容，本行未采用。` };
}

async function confirm(writer: Writer, bureau: number, ids: readonly string[], said: Said): Promise<void> {
  if (ids.length === 0) return;
  await writer.execute(
    `update business set as_of = $3, source = $4
      where bureau = $1 and id in (select unnest($2::text[])) and valid_until is null and as_of < $3`,
    [bureau, ids, said.asOf, said.source],
  );
}

async function closeBefore(writer: Writer, bureau: number, next: readonly Content[]): Promise<void> {
  if (next.length === 0) return;
  await writer.execute(
    `update business b set valid_until = n.valid_from - 1
       from unnest($2::text[], $3::date[]) as n (id, valid_from)
      where b.bureau = $1 and b.id = n.id and b.valid_until is null`,
    [bureau, next.map((row) => row.id), next.map((row) => row.valid_from)],
  );
}

const recordset = `jsonb_to_recordset($2::jsonb) as n (id text, uscc text, internal_number text, name text, kind text,
  address text, established_on date, deregistered_on date, credit_class text, source text, as_of date, valid_from date)`;

async function insert(writer: Writer, bureau: number, rows: readonly Content[]): Promise<void> {
  if (rows.length === 0) return;
  await writer.execute(
    `insert into business (bureau, id, uscc, internal_number, name, kind, address, established_on, deregistered_on,
                           credit_class, source, as_of, valid_from)
     select $1, n.* from ${recordset}`,
    [bureau, JSON.stringify(rows)],
  );
}

async function correct(writer: Writer, bureau: number, rows: readonly Content[]): Promise<void> {
  if (rows.length === 0) return;
  await writer.execute(
    `update business b
        set uscc = n.uscc, internal_number = n.internal_number, name = n.name, kind = n.kind, address = n.address,
            established_on = n.established_on, deregistered_on = n.deregistered_on, credit_class = n.credit_class,
            source = n.source, as_of = n.as_of
       from ${recordset}
      where b.bureau = $1 and b.id = n.id and b.valid_until is null`,
    [bureau, JSON.stringify(rows)],
  );
}

/** Makes the present names searchable; a name that stayed is not written again. */
async function storeWords(writer: Writer, bureau: number, rows: readonly Content[]): Promise<void> {
  if (rows.length === 0) return;
  const words = rows.map(({ id, name }) => ({ id, words: normalForSearch(name), grams: gramsOf(name) }));
  await writer.execute(
    `insert into business_words (bureau, id, words, grams)
     select $1, n.* from jsonb_to_recordset($2::jsonb) as n (id text, words text, grams text[])
     on conflict (bureau, id) do update set words = excluded.words, grams = excluded.grams
      where business_words.words <> excluded.words`,
    [bureau, JSON.stringify(words)],
  );
}
