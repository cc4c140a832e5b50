import { AsyncLocalStorage } from 'node:async_hooks';
import { assertReads, type Database, DatabaseUnavailable, type Writer, writerRoleQuery } from './database.ts';
import { EmbeddedThread } from './embedded-thread.ts';
import { takeLock } from './lock.ts';
import { prepare } from './values.js';

/** The embedded database also says how often it made the disk keep what was written: a test watches that. */
export type EmbeddedDatabase = Database & { readonly fsyncs: () => Promise<number> };

/**
 * 内置数据库 — PostgreSQL (PGlite) in a thread of this process, with its files in `folder` and durable at each commit.
 *
 * It has one session. Reads go to the thread in the order they were asked; a write holds the session from its begin to
 * its end, and what was asked meanwhile waits its turn. A long statement keeps every other one waiting, though never
 * the event loop. Only one process may open a folder.
 * Throws `DatabaseUnavailable` when the folder is taken or the engine does not start.
 */
export async function openEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const lock = await takeLock(folder);
  const thread = new EmbeddedThread(folder);
  try {
    await thread.started;
  } catch (error) {
    await lock.release();
    throw new DatabaseUnavailable(`无法打开数据目录 ${folder} 中的数据库：${(error as Error).message}`);
  }
  void thread.ended.then(() => lock.release()).catch(() => {}); // a lock that stays behind is found dead by the next
  return database(folder, thread, lock);
}

function database(folder: string, thread: EmbeddedThread, lock: { release(): Promise<void> }): EmbeddedDatabase {
  const writing = new AsyncLocalStorage<true>();
  let free: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  /** Refuses what would wait for itself or comes after the end. */
  const admit = (): void => {
    if (closing) throw new DatabaseUnavailable('数据库已经关闭');
    if (writing.getStore()) throw new TypeError('事务之内只能使用事务自己的连接，否则会永远等待');
  };
  const ask = async <Row>(what: 'query' | 'execute', text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    admit();
    const question = { text, values: prepare(values) };
    await free; // the writes asked before
    return thread.ask<Row[]>(what, question);
  };
  const close = async (): Promise<void> => {
    await free;
    await thread.close();
    await lock.release();
  };
  return {
    kind: 'embedded',
    place: folder,
    async query(statement, values) {
      assertReads(statement);
      return ask('query', statement, values);
    },
    execute: (statement, values) => ask('execute', statement, values),
    async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
      admit();
      const mine = free.then(() => writing.run(true, () => transaction(thread, work)));
      // While the storage is in use every promise of the process is followed: that costs every other work.
      free = mine.catch(() => {}).then(() => writing.disable());
      return mine;
    },
    async restrict() {
      const roles = await ask('query', writerRoleQuery);
      if (roles.length > 0) await ask('execute', 'set role plumbline_writer');
    },
    fsyncs: () => thread.ask<number>('fsyncs'),
    async close() {
      if (!closing) admit();
      closing ??= close();
      await closing;
    },
  };
}

async function transaction<T>(thread: EmbeddedThread, work: (writer: Writer) => Promise<T>): Promise<T> {
  let over = false;
  const ask = async <Answer>(what: string, question: object): Promise<Answer> => {
    if (over) throw new TypeError('事务已经结束');
    return thread.ask<Answer>(what, question);
  };
  const run = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    ask('query', { text, values: prepare(values) });
  await thread.ask('begin');
  try {
    const result = await work({
      query: run,
      execute: run,
      script: (text) => ask('script', { text }),
      copy: (text, rows) => ask('copy', { text, rows }),
    });
    over = true;
    const ending = await thread.ask('commit');
    if (ending !== 'COMMIT') throw new Error('事务中有语句失败，数据库没有提交');
    return result;
  } catch (error) {
    over = true;
    await thread.ask('rollback').catch(() => {}); // the first error is the one to tell
    throw error;
  }
}
