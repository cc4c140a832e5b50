import { createHash } from 'node:crypto';
import type { Reader, Writer } from './database/database.ts';
import type { Table } from './tables.ts';

/**
 * 行的形状 — the composite type as which the rows of a table travel to the database. Its name tells its columns: a shape
 * never changes, other columns are another shape, and a process of an older version goes on with its own.
 */
function shapeOf(table: Table): string {
  return `${table.name}_${shortHash(columnsOf(table))}`;
}

/** Tells one shape of tables from another by its text. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const columnsOf = ({ columns }: Table): string =>
  Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ');

/** The rows that `$parameter` holds, as a relation. */
export function unnested(table: Table, parameter: number): string {
  return `unnest($${parameter}::shape.${shapeOf(table)}[])`;
}

/** Makes the shapes that are not there yet. */
export async function makeShapes(writer: Writer, tables: readonly Table[]): Promise<void> {
  await writer.script('create schema if not exists shape');
  const known = await readShapes(writer, tables);
  for (const table of tables)
    if (!known.has(table)) await writer.script(`create type shape.${shapeOf(table)} as (${columnsOf(table)})`);
}

/** The number that this database has for the shape of each table. */
export async function readShapes(reader: Reader, tables: readonly Table[]): Promise<ReadonlyMap<Table, number>> {
  const rows = await reader.query<{ name: string; number: number }>(
    `select t.typname as name, t.oid::integer as number from pg_type t join pg_namespace n on n.oid = t.typnamespace
      where n.nspname = 'shape' and t.typtype = 'c'`,
  );
  const numbers = new Map(rows.map(({ name, number }) => [name, number]));
  return new Map(
    tables.flatMap((table) => {
      const number = numbers.get(shapeOf(table));
      return number === undefined ? [] : [[table, number]];
    }),
  );
}
