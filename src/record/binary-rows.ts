import type { Row, Table } from './tables.ts';

/** The numbers that PostgreSQL's catalogue has for the types of our columns, and what an array of them holds. */
const catalogue = {
  boolean: 16,
  bytea: 17,
  bigint: 20,
  integer: 23,
  text: 25,
  json: 114,
  date: 1082,
  'integer[]': 1007,
  'text[]': 1009,
  'bigint[]': 1016,
} as const;

type ColumnType = keyof typeof catalogue;

/**
 * Rows as one array of a composite type, for `unnest`; `shape` is the number that the database has for that type. Throws
 * `TypeError` for a number that its column cannot hold.
 */
export function rowArray(table: Table, rows: readonly Row[], shape: number): Uint8Array {
  const columns = columnsOf(table);
  const to = sheet.begin();
  to.arrayHead(shape, rows.length);
  for (const row of rows) {
    const start = to.hold();
    to.int32(columns.length);
    for (const { name, type, write } of columns) {
      to.int32(type);
      writeValue(to, write, row[name]);
    }
    to.tellLength(start);
  }
  return to.end();
}

/** Rows as `copy … from stdin (format binary)` takes them. Throws as `rowArray` does. */
export function copyRows(table: Table, rows: readonly Row[]): Uint8Array {
  const columns = columnsOf(table);
  const to = sheet.begin();
  to.raw(copySignature);
  for (const row of rows) {
    to.int16(columns.length);
    for (const { name, write } of columns) writeValue(to, write, row[name]);
  }
  to.int16(-1);
  return to.end();
}

/** The signature of the format, no flags, no extension. */
const copySignature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

type Write = (to: Sheet, value: never) => void;

interface Column {
  readonly name: string;
  readonly type: number;
  readonly write: Write;
}

const known = new WeakMap<Table, readonly Column[]>();

function columnsOf(table: Table): readonly Column[] {
  let columns = known.get(table);
  if (columns === undefined) {
    columns = Object.entries(table.columns).map(([name, type]) => ({
      name,
      type: catalogue[type as ColumnType],
      write: writers[type as ColumnType],
    }));
    known.set(table, columns);
  }
  return columns;
}

function writeValue(to: Sheet, write: Write, value: unknown): void {
  if (value === null || value === undefined) to.int32(-1);
  else write(to, value as never);
}

/** Each writes the length of its value and the value. */
const writers: Readonly<Record<ColumnType, Write>> = {
  boolean: (to, value: boolean) => to.flag(value),
  bytea: (to, value: Uint8Array) => to.bytes(value),
  bigint: (to, value: number) => to.bigint(value),
  integer: (to, value: number) => to.integer(value),
  text: (to, value: string) => to.text(value),
  json: (to, value: unknown) => to.text(JSON.stringify(value)),
  date: (to, value: string) => to.integer(daysSince2000(value)),
  'integer[]': (to, value: readonly number[]) => writeList(to, 'integer', value),
  'text[]': (to, value: readonly string[]) => writeList(to, 'text', value),
  'bigint[]': (to, value: readonly number[]) => writeList(to, 'bigint', value),
};

function writeList(to: Sheet, type: ColumnType, items: readonly unknown[]): void {
  const start = to.hold();
  to.arrayHead(catalogue[type], items.length);
  const write = writers[type];
  for (const item of items) write(to, item as never);
  to.tellLength(start);
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** PostgreSQL counts days from 2000-01-01. By the days of a year that begins in March, so that a leap day comes last. */
export function daysSince2000(day: string): number {
  const month = digit(day, 5) * 10 + digit(day, 6);
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digit(day, 8) * 10 + digit(day, 9) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - 730_425;
}

/** Longer texts are written by the machine's own code: crossing into it costs more than a few letters written here. */
const shortText = 64;

/** Bytes in network order, one value after the other, in a room that grows and is used again. */
class Sheet {
  #bytes = Buffer.allocUnsafeSlow(65_536);
  #at = 0;

  begin(): this {
    this.#at = 0;
    return this;
  }

  /** What was written, in bytes of its own. */
  end(): Uint8Array {
    return Uint8Array.prototype.slice.call(this.#bytes, 0, this.#at);
  }

  /** Room for a length that `tellLength` writes when it is known. */
  hold(): number {
    this.#room(4);
    this.#at += 4;
    return this.#at;
  }

  tellLength(start: number): void {
    this.#put32(start - 4, this.#at - start);
  }

  int16(value: number): void {
    this.#room(2);
    this.#bytes[this.#at++] = value >>> 8;
    this.#bytes[this.#at++] = value;
  }

  int32(value: number): void {
    this.#room(4);
    this.#put32(this.#at, value);
    this.#at += 4;
  }

  /** An array of one dimension, or of none where it is empty. */
  arrayHead(type: number, length: number): void {
    this.#room(20);
    this.#put32(this.#at, length > 0 ? 1 : 0);
    this.#put32(this.#at + 4, 0);
    this.#put32(this.#at + 8, type);
    this.#at += 12;
    if (length === 0) return;
    this.#put32(this.#at, length);
    this.#put32(this.#at + 4, 1);
    this.#at += 8;
  }

  flag(value: boolean): void {
    this.#room(5);
    this.#put32(this.#at, 1);
    this.#bytes[this.#at + 4] = value ? 1 : 0;
    this.#at += 5;
  }

  integer(value: number): void {
    if (value !== (value | 0)) throw new TypeError(`不是四个字节的整数：${value}`);
    this.#room(8);
    this.#put32(this.#at, 4);
    this.#put32(this.#at + 4, value);
    this.#at += 8;
  }

  bigint(value: number): void {
    if (!Number.isSafeInteger(value)) throw new TypeError(`不是整数：${value}`);
    this.#room(12);
    this.#put32(this.#at, 8);
    this.#put32(this.#at + 4, Math.floor(value / 4_294_967_296));
    this.#put32(this.#at + 8, value);
    this.#at += 12;
  }

  bytes(value: Uint8Array): void {
    this.int32(value.length);
    this.raw(value);
  }

  raw(value: Uint8Array): void {
    this.#room(value.length);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  text(value: string): void {
    this.#room(4 + 3 * value.length);
    const start = this.hold();
    const written = value.length <= shortText ? this.#writeShort(value) : -1;
    this.#at = written >= 0 ? written : start + this.#bytes.write(value, start, 'utf8');
    this.tellLength(start);
  }

  /** UTF-8 of a text from the basic plane: where it ends, or -1 where half of a pair is met. */
  #writeShort(value: string): number {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code >= 0xd800 && code < 0xe000) return -1;
      else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    return at;
  }

  #put32(at: number, value: number): void {
    const bytes = this.#bytes;
    bytes[at] = value >>> 24;
    bytes[at + 1] = value >>> 16;
    bytes[at + 2] = value >>> 8;
    bytes[at + 3] = value;
  }

  #room(more: number): void {
    const needed = this.#at + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * needed);
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }
}

const sheet = new Sheet();
