import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Where a bench works: a database of its own on the server, and a folder for the key of its seals. */
export interface Bench {
  readonly address: string;
  readonly folder: string;
}

/** Makes a database on the server, with a table for the barest durable insert; drops it when the work is done. */
export async function inTemporaryDatabase<T>(server: string, work: (bench: Bench) => Promise<T>): Promise<T> {
  const name = `plumbline_bench_${process.pid}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    await makeBareTable(url.toString());
    return await work({ address: url.toString(), folder });
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An identity and a text. */
function makeBareTable(address: string): Promise<void> {
  return asOwner(address, 'create table bench_bare (id bigint generated always as identity primary key, body text)');
}

/** What the server does by and by over the years of a record, and would do beside the first rounds of one made in a minute. */
export function tidy({ address }: Bench): Promise<void> {
  return asOwner(address, 'vacuum (analyze)');
}

async function asOwner(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}
