import type { PlainDate } from '../law/kinds.ts';
import type { BusinessEntry, Entering, RegisteredBusiness, RegisterLine } from '../record/business-register.ts';
import type { Reader } from '../record/database/database.ts';
import { registeredUnder } from '../record/registered-businesses.ts';
import type { GoodRow, RowError } from './business-row.ts';

/** 差异 — a row that says otherwise than an act of ours did: what the source says, and what stands in the register. */
export interface Difference {
  readonly row: number;
  readonly business: string;
  readonly name: string;
  /** The act that the register has it from. */
  readonly position: number;
  readonly zh: string;
}

const compared = [
  ['name', '名称'],
  ['kind', '主体类型'],
  ['address', '住所'],
  ['established_on', '成立日期'],
  ['deregistered_on', '注销日期'],
] as const;

/** What the register holds of the businesses that some rows of an import speak of. */
export class KnownBusinesses {
  readonly #byCode: ReadonlyMap<string | null, RegisteredBusiness>;
  readonly #byNumber: ReadonlyMap<string | null, RegisteredBusiness>;
  readonly #byId: ReadonlyMap<string, RegisteredBusiness>;
  /** The differences that earlier imports brought already. */
  readonly #differences: ReadonlyMap<string, BusinessEntry>;

  private constructor(known: readonly RegisteredBusiness[], differences: readonly BusinessEntry[]) {
    this.#byCode = new Map(known.map((one) => [one.uscc, one]));
    this.#byNumber = new Map(known.map((one) => [one.internal_number, one]));
    this.#byId = new Map(known.map((one) => [one.id, one]));
    this.#differences = new Map(differences.map((entry) => [entry.business, entry]));
  }

  static async of(reader: Reader, bureau: number, rows: readonly GoodRow[]): Promise<KnownBusinesses> {
    const numbers = rows.flatMap((row) => [row.uscc, row.internal_number]).filter((number) => number !== null);
    const known = await registeredUnder(reader, bureau, numbers);
    const acted = known.filter((one) => one.acted).map((one) => one.id);
    const differences =
      acted.length === 0
        ? []
        : await reader.query<BusinessEntry>(
            `select business, name, kind, address, established_on, deregistered_on from projection.business_entry
              where bureau = $1 and business = any($2::text[]) and how = 'differs' order by position`,
            [bureau, acted],
          );
    return new KnownBusinesses(known, differences);
  }

  /** The business that a row speaks of: by its code, else by its internal number; an error where they disagree. */
  find(row: GoodRow): RegisteredBusiness | RowError | undefined {
    const a = row.uscc === null ? undefined : this.#byCode.get(row.uscc);
    const b = row.internal_number === null ? undefined : this.#byNumber.get(row.internal_number);
    const known = a ?? b;
    if ((a && b && a.id !== b.id) || (!a && b && row.uscc !== null && b.uscc !== null))
      return takenBy(row, 'internalNumber', `内部编号${row.internal_number}`, b);
    const id = row.uscc ?? row.internal_number ?? '';
    const other = known ? undefined : this.#byId.get(id);
    return other ? takenBy(row, row.uscc === null ? 'internalNumber' : 'uscc', id, other) : known;
  }

  /** Older data does not overwrite newer. */
  refuseOlder(row: GoodRow, known: RegisteredBusiness, asOf: PlainDate): RowError | undefined {
    if (known.acted || (asOf >= (known.as_of ?? asOf) && row.valid_from >= known.valid_from)) return undefined;
    const newer = asOf < (known.as_of ?? asOf) ? `截至${known.as_of}` : `自${known.valid_from}起`;
    return { row: row.row, field: 'since', code: 'older-than-known', zh: `登记簿已有${newer}的较新内容，本行未采用。` };
  }

  /** The same difference month after month is shown once. */
  isKnownDifference(how: Entering, known: RegisteredBusiness | undefined, line: RegisterLine): boolean {
    const before = how === 'differs' && known ? this.#differences.get(known.id) : undefined;
    return (
      before !== undefined &&
      before.name === line.name &&
      before.kind === line.kind &&
      before.address === (line.address ?? null) &&
      before.established_on === (line.establishedOn ?? null) &&
      before.deregistered_on === (line.deregisteredOn ?? null)
    );
  }

  difference(row: GoodRow, known: RegisteredBusiness): Difference {
    const parts = compared
      .filter(([field]) => row[field] !== undefined && row[field] !== known[field])
      .map(([field, zh]) => `${zh}：来源为“${row[field] ?? '无'}”，登记簿为“${known[field] ?? '无'}”`);
    return { row: row.row, business: known.id, name: known.name, position: known.position, zh: parts.join('；') };
  }
}

function takenBy(row: GoodRow, field: 'uscc' | 'internalNumber', what: string, other: RegisteredBusiness): RowError {
  const zh = `${what}已经登记在另一主体“${other.name}”（${other.uscc ?? other.id}）名下。`;
  return { row: row.row, field, code: 'number-taken', zh };
}
