import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseUnavailable } from '../../src/record/database/database.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../src/record/database/embedded.ts';
import { takeLock } from '../../src/record/database/lock.ts';
import { freshFolder } from './databases.ts';
import { OtherProcess } from './processes.ts';

let folder: string;
let database: EmbeddedDatabase;
const folders: string[] = [];

async function anotherFolder(): Promise<string> {
  folder = await freshFolder();
  folders.push(folder);
  return folder;
}

/** Opening takes a second, so a test goes on with the database of the one before it, unless that one ended it. */
async function openFresh(): Promise<void> {
  database = await openEmbeddedDatabase(await anotherFolder());
  await database.write((writer) => writer.script('create table line (number int primary key, text text)'));
}

beforeAll(openFresh);
beforeEach(async () => {
  await database.execute('truncate line').catch(openFresh);
});
afterAll(async () => {
  await database.close();
  for (const each of folders) await rm(each, { recursive: true, force: true });
});

const numbers = async (): Promise<unknown[]> =>
  (await database.query('select number from line order by number')).map(({ number }) => number);
const insert = 'insert into line (number) values ($1)';

describe('内置数据库 keeps what it answered', () => {
  it('finds the rows again after closing and opening', async () => {
    await database.execute(insert, [1]);
    await database.close();
    database = await openEmbeddedDatabase(folder);
    expect(await numbers()).toEqual([1]);
  });

  it('makes the disk keep every commit, and nothing when only read', async () => {
    const before = await database.fsyncs();
    for (let number = 1; number <= 20; number += 1) await database.execute(insert, [number]);
    for (let number = 21; number <= 40; number += 1) await database.write((writer) => writer.execute(insert, [number]));
    const after = await database.fsyncs();
    expect(after - before).toBeGreaterThanOrEqual(40);
    await numbers();
    expect(await database.fsyncs()).toBe(after);
    expect(await database.query('show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('holds every answered row after its process was killed', async () => {
    await database.close();
    await anotherFolder();
    const writer = new OtherProcess('embedded-writer.ts', folder, '1000000');
    let answered = 0;
    while (answered < 50) answered = Number(await writer.line());
    await writer.kill();
    for (let line = await writer.line(); line; line = await writer.line()) answered = Number(line);
    database = await openEmbeddedDatabase(folder);
    const kept = await numbers();
    expect(kept.length).toBeGreaterThanOrEqual(answered);
    expect(kept).toEqual(kept.map((_, place) => place + 1));
  });

  it('makes a checkpoint by itself when much was written, and soon counts the rows for better plans', async () => {
    const point = 'select redo_lsn::text from pg_control_checkpoint()';
    const [before] = await database.query(point);
    for (let batch = 0; batch < 12; batch += 1) {
      const rows = "select number, repeat('字', 350) from generate_series($1::int, $1::int + 19999) number";
      await database.execute(`insert into line ${rows}`, [batch * 20_000]);
    }
    const [after] = await database.query(point);
    expect(after).not.toEqual(before);
    const counted = "select reltuples::int as rows from pg_class where relname = 'line'";
    // When exactly it counts is its own affair: most of the rows were there by then.
    await vi.waitFor(async () => {
      const [row] = await database.query<{ rows: number }>(counted);
      expect(row?.rows).toBeGreaterThan(100_000);
    }, 60_000);
  }, 120_000);
});

describe('内置数据库 has one session', () => {
  it('lets readers wait for the transaction before them, and see all of it', async () => {
    const steps: string[] = [];
    const write = database.write(async (writer) => {
      await writer.execute(insert, [1]);
      steps.push('first row');
      await writer.execute(insert, [2]);
      steps.push('second row');
    });
    const read = numbers().then((found) => {
      steps.push('read');
      return found;
    });
    await write;
    expect(await read).toEqual([1, 2]);
    expect(steps).toEqual(['first row', 'second row', 'read']);
  });

  it('runs writes in the order they were asked, each alone', async () => {
    const steps: string[] = [];
    const write = (name: string): Promise<void> =>
      database.write(async (writer) => {
        steps.push(`${name} begins`);
        await writer.query('select 1');
        steps.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(write));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('refuses to wait for itself, and does not let others into the transaction by that', async () => {
    const found = await database.write(async (writer) => {
      await writer.execute(insert, [1]);
      await expect(database.query('select 1')).rejects.toThrow(TypeError);
      await expect(database.write(async () => 1)).rejects.toThrow(TypeError);
      await expect(database.close()).rejects.toThrow(TypeError);
      return writer.query('select number from line');
    });
    expect(found).toEqual([{ number: 1 }]);
  });

  it('never says that a transaction is done when a statement in it failed', async () => {
    const write = database.write(async (writer) => {
      await writer.execute(insert, [1]);
      await writer.execute('select 1 / 0').catch(() => {});
    });
    await expect(write).rejects.toThrow('数据库没有提交');
    expect(await numbers()).toEqual([]);
  });

  it('refuses a writer that outlived its transaction', async () => {
    const writer = await database.write(async (each) => each);
    await expect(writer.execute(insert, [1])).rejects.toThrow(TypeError);
    expect(await numbers()).toEqual([]);
  });

  it('gives lists of days, moments, whole numbers and bytes as it gives one of them', async () => {
    const statement = `select array[date '2019-11-30', null] as days, array[timestamp '2019-11-30 08:30'] as times,
      array[1::bigint, null] as numbers, array['\\x00ff'::bytea, null] as bytes, array[1.50, null] as amounts`;
    expect(await database.query(statement)).toEqual([
      {
        days: ['2019-11-30', null],
        times: ['2019-11-30 08:30:00'],
        numbers: [1, null],
        bytes: [new Uint8Array([0, 255]), null],
        amounts: ['1.50', null],
      },
    ]);
  });

  it('goes on after many different statements', async () => {
    for (let number = 0; number < 1_100; number += 1) {
      const rows = await database.query(`select ${number} as v`);
      if (number % 100 === 99) expect(rows).toEqual([{ v: number }]);
    }
    await database.write(async (writer) => {
      for (let number = 0; number < 600; number += 1) await writer.query(`select ${number} as w`);
      await writer.execute(insert, [1]);
    });
    expect(await numbers()).toEqual([1]);
  });

  it('keeps the event loop turning during a long statement', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 10);
    const [row] = await database.query('select count(*) from generate_series(1, 5000000)');
    clearInterval(timer);
    expect(row).toEqual({ count: 5_000_000 });
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('内置数据库 belongs to one process', () => {
  it('is refused a second time', async () => {
    await expect(openEmbeddedDatabase(folder)).rejects.toThrow(DatabaseUnavailable);
    await database.execute(insert, [1]);
    expect(await numbers()).toEqual([1]);
  });

  it('is refused to another process, which ends by itself', async () => {
    const other = new OtherProcess('embedded-refused.ts', folder);
    expect(await other.line()).toContain(`由进程 ${process.pid}占用`);
    expect(await other.end()).toBe(0);
  });

  it('lets its process end once it is closed', async () => {
    await database.close();
    await anotherFolder();
    const writer = new OtherProcess('embedded-writer.ts', folder, '1');
    expect(await writer.line()).toBe('1');
    expect(await writer.line()).toBe('closed');
    expect(await writer.end()).toBe(0);
  });

  it('says so after it was closed, twice if need be', async () => {
    await Promise.all([database.close(), database.close()]);
    await expect(database.query('select 1')).rejects.toThrow(DatabaseUnavailable);
    await expect(database.write(async () => 1)).rejects.toThrow(DatabaseUnavailable);
  });

  it('answers what was asked before it was closed', async () => {
    const asked = [database.execute(insert, [1]), database.write((writer) => writer.execute(insert, [2])), numbers()];
    await database.close();
    expect((await Promise.all(asked))[2]).toEqual([1, 2]);
  });
});

describe('内置数据库 that breaks', () => {
  it('tells everyone who waits, answers nobody with success after it, and gives the folder back', async () => {
    await rm(join(folder, 'pg_wal'), { recursive: true });
    const big = "insert into line select number, repeat('x', 1000) from generate_series(1, 40000) number";
    const outcomes = await Promise.allSettled([
      database.execute(big),
      numbers(),
      database.write((writer) => writer.execute(insert, [0])),
    ]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseUnavailable' } });
    }
    await expect(database.query('select 1')).rejects.toThrow(/内置数据库已经停止：could not create file/);
    await database.close();
    await (await takeLock(folder)).release();
  });

  it('does not open what is no database, and says why', async () => {
    await database.close();
    await rm(join(folder, 'global'), { recursive: true });
    await expect(openEmbeddedDatabase(folder)).rejects.toThrow(DatabaseUnavailable);
    await (await takeLock(folder)).release();
  });
});
