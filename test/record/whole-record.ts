import { expect } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import { rebuild } from '../../src/record/rebuild.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { verify } from '../../src/record/verify.ts';
import { testBureau } from './bureau-for-tests.ts';
import { allProjections } from './projections.ts';

/**
 * 记录完整 — the chain holds to the head that the record knows, every projection is what the acts say, document numbers
 * have no gap, every sealed value has its act and the other way round, and no act lacks the one it makes elsewhere.
 */
export async function expectWhole(database: Database, record: BureauRecord): Promise<void> {
  expect(await verify(database, testBureau)).toEqual({
    ok: true,
    acts: record.head.position,
    head: record.head.hash,
  });
  const live = await allProjections(database);
  await rebuild(database, { bureau: testBureau, duties: record.duties, timeline: record.timeline });
  const rebuilt = await allProjections(database);
  for (const [table, rows] of Object.entries(live)) expect(rows, table).toEqual(rebuilt[table]);
  await expectNumbersInARow(database);
  expect(await database.query(strayValues)).toEqual([]);
  expect(await database.query(missingReactions)).toEqual([]);
}

async function expectNumbersInARow(database: Database): Promise<void> {
  const rows = await database.query<{ serial: number }>(
    "select (body::json->'number'->>'serial')::int as serial from act where body::json->'number' is not null order by position",
  );
  expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, place) => place + 1));
}

const strayValues = `
  select a.position, v.id from sealed_value v
  full join (
    select position, body::json->'data'->'phone'->>'sealed' as id from act
    where body::json->'data'->'phone' is not null
  ) a using (id)
  where a.position is null or v.id is null`;

const missingReactions = `
  select position from act a
  where body::json->'data'->'about' is not null
    and not exists (select from act b where b.bureau = a.bureau and b.key = a.key || '>letter/NoteTaken#1')`;
