import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { assertReads, type Database, DatabaseUnavailable, type Writer, writerRoleQuery } from './database.ts';
import { parserOf } from './values.js';

const types = { getTypeParser: (type: number) => parserOf(type) } as unknown as pg.CustomTypesConfig;
/** Without compiling of statements: it costs more than our statements gain by it. */
const settings = '-c timezone=Asia/Shanghai -c jit=off';

const names = new Map<string, string>();

/** One prepared statement per text and connection: the plan is made once. */
function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return { name, text, values: values as unknown[] };
}

/**
 * 服务器数据库 — a PostgreSQL server, 15 or newer, through two pools: readers whose sessions the server itself keeps
 * read-only, and a small pool of writers that waits for the disk at each commit.
 * Throws `DatabaseUnavailable` when the server does not answer.
 */
export async function openServerDatabase(address: string, readers = 4): Promise<Database> {
  const reading = new pg.Pool({
    connectionString: address,
    max: readers,
    types,
    options: `-c default_transaction_read_only=on ${settings}`,
  });
  const writing = new pg.Pool({
    connectionString: address,
    max: 3,
    types,
    // What is written never changes how: planned once, not anew for arrays of another length.
    options: `-c synchronous_commit=on -c plan_cache_mode=force_generic_plan ${settings}`,
  });
  for (const pool of [reading, writing]) pool.on('error', () => {}); // a broken idle connection is replaced on next use
  const place = withoutPassword(address);
  try {
    await writing.query('select 1');
  } catch (error) {
    await Promise.all([reading.end(), writing.end()]);
    throw new DatabaseUnavailable(`无法连接数据库服务器 ${place}：${(error as Error).message}`);
  }
  return {
    kind: 'server',
    place,
    async query<Row>(statement: string, values: readonly unknown[] = []) {
      assertReads(statement);
      return (await reading.query(prepared(statement, values))).rows as Row[];
    },
    async execute<Row>(statement: string, values: readonly unknown[] = []) {
      return (await writing.query(prepared(statement, values))).rows as Row[];
    },
    write: (work) => inTransaction(writing, work),
    async restrict() {
      if ((await writing.query(writerRoleQuery)).rows.length === 0) return;
      for (const pool of [reading, writing]) {
        Object.assign(pool.options, {
          onConnect: (client: pg.PoolClient) => client.query('set role plumbline_writer'),
        });
        await renew(pool);
      }
    },
    close: async () => {
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (writer: Writer) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const run = async <Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query(prepared(statement, values))).rows as Row[];
  const writer: Writer = {
    query: run,
    execute: run,
    script: async (text) => {
      await client.query(text);
    },
    copy: (statement, rows) => pipeline([rows], client.query(copyFrom(statement))),
  };
  let broken: Error | undefined;
  const onBroken = (error: Error): void => {
    broken = error;
  };
  client.on('error', onBroken); // nobody else hears of a connection that is cut between two statements
  try {
    await client.query('begin');
    const result = await work(writer);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('事务中有语句失败，未能提交');
    return result;
  } catch (error) {
    await client.query('rollback').catch(onBroken);
    throw error;
  } finally {
    client.off('error', onBroken);
    client.release(broken);
  }
}

/** Closes the idle connections of a pool, so that the next ones are made under its newest rules. */
async function renew(pool: pg.Pool): Promise<void> {
  const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
  for (const client of clients) client.release(true);
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.toString();
  } catch {
    return '(DATABASE_URL)';
  }
}
