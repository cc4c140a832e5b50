import type { BusinessKind } from '../law/business-kinds.ts';
import { addDays, type PlainDate } from '../law/kinds.ts';
import {
  type BusinessEntry,
  businessAfter,
  type Entering,
  type RegisterEffect,
  type RegisteredBusiness,
} from '../record/business-register.ts';
import type { Reader } from '../record/database/database.ts';
import { normalForSearch, pairsIn } from '../record/search-grams.ts';
import { businessEntryTable, businessTable } from '../record/tables.ts';

/**
 * 经营主体 — what the register says of one business. `id` stays the same through every change: the code or, before it had
 * one, the internal number under which it first came in.
 */
export interface BusinessEntity {
  readonly id: string;
  readonly uscc?: string;
  readonly internalNumber?: string;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address?: string;
  readonly establishedOn?: PlainDate;
  readonly deregisteredOn?: PlainDate;
  readonly creditClass?: string;
  /** 在册. */
  readonly inRegister: boolean;
  /** Since when this is so, and by which act; of an import also its source and 数据截至日. */
  readonly from: PlainDate;
  readonly stream: number;
  readonly position: number;
  readonly source?: string;
  readonly asOf?: PlainDate;
}

/** 历次登记 — what one act, or an import, entered of a business, and the business as it was from then on. */
export interface HistoryLine {
  readonly effect: RegisterEffect;
  readonly how: Entering;
  readonly from: PlainDate;
  /** The last day on which it was so; absent where it still is. */
  readonly until?: PlainDate;
  readonly stream: number;
  readonly position: number;
  readonly source?: string;
  readonly asOf?: PlainDate;
  /** As it was from this day on; of a difference (`differs`) as the source has it. */
  readonly business: BusinessEntity;
}

const columnsOf = (alias: string): string =>
  Object.keys(businessTable.columns)
    .map((column) => `${alias}.${column}`)
    .join(', ');

/** What the register said of a business on a day, or undefined: not known on that day. */
export async function findBusinessOn(
  reader: Reader,
  bureau: number,
  id: string,
  day: PlainDate,
): Promise<BusinessEntity | undefined> {
  let known: RegisteredBusiness | undefined;
  for (const entry of await entriesOf(reader, bureau, id))
    if (entry.valid_from <= day && (known || entry.how !== 'differs')) known = businessAfter(known, entry);
  return known && entityOf(known);
}

/** What the register says of a business now, by its id, its 统一社会信用代码 or its internal number. */
export async function findBusiness(
  reader: Reader,
  bureau: number,
  number: string,
): Promise<BusinessEntity | undefined> {
  const [row] = await reader.query<RegisteredBusiness>(
    `select ${columnsOf('b')} from projection.business b
      where b.bureau = $1 and (b.id = $2 or b.uscc = $2 or b.internal_number = $2)
      order by b.uscc = $2 desc nulls last, b.id = $2 desc limit 1`,
    [bureau, number],
  );
  return row && entityOf(row);
}

/** Everything that was ever entered of a business, oldest first. */
export async function businessHistory(reader: Reader, bureau: number, id: string): Promise<HistoryLine[]> {
  const lines: HistoryLine[] = [];
  let known: RegisteredBusiness | undefined;
  for (const entry of await entriesOf(reader, bureau, id)) {
    const { effect, how, valid_from: from, stream, position, source, as_of: asOf } = entry;
    const shown = businessAfter(how === 'differs' ? undefined : known, entry);
    if (how !== 'differs') known = shown;
    lines.push({
      effect,
      how,
      from,
      stream,
      position,
      ...(source === null ? {} : { source }),
      ...(asOf === null ? {} : { asOf }),
      business: entityOf(shown),
    });
  }
  return lines.map((line, index) => withEnd(line, lines.slice(index + 1)));
}

/** Until the day before the next entry that changed anything; two of one day: the earlier held for no whole day. */
function withEnd(line: HistoryLine, later: readonly HistoryLine[]): HistoryLine {
  const next = line.how === 'differs' ? undefined : later.find(({ how }) => how !== 'differs' && how !== 'confirmed');
  return next ? { ...line, until: next.from > line.from ? addDays(next.from, -1) : line.from } : line;
}

function entriesOf(reader: Reader, bureau: number, id: string): Promise<BusinessEntry[]> {
  return reader.query<BusinessEntry>(
    `select ${Object.keys(businessEntryTable.columns).join(', ')} from projection.business_entry
      where bureau = $1 and business = $2 order by position, ordinal`,
    [bureau, id],
  );
}

/**
 * Businesses whose name holds the text anywhere, or whose code or internal number does (four characters and more), the
 * closest first: numbers that begin so, the same name, names that begin so and numbers that hold it, shorter names. Of a
 * text that more than a thousand names hold, only a thousand are put in order. Nothing for an empty text.
 */
export async function searchBusinesses(
  reader: Reader,
  bureau: number,
  text: string,
  limit: number,
): Promise<BusinessEntity[]> {
  const words = normalForSearch(text);
  if (words === '') return [];
  const number = /^[0-9a-z]{4,}$/.test(words) ? words.toUpperCase() : null;
  const rows = await reader.query<RegisteredBusiness>(searchStatement, [
    bureau,
    [...pairsIn([words])],
    words,
    number,
    limit,
  ]);
  return rows.map(entityOf);
}

/** More names than this holding one text are not compared: nobody reads on so far, and 公司 is in most names. */
const mostCompared = 1_000;

/**
 * Ranges instead of LIKE: a prepared plan can then use the index. No character of a number comes after `~`, none at all
 * after the last code point. Names that begin with the text are asked for by themselves, so that the thousand cannot
 * leave them out. Inside a number the text is looked for all along the index of the numbers, which holds nothing else:
 * grams of codes are almost as many as there are businesses, and would double the writing of the words.
 */
const searchStatement = `
with beginning as (
  select id, words from projection.business_words
   where bureau = $1 and left(words, 60) >= $3 and left(words, 60) < $3 || chr(1114111)
   order by left(words, 60) limit ${mostCompared}
), holding as (
  select id, words from projection.business_words
   where bureau = $1 and grams @> $2::integer[] and strpos(words, $3) > 0 limit ${mostCompared}
), found as (
  select id, case when words = $3 then 1 when strpos(words, $3) = 1 then 2 else 3 end as distance, length(words) as size
    from (select id, words from beginning union all select id, words from holding) named
  union all
  (select id, 0, 0 from projection.business
    where bureau = $1 and uscc >= $4 and uscc < $4 || '~' order by uscc limit $5)
  union all
  (select id, 0, 0 from projection.business
    where bureau = $1 and internal_number >= $4 and internal_number < $4 || '~'
    order by internal_number limit $5)
  union all
  (select id, 2, 0 from projection.business
    where $4::text is not null and bureau = $1 and strpos(uscc, $4) > 0 order by uscc limit $5)
  union all
  (select id, 2, 0 from projection.business
    where $4::text is not null and bureau = $1 and internal_number is not null and strpos(internal_number, $4) > 0
    order by internal_number limit $5)
), closest as (
  select id, min(distance) as distance, min(size) as size from found
   group by id order by min(distance), min(size), id limit $5
)
select ${columnsOf('b')}
  from closest c join projection.business b on b.bureau = $1 and b.id = c.id
 order by c.distance, c.size, c.id`;

export function entityOf(row: RegisteredBusiness): BusinessEntity {
  return {
    id: row.id,
    ...(row.uscc !== null && { uscc: row.uscc }),
    ...(row.internal_number !== null && { internalNumber: row.internal_number }),
    name: row.name,
    kind: row.kind,
    ...(row.address !== null && { address: row.address }),
    ...(row.established_on !== null && { establishedOn: row.established_on }),
    ...(row.deregistered_on !== null && { deregisteredOn: row.deregistered_on }),
    ...(row.credit_class !== null && { creditClass: row.credit_class }),
    inRegister: row.in_register,
    from: row.valid_from,
    stream: row.stream,
    position: row.position,
    ...(row.source !== null && { source: row.source }),
    ...(row.as_of !== null && { asOf: row.as_of }),
  };
}
