import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../src/record/act.ts';
import { type ActRow, actColumns, actOf } from '../../src/record/chain.ts';
import type { Database } from '../../src/record/database/database.ts';
import { actsByMatter, actsOfMatters } from '../../src/record/matter-acts.ts';
import { accepted, openFounded, testBureau, wishFor } from './bureau-for-tests.ts';
import { databases } from './databases.ts';
import { letterDuty } from './sample-duty.ts';

describe.each(databases())('按事项读取行为（$name）', ({ open }) => {
  let database: Database;
  let all: Act[];
  const ask = <Row>(statement: string, values: readonly unknown[]) => database.query<Row>(statement, values);

  beforeAll(async () => {
    database = await open();
    const record = await openFounded(database, [letterDuty], '2027-03-01T10:00:00+08:00');
    let serial = 0;
    const act = async (name: string, on: string, data: Record<string, unknown>, stream?: number) => {
      const wish = wishFor('letter', name, on, data, { actor: 'wang' });
      const asked = { key: `k${++serial}`, ...(stream === undefined ? {} : { stream }), wish };
      return accepted(await record.perform(asked)).stream;
    };
    const streams = [];
    for (const from of ['甲“一”', '乙\\二\n行', '丙𠮷', '丁'])
      streams.push(await act('LetterReceived', '2026-12-01', { from }));
    for (const stream of streams.slice(0, 2)) await act('TestingCommissioned', '2026-12-03', {}, stream);
    all = (await ask<ActRow>(`select ${actColumns} from act order by stream, version`, [])).map(actOf);
  });
  afterAll(() => database.close());

  it('不论一页多大，不多不少，按事项和版本的次序，每次只给一个事项的行为', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (size) => {
        const told: Act[] = [];
        for await (const some of actsByMatter(ask, testBureau, size)) {
          expect(new Set(some.map(({ stream }) => stream)).size).toBe(1);
          told.push(...some);
        }
        expect(told).toEqual(all);
      }),
      { numRuns: 12 },
    );
  });

  it('所问的事项各给其全部行为，没有的不给', async () => {
    const streams = [...new Set(all.map(({ stream }) => stream))];
    const [first, , third] = streams as [number, number, number];
    const told = await actsOfMatters(ask, testBureau, [third, first, 9_999]);
    expect(told).toEqual([first, third].map((stream) => all.filter((act) => act.stream === stream)));
    expect(await actsOfMatters(ask, testBureau + 1, [first])).toEqual([]);
  });
});
