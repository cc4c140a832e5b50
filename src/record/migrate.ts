import { readdirSync, readFileSync } from 'node:fs';
import type { Database, Reader, Writer } from './database/database.ts';
import { makeShapes, shortHash } from './shapes.ts';
import { appendedTables } from './tables.ts';

const folder = new URL('./migrations/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The statements that make the projections and their indexes, in a schema of their own. */
const projectionSql = readFileSync(new URL('./projection.sql', import.meta.url), 'utf8');
const projectionIndexSql = readFileSync(new URL('./projection-indexes.sql', import.meta.url), 'utf8');

/**
 * Brings the tables to today's shape: each migration once, in the order of its name. Acts are never touched by one.
 * Projections of another shape are made empty: `awaitsRebuild` tells.
 */
export async function migrate(database: Database): Promise<void> {
  await database.write(async (writer) => {
    await writer.script('set local role none');
    await writer.script(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const done = new Set((await writer.query<{ name: string }>('select name from migration')).map((row) => row.name));
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort();
    for (const name of names.filter((one) => one < '9000' && !done.has(one))) {
      await writer.script(read(name));
      await writer.execute('insert into migration (name) values ($1)', [name]);
    }
    await makeProjections(writer, done);
    await makeShapes(writer, appendedTables);
    await grantRights(writer);
  });
  await database.restrict();
}

/** Whether there are acts and no projections of them: somebody brought the tables to a new shape and did not rebuild. */
export async function awaitsRebuild(reader: Reader): Promise<boolean> {
  const [row] = await reader.query<{ awaits: boolean }>(
    'select exists (select from act) and not exists (select from projection.matter) as awaits',
  );
  return row?.awaits ?? false;
}

/** Gives the writing role its rights on tables made since: to read and append to the record, to write the rest. */
export async function grantRights(writer: Writer): Promise<void> {
  for (const name of migrationNames().filter((one) => one >= '9000')) await writer.script(read(name));
}

const migrationNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

async function makeProjections(writer: Writer, done: ReadonlySet<string>): Promise<void> {
  const shape = `projection ${shortHash(projectionSql + projectionIndexSql)}`;
  if (done.has(shape)) return;
  await writer.script('drop schema if exists projection cascade');
  await fillSchema(writer, 'projection');
  await writer.execute("delete from migration where name like 'projection %'");
  await writer.execute('insert into migration (name) values ($1)', [shape]);
}

/** Makes an empty set of projection tables and their indexes in a new schema. */
export async function fillSchema(writer: Writer, schema: string): Promise<void> {
  await writer.script(
    `create schema ${schema}; set local search_path = ${schema}, public; ${projectionSql}; ${projectionIndexSql};
     set local search_path = public`,
  );
}
