import type { PlainDate } from '../law/kinds.ts';
import type { UnifiedSocialCreditCode } from '../law/uscc.ts';
import type { Reader } from '../record/database/database.ts';
import { gramsForQuery, normalForSearch } from '../record/search-grams.ts';

/** 经营主体类型, with the names that imports use. */
export const businessKinds = {
  enterprise: '企业',
  'individual-business': '个体工商户',
  'farmers-cooperative': '农民专业合作社',
  other: '其他',
} as const;

export type BusinessKind = keyof typeof businessKinds;

/**
 * 经营主体 — what the register says of one business from one day until another, both inclusive. `id` stays the same
 * through every change: the code or, before it had one, the internal number under which it first came in.
 */
export interface BusinessEntity {
  readonly id: string;
  readonly uscc?: UnifiedSocialCreditCode;
  readonly internalNumber?: string;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address?: string;
  readonly establishedOn?: PlainDate;
  readonly deregisteredOn?: PlainDate;
  readonly creditClass?: string;
  readonly source: string;
  /** 数据截至日 — the last day for which the source said so. */
  readonly asOf: PlainDate;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** A row of the table `business`. */
export interface BusinessRecord {
  readonly id: string;
  readonly uscc: UnifiedSocialCreditCode | null;
  readonly internal_number: string | null;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address: string | null;
  readonly established_on: PlainDate | null;
  readonly deregistered_on: PlainDate | null;
  readonly credit_class: string | null;
  readonly source: string;
  readonly as_of: PlainDate;
  readonly valid_from: PlainDate;
  readonly valid_until: PlainDate | null;
}

export const businessColumns = `id, uscc, internal_number, name, kind, address, established_on, deregistered_on,
  credit_class, source, as_of, valid_from, valid_until`;

/** What the register said of a business on a day, or undefined: not known on that day. */
export async function findBusinessOn(
  reader: Reader,
  bureau: number,
  id: string,
  day: PlainDate,
): Promise<BusinessEntity | undefined> {
  const [row] = await reader.query<BusinessRecord>(
    `select ${businessColumns} from business
      where bureau = $1 and id = $2 and valid_from <= $3 and (valid_until is null or valid_until >= $3)`,
    [bureau, id, day],
  );
  return row && businessOf(row);
}

/** What the register says of a business now, by its id, its 统一社会信用代码 or its internal number. */
export async function findBusiness(
  reader: Reader,
  bureau: number,
  number: string,
): Promise<BusinessEntity | undefined> {
  const [row] = await reader.query<BusinessRecord>(
    `select ${businessColumns} from business
      where bureau = $1 and valid_until is null and (id = $2 or uscc = $2 or internal_number = $2)
      order by uscc = $2 desc nulls last, id = $2 desc limit 1`,
    [bureau, number],
  );
  return row && businessOf(row);
}

/** Everything that the register ever said of a business, oldest first. */
export async function businessHistory(reader: Reader, bureau: number, id: string): Promise<BusinessEntity[]> {
  const rows = await reader.query<BusinessRecord>(
    `select ${businessColumns} from business where bureau = $1 and id = $2 order by valid_from`,
    [bureau, id],
  );
  return rows.map(businessOf);
}

/**
 * Businesses whose name holds the text anywhere, or whose code or internal number begins with it (four characters and
 * more), the closest first: the number, the same name, names that begin so, shorter names. Of a text that more than a
 * thousand names hold, only a thousand are put in order. Nothing for an empty text.
 */
export async function searchBusinesses(
  reader: Reader,
  bureau: number,
  text: string,
  limit: number,
): Promise<BusinessEntity[]> {
  const grams = gramsForQuery(text);
  if (grams.length === 0) return [];
  const words = normalForSearch(text);
  const number = /^[0-9a-z]{4,}$/.test(words) ? words.toUpperCase() : null;
  const rows = await reader.query<BusinessRecord>(searchStatement, [bureau, grams, words, number, limit]);
  return rows.map(businessOf);
}

/** More names than this holding one text are not compared: nobody reads on so far, and 公司 is in most names. */
const mostCompared = 1_000;

/**
 * Ranges instead of LIKE: a prepared plan can then use the index. No character of a number comes after `~`, none at all
 * after the last code point. Names that begin with the text are asked for by themselves, so that the thousand cannot
 * leave them out.
 */
const searchStatement = `
with beginning as (
  select id, words from business_words
   where bureau = $1 and left(words, 60) >= $3 and left(words, 60) < $3 || chr(1114111)
   order by left(words, 60) limit ${mostCompared}
), holding as (
  select id, words from business_words
   where bureau = $1 and grams @> $2::text[] and strpos(words, $3) > 0 limit ${mostCompared}
), found as (
  select id, case when words = $3 then 1 when strpos(words, $3) = 1 then 2 else 3 end as distance, length(words) as size
    from (select id, words from beginning union all select id, words from holding) named
  union all
  (select id, 0, 0 from business
    where bureau = $1 and valid_until is null and uscc >= $4 and uscc < $4 || '~' order by uscc limit $5)
  union all
  (select id, 0, 0 from business
    where bureau = $1 and valid_until is null and internal_number >= $4 and internal_number < $4 || '~'
    order by internal_number limit $5)
), closest as (
  select id, min(distance) as distance, min(size) as size from found
   group by id order by min(distance), min(size), id limit $5
)
select ${businessColumns
  .split(/,\s*/)
  .map((column) => `b.${column}`)
  .join(', ')}
  from closest c join business b on b.bureau = $1 and b.id = c.id and b.valid_until is null
 order by c.distance, c.size, c.id`;

function businessOf(row: BusinessRecord): BusinessEntity {
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
    source: row.source,
    asOf: row.as_of,
    from: row.valid_from,
    ...(row.valid_until !== null && { until: row.valid_until }),
  };
}
