/**
 * 数据库 — what the rest of Plumbline knows of a database: PostgreSQL's dialect, whether embedded or on a server.
 * Dates arrive as `YYYY-MM-DD`, bigints as numbers, json as values, timestamps as text.
 */
export interface Reader {
  /** Runs one SELECT. Statements are prepared once per text: never build a text from a value. */
  query<Row = Record<string, unknown>>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Inside one transaction of `Database.write`: what it ran is there whole after it, or not at all. */
export interface Writer extends Reader {
  /** Runs one statement that changes something and returns its RETURNING rows. */
  execute<Row = Record<string, unknown>>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs a script of several statements without values: migrations only. */
  script(text: string): Promise<void>;
  /** Runs `copy … from stdin` with the bytes that it reads: the quickest way in for very many rows. */
  copy(statement: string, rows: Uint8Array): Promise<void>;
}

/** A database of one installation. Readers run beside each other; a write is one transaction, durable when it answers. */
export interface Database extends Reader {
  readonly kind: 'embedded' | 'server';
  /** Where it is, without its password: for messages. */
  readonly place: string;
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** One changing statement as a transaction of its own: one round trip. */
  execute<Row = Record<string, unknown>>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * From now on every statement runs as the role `plumbline_writer`, which may only read and append to the record.
   * Where the installation may not make roles the triggers alone guard it, and this does nothing.
   */
  restrict(): Promise<void>;
  close(): Promise<void>;
}

/** Asks whether the role of `restrict` exists and is ours to take. */
export const writerRoleQuery =
  "select 1 from pg_roles where rolname = 'plumbline_writer' and pg_has_role(current_user, oid, 'member')";

/** Raised when the data folder or server cannot be used: a sentence in Chinese for the person who started us. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The constraint that a statement ran into, or undefined where the error is no unique violation. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined;
}

/** Another writer was first: he took the position, the request's key is used, or we were the victim of a deadlock. */
export function gaveWay(error: unknown): boolean {
  return violatedConstraint(error) !== undefined || (error as { code?: unknown } | null)?.code === '40P01';
}

/** Refuses a text that is no plain query, so that a reader cannot write by mistake. Throws `TypeError`. */
export function assertReads(statement: string): void {
  if (!/^\s*(select|with|show|explain|values)\b/i.test(statement)) throw new TypeError('只读连接只能执行查询语句');
}
