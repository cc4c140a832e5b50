import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../../src/record/database/database.ts';
import { openEmbeddedDatabase } from '../../src/record/database/embedded.ts';
import { openServerDatabase } from '../../src/record/database/server.ts';

/** A kind of database that a test runs on; each `open` is an empty database, gone when it is closed. */
export interface TestDatabase {
  readonly name: string;
  open(): Promise<Database>;
}

/** The embedded database always, and a PostgreSQL server where `TEST_DATABASE_URL` names one that lets us create databases. */
export function databases(): TestDatabase[] {
  const address = process.env.TEST_DATABASE_URL;
  const embedded = { name: 'embedded', open: openFresh };
  return address ? [embedded, { name: 'server', open: () => openOn(address) }] : [embedded];
}

/** A folder with an empty database in it, not open. Its creation takes seconds, so one is made per machine and copied. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  const model = await modelFolder();
  await cp(model, folder, { recursive: true });
  return folder;
}

const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
const { version } = JSON.parse(readFileSync(join(engine, '../../package.json'), 'utf8')) as { version: string };
let model: Promise<string> | undefined;

function modelFolder(): Promise<string> {
  model ??= makeModel(join(tmpdir(), `plumbline-empty-${version}-${process.getuid?.() ?? 0}`));
  return model;
}

/** Made beside its place and moved there whole, so that test files running beside each other find all of it or nothing. */
async function makeModel(place: string): Promise<string> {
  if (existsSync(place)) return place;
  const draft = await mkdtemp(`${place}-`);
  await (await openEmbeddedDatabase(draft)).close();
  await rename(draft, place).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(draft, { recursive: true });
  });
  return place;
}

async function openFresh(): Promise<Database> {
  const folder = await freshFolder();
  const database = await openEmbeddedDatabase(folder);
  return closing(database, () => rm(folder, { recursive: true, force: true }));
}

/** Sorted and dated like the embedded one: bytes order, Shanghai time. */
async function openOn(address: string): Promise<Database> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  await onServer(
    address,
    `create database "${name}" template template0 encoding 'UTF8' locale 'C.UTF-8' lc_collate 'C'`,
  );
  await onServer(address, `alter database "${name}" set timezone = 'Asia/Shanghai'`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const database = await openServerDatabase(url.toString());
  return closing(database, () => onServer(address, `drop database "${name}" with (force)`));
}

async function onServer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function closing(database: Database, after: () => Promise<void>): Database {
  return {
    ...database,
    async close() {
      await database.close();
      await after();
    },
  };
}
