import { readFileSync } from 'node:fs';
import { date, type PlainDate } from '../../src/law/kinds.ts';
import { hire } from '../../src/people/appointments.ts';
import type { Entry } from '../../src/people/entry.ts';
import type { Done, PeopleRefusal } from '../../src/people/refusals.ts';
import { establishUnit } from '../../src/people/units.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { TestDatabase } from '../record/databases.ts';

const migration = new URL('../../src/record/migrations/0002-people-and-registry.sql', import.meta.url);

/** An empty database with the tables of people and of the register of businesses. */
export async function openWithPeople(kind: TestDatabase): Promise<Database> {
  const database = await kind.open();
  await database.write((writer) => writer.script(readFileSync(migration, 'utf8')));
  return database;
}

/** Entries made by one clerk of bureau 1 at noon of a day. */
export function entryOn(day: string, bureau = 1): Entry {
  return { bureau, by: 'clerk', at: new Date(`${day}T12:00:00+08:00`) };
}

/** The code of a refusal, or undefined where it was done. */
export function codeOf(answer: { readonly ok: true } | PeopleRefusal): string | undefined {
  return answer.ok ? undefined : answer.code;
}

/** Fails where something was refused, with its sentence. */
export function accepted(answer: Done | PeopleRefusal): void {
  if (!answer.ok) throw new Error(`${answer.code} ${answer.zh}`);
}

/** One station, and people of these ids in it, without posts. */
export async function settle(database: Database, ids: readonly string[], from: PlainDate = date('2019-01-01')) {
  const entry = entryOn('2019-01-01');
  accepted(await establishUnit(database, entry, { id: 'station-1', name: '中北监管所', kind: 'station', from }));
  for (const id of ids) accepted(await hire(database, entry, { id, name: `人员${id}`, unit: 'station-1', from }));
}
