import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, codeOf, entryOn, openWithPeople, settle } from '../../test/people/people-database.ts';
import { databases } from '../../test/record/databases.ts';
import { addDays, date, type PlainDate } from '../law/kinds.ts';
import type { Database } from '../record/database/database.ts';
import { certificateOn } from '../record/person.ts';
import { leave } from './appointments.ts';
import { registerCertificate } from './certificates.ts';
import { loadRoster } from './roster.ts';

const entry = entryOn('2019-11-30');
const [from, until] = [date('2019-03-01'), date('2024-02-29')];

describe.each(databases())('执法证件 on $name', (kind) => {
  let database: Database;
  let people = 0;

  /** A new person with one certificate from 2019-03-01 until 2024-02-29. */
  async function withCertificate(): Promise<{ person: string; number: string }> {
    people += 1;
    const [person, number] = [`p${people}`, `120111${String(people).padStart(4, '0')}`];
    accepted(await registerCertificate(database, entry, { person, number, from, until }));
    return { person, number };
  }
  /** Whether the person may enforce on the day before, on the day, on the day after. */
  async function around(person: string, day: PlainDate): Promise<boolean[]> {
    const held = (await loadRoster(database, 1)).getPerson(person);
    return [-1, 0, 1].map((days) => certificateOn(held, addDays(day, days)) !== undefined);
  }

  beforeAll(async () => {
    database = await openWithPeople(kind);
    await settle(
      database,
      Array.from({ length: 12 }, (_, index) => `p${index + 1}`),
    );
  });
  afterAll(() => database.close());

  it('counts from its first day until its last, and lapses on the day after', async () => {
    const { person } = await withCertificate();
    expect(await around(person, from)).toEqual([false, true, true]);
    expect(await around(person, until)).toEqual([true, true, false]);
  });

  it('does not count from the day of its recall on, for good', async () => {
    people += 1;
    const [person, number, on] = [`p${people}`, '120111-recalled', date('2019-08-01')];
    const recalled = { person, number, from, until, recalled: { on, reason: '调离' } };
    accepted(await registerCertificate(database, entry, recalled));
    expect(await around(person, on)).toEqual([true, false, false]);
  });

  it('counts no longer once its holder has left, whatever else is said of it', async () => {
    const { person } = await withCertificate();
    const last = date('2019-10-31');
    accepted(await leave(database, entry, { person, until: last, reason: '退休' }));
    const held = (await loadRoster(database, 1)).getPerson(person);
    const reissued = { number: 'after', from, until, suspended: [] };
    const days = [last, addDays(last, 1)];
    expect(days.map((day) => certificateOn({ ...held, certificates: [reissued] }, day)?.number)).toEqual([
      'after',
      undefined,
    ]);
  });

  it('refuses days that cannot be', async () => {
    const { person } = await withCertificate();
    const backwards = { person, number: 'x', from: until, until: from };
    expect(codeOf(await registerCertificate(database, entry, backwards))).toBe('people/ends-before-it-begins');
    const never = { person, number: 'x', from, until: '2024-02-30' as PlainDate };
    expect(codeOf(await registerCertificate(database, entry, never))).toBe('people/not-a-day');
    const before = { person, number: 'x', from, until, recalled: { on: addDays(from, -1), reason: '调离' } };
    expect(codeOf(await registerCertificate(database, entry, before))).toBe('people/ends-before-it-begins');
    const silent = { person, number: 'x', from, until, recalled: { on: until, reason: ' ' } };
    expect(codeOf(await registerCertificate(database, entry, silent))).toBe('people/reason-missing');
  });

  it('is one number for one person, and no number twice in the same days', async () => {
    const [one, other] = [await withCertificate(), await withCertificate()];
    const taken = { person: other.person, number: one.number, from: date('2030-01-01'), until: date('2030-12-31') };
    expect(codeOf(await registerCertificate(database, entry, taken))).toBe('people/certificate-number-taken');
    const twice = { ...one, from: until, until: date('2030-12-31') };
    expect(codeOf(await registerCertificate(database, entry, twice))).toBe('people/certificate-overlaps');
    const nobody = { person: 'nobody', number: 'x', from, until };
    expect(codeOf(await registerCertificate(database, entry, nobody))).toBe('people/person-not-found');
    const missing = { ...other, number: ' ', from, until };
    expect(codeOf(await registerCertificate(database, entry, missing))).toBe('people/certificate-number-missing');
  });
});
