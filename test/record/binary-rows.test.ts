import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRows, daysSince2000, rowArray } from '../../src/record/binary-rows.ts';
import type { Database } from '../../src/record/database/database.ts';
import { makeShapes, readShapes, unnested } from '../../src/record/shapes.ts';
import type { Row, Table } from '../../src/record/tables.ts';
import { databases } from './databases.ts';

const sample: Table = {
  name: 'sample',
  columns: {
    ordinal: 'integer',
    flag: 'boolean',
    bytes: 'bytea',
    large: 'bigint',
    text: 'text',
    json: 'json',
    day: 'date',
    numbers: 'integer[]',
    texts: 'text[]',
    larges: 'bigint[]',
  },
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom('', '䶮𠮷鑫', '一\t二\n三\\四', '甲"乙', 'é', '津'.repeat(64), '津'.repeat(65), 'a'.repeat(70_000)),
);
const stored = text.filter((one) => !one.includes('\0')); // the database keeps no such character in a text
const large = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(0, -1, 4_294_967_295, -4_294_967_296));
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const orNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const row: fc.Arbitrary<Row> = fc.record({
  flag: orNone(fc.boolean()),
  bytes: orNone(fc.uint8Array({ maxLength: 40 })),
  large: orNone(large),
  text: orNone(stored),
  json: orNone(fc.record({ 名: stored, 数: fc.integer(), 列: fc.array(fc.boolean()) })),
  day: orNone(day),
  numbers: orNone(fc.array(fc.integer(), { maxLength: 5 })),
  texts: orNone(fc.array(stored, { maxLength: 5 })),
  larges: orNone(fc.array(large, { maxLength: 5 })),
});

/** What comes back is what went in: as one parameter of a statement and as a copy, on each database. */
describe.each(databases())('行的二进制形式（$name）', ({ open }) => {
  let database: Database;
  let shape: number;
  beforeAll(async () => {
    database = await open();
    await database.write(async (writer) => {
      await makeShapes(writer, [sample]);
      const columns = Object.entries(sample.columns).map(([name, type]) => `"${name}" ${type}`);
      await writer.script(`create table sample (${columns.join(', ')})`);
    });
    shape = (await readShapes(database, [sample])).get(sample) as number;
  });
  afterAll(() => database.close());

  const numbered = (rows: readonly Row[]): Row[] => rows.map((one, ordinal) => ({ ordinal, ...one }));

  it('作为一个参数送去，逐行逐列原样取回', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const sent = numbered(rows);
        const back = await database.query(`select * from ${unnested(sample, 1)} order by ordinal`, [
          rowArray(sample, sent, shape),
        ]);
        expect(back).toEqual(sent);
      }),
      { numRuns: 60 },
    );
  });

  it('用 COPY 送去，逐行逐列原样取回', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const sent = numbered(rows);
        const back = await database.write(async (writer) => {
          await writer.execute('delete from sample');
          await writer.copy('copy sample from stdin (format binary)', copyRows(sample, sent));
          return writer.query('select * from sample order by ordinal');
        });
        expect(back).toEqual(sent);
      }),
      { numRuns: 40 },
    );
  });

  it('缺的列是空值；列里放不下的数不送去', async () => {
    const [back] = await database.query(`select * from ${unnested(sample, 1)}`, [rowArray(sample, [{}], shape)]);
    expect(Object.values(back ?? {})).toEqual(Object.keys(sample.columns).map(() => null));
    expect(() => rowArray(sample, [{ large: 1.5 }], shape)).toThrow(TypeError);
    expect(() => rowArray(sample, [{ ordinal: Number.NaN }], shape)).toThrow(TypeError);
    expect(() => rowArray(sample, [{ ordinal: 2 ** 31 }], shape)).toThrow(TypeError);
  });

  it('日期的天数与日历一致', () => {
    fc.assert(fc.property(day, (one) => daysSince2000(one) === Date.parse(one) / 86_400_000 - 10_957));
  });
});
