import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, violatedConstraint } from '../../src/record/database/database.ts';
import { databases } from './databases.ts';

/** A statement, its values, and the one value that it must give on every database. */
type Case = readonly [name: string, statement: string, values: readonly unknown[], expected: unknown];

const cases: readonly Case[] = [
  ['legal days as text', "select date '2019-11-30' as v", [], '2019-11-30'],
  ['a day given as text', 'select $1::date as v', ['2020-02-29'], '2020-02-29'],
  ['days between days', "select date '2020-03-01' - date '2020-02-01' as v", [], 29],
  ['a time without zone as text', "select timestamp '2019-11-30 08:30:00' as v", [], '2019-11-30 08:30:00'],
  ['a moment in Shanghai time', "select timestamptz '2019-11-30T00:30:00Z' as v", [], '2019-11-30 08:30:00+08'],
  ['whole fen beyond 32 bits', 'select $1::bigint as v', [900_719_925_474_099], 900_719_925_474_099],
  ['counts as numbers', 'select count(*) as v from generate_series(1, 7)', [], 7],
  ['small numbers', 'select 7::smallint + 1 as v', [], 8],
  ['fractions', 'select 0.5::float8 as v', [], 0.5],
  ['numeric as text', "select '12345678901234567890.10'::numeric as v", [], '12345678901234567890.10'],
  ['sums of bigints as text', 'select sum(n::bigint) as v from generate_series(1, 3) n', [], '6'],
  ['true', 'select $1::boolean as v', [true], true],
  ['false', 'select 1 > 2 as v', [], false],
  ['nothing', 'select null::date as v', [], null],
  ['undefined sent as nothing', 'select $1::text as v', [undefined], null],
  ['Chinese with rare characters', 'select $1::text as v', ['䶮𠮷鑫“市监〔2019〕1号”'], '䶮𠮷鑫“市监〔2019〕1号”'],
  ['lengths in characters', 'select length($1::text) as v', ['䶮𠮷鑫'], 3],
  ['json values', 'select $1::jsonb as v', [{ a: [1, null, '二'] }], { a: [1, null, '二'] }],
  ['a json list sent as text', 'select $1::jsonb as v', [JSON.stringify([1, 'two'])], [1, 'two']],
  ['json built by the database', "select json_build_object('天', 7) as v", [], { 天: 7 }],
  ['a json text', 'select \'"x"\'::jsonb as v', [], 'x'],
  [
    'lists of text',
    'select $1::text[] as v',
    [['鑫源', 'a"b', 'c\\d', 'e,f', '', 'NULL']],
    ['鑫源', 'a"b', 'c\\d', 'e,f', '', 'NULL'],
  ],
  ['lists with nothing in them', "select array['a', null]::text[] as v", [], ['a', null]],
  ['empty lists', 'select $1::text[] as v', [[]], []],
  ['lists of numbers', 'select $1::int[] as v', [[1, 2, 3]], [1, 2, 3]],
  [
    'lists of lists',
    'select array[[1, 2], [3, 4]] as v',
    [],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['lists of truths', 'select array[true, false] as v', [], [true, false]],
  ['any of a list', 'select 2 = any($1::int[]) as v', [[1, 2]], true],
  [
    'identifiers',
    "select '6f0c1a30-0000-4000-8000-000000000001'::uuid as v",
    [],
    '6f0c1a30-0000-4000-8000-000000000001',
  ],
  [
    'the order of Chinese and Latin',
    "select string_agg(x, '' order by x) as v from unnest($1::text[]) x",
    [['b', '乙', 'A', 'a', '甲']],
    'Aab乙甲',
  ],
];

const binary = new Uint8Array([0, 1, 127, 128, 255]);

describe.each(databases())('the PostgreSQL dialect on: $name', ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.write((writer) =>
      writer.script(`
        create table thing (bureau text, number int, note text, primary key (bureau, number));
        create table part (bureau text, number int, foreign key (bureau, number) references thing);
      `),
    );
  });
  afterAll(() => database.close());

  it.each(cases)('gives %s', async (_name, statement, values, expected) => {
    expect(await database.query(statement, values)).toEqual([{ v: expected }]);
    expect(await database.execute(statement, values)).toEqual([{ v: expected }]);
  });

  it('gives bytes', async () => {
    for (const sent of [binary, Buffer.from(binary)]) {
      const [row] = await database.query<{ v: Uint8Array }>('select $1::bytea as v', [sent]);
      expect(row?.v).toBeInstanceOf(Uint8Array);
      expect([...(row?.v ?? [])]).toEqual([...binary]);
    }
  });

  it('gives several columns and rows in order', async () => {
    const statement = "select n as number, '第' || n || '号' as name from generate_series(1, $1::int) n order by n";
    const two = [
      { number: 1, name: '第1号' },
      { number: 2, name: '第2号' },
    ];
    expect(await database.query(statement, [2])).toEqual(two);
    expect(await database.query(statement, [0])).toEqual([]);
    expect(await database.query(statement, [2])).toEqual(two);
  });

  it('returns rows from what it changes', async () => {
    const insert = 'insert into thing values ($1, $2, $3) returning number, note';
    expect(await database.execute(insert, ['returns', 1, '一'])).toEqual([{ number: 1, note: '一' }]);
    expect(await database.execute("update thing set note = 'x' where bureau = 'none'")).toEqual([]);
  });

  it('keeps all of a transaction or nothing', async () => {
    const insert = 'insert into thing values ($1, $2)';
    const answer = await database.write(async (writer) => {
      await writer.execute(insert, ['kept', 1]);
      return writer.query("select number from thing where bureau = 'kept'");
    });
    expect(answer).toEqual([{ number: 1 }]);
    const failing = database.write(async (writer) => {
      await writer.execute(insert, ['kept', 2]);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.query("select number from thing where bureau = 'kept'")).toEqual([{ number: 1 }]);
  });

  it('names the constraint that a statement ran into, and goes on', async () => {
    const insert = 'insert into thing values ($1, $2)';
    await database.execute(insert, ['twice', 1]);
    const alone = await database.execute(insert, ['twice', 1]).catch((error: unknown) => error);
    expect(violatedConstraint(alone)).toBe('thing_pkey');
    const within = await database
      .write((writer) => writer.execute(insert, ['twice', 1]))
      .catch((error: unknown) => error);
    expect(violatedConstraint(within)).toBe('thing_pkey');
    const orphan = await database
      .execute('insert into part values ($1, $2)', ['none', 1])
      .catch((error: unknown) => error);
    expect(orphan).toMatchObject({ code: '23503', constraint: 'part_bureau_number_fkey', table: 'part' });
    expect(violatedConstraint(orphan)).toBeUndefined();
    expect(await database.query("select number from thing where bureau = 'twice'")).toEqual([{ number: 1 }]);
  });

  it('gives the code of every other error', async () => {
    await expect(database.query('select * from nowhere')).rejects.toMatchObject({ code: '42P01' });
    await expect(database.query('select $1::int as v', ['x'])).rejects.toMatchObject({ code: '22P02' });
    await expect(database.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
    await expect(database.query('selec 1', [])).rejects.toThrow(TypeError);
    await expect(database.query('select $1::int as v', [1, 2])).rejects.toMatchObject({ code: '08P01' });
    expect(await database.query('select 1 as v')).toEqual([{ v: 1 }]);
  });

  it('goes on within a transaction after a savepoint', async () => {
    await database.write(async (writer) => {
      await writer.execute('savepoint before');
      await expect(writer.execute('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
      await writer.execute('rollback to savepoint before');
      await writer.execute('insert into thing values ($1, $2)', ['savepoint', 1]);
    });
    expect(await database.query("select number from thing where bureau = 'savepoint'")).toEqual([{ number: 1 }]);
  });

  it('lets nobody write through a query', async () => {
    await expect(database.query("insert into thing values ('sly', 1)")).rejects.toThrow(TypeError);
    const hidden = "with sly as (insert into thing values ('sly', 1) returning number) select number from sly";
    await expect(database.query(hidden)).rejects.toMatchObject({ code: '25006' });
    expect(await database.query("select number from thing where bureau = 'sly'")).toEqual([]);
  });

  it('goes on with known statements after a script changed their table', async () => {
    await database.write((writer) => writer.script('create table growing (a int); insert into growing values (1)'));
    expect(await database.query('select * from growing')).toEqual([{ a: 1 }]);
    await database.write((writer) => writer.script('create index growing_a on growing (a)'));
    expect(await database.query('select * from growing')).toEqual([{ a: 1 }]);
  });

  it('undoes a script that fails halfway', async () => {
    const script = 'create table half (a int); insert into nowhere values (1)';
    await expect(database.write((writer) => writer.script(script))).rejects.toMatchObject({ code: '42P01' });
    await expect(database.query('select * from half')).rejects.toMatchObject({ code: '42P01' });
  });
});
