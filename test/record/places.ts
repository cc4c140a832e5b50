import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '../../src/record/database/database.ts';
import { openEmbeddedDatabase } from '../../src/record/database/embedded.ts';
import { openServerDatabase } from '../../src/record/database/server.ts';
import { freshFolder } from './databases.ts';

/** An empty database that outlives its closing, so that other processes and later openings find what was written. */
export interface Place {
  /** A folder, or a server's address. */
  readonly address: string;
  open(): Promise<Database>;
  /** Waits until nothing that others asked of it is still under way: a server may outlive its client by a statement. */
  settle(): Promise<void>;
  remove(): Promise<void>;
}

export const serverAddress = process.env.TEST_DATABASE_URL;

/** The kinds of place that a test runs on: a folder always, a server where `TEST_DATABASE_URL` names one. */
export function places(): { readonly name: string; make(): Promise<Place> }[] {
  const embedded = { name: 'embedded', make: makeFolder };
  return serverAddress ? [embedded, { name: 'server', make: () => makeOnServer(serverAddress) }] : [embedded];
}

/** Opens a database at an address as `Place` has it. */
export const openAt = (address: string): Promise<Database> =>
  address.startsWith('postgres') ? openServerDatabase(address) : openEmbeddedDatabase(address);

async function makeFolder(): Promise<Place> {
  const folder = await freshFolder();
  return {
    address: folder,
    open: () => openAt(folder),
    settle: async () => {},
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A database of its own on a server, sorted and dated like the embedded one. */
export async function makeOnServer(server: string | undefined): Promise<Place> {
  if (!server) throw new Error('没有 TEST_DATABASE_URL');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await askServer(
    server,
    `create database "${name}" template template0 encoding 'UTF8' locale 'C.UTF-8' lc_collate 'C'`,
  );
  await askServer(server, `alter database "${name}" set timezone = 'Asia/Shanghai'`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const sessions = `select count(*)::int as open from pg_stat_activity where datname = '${name}'`;
  return {
    address: address.toString(),
    open: () => openAt(address.toString()),
    settle: async () => {
      while ((await askServer(server, sessions))[0]?.open !== 0) await pause(20);
    },
    remove: async () => {
      await askServer(server, `drop database "${name}" with (force)`);
    },
  };
}

/** Cuts every connection to the database of a place, as its administrator may at any moment. */
export async function cutConnections(place: Place): Promise<void> {
  const { pathname } = new URL(place.address);
  await askServer(
    serverAddress ?? '',
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${pathname.slice(1)}'`,
  );
}

async function askServer(server: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
