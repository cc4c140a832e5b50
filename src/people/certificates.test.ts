import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, codeOf, entryOn, openWithPeople, settle } from '../../test/people/people-database.ts';
import { databases } from '../../test/record/databases.ts';
import { addDays, date, type PlainDate } from '../law/kinds.ts';
import type { Database } from '../record/database/database.ts';
import { certificateOn } from '../record/person.ts';
import {
  recallCertificate,
  registerCertificate,
  renewCertificate,
  restoreCertificate,
  suspendCertificate,
} from './certificates.ts';
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

  it('does not count from the first day of a suspension until the day on which it is restored', async () => {
    const { person, number } = await withCertificate();
    const suspended = date('2019-05-10');
    accepted(await suspendCertificate(database, entry, { number, from: suspended, reason: '考核不合格' }));
    expect(await around(person, suspended)).toEqual([true, false, false]);
    const restored = date('2019-06-10');
    expect(await around(person, restored)).toEqual([false, false, false]);
    accepted(await restoreCertificate(database, entry, { number, on: restored }));
    expect(await around(person, restored)).toEqual([false, true, true]);
    expect(await around(person, suspended)).toEqual([true, false, false]);
  });

  it('comes back by itself after a suspension with an end', async () => {
    const { person, number } = await withCertificate();
    const last = date('2019-05-31');
    const asked = { number, from: date('2019-05-10'), until: last, reason: '违规' };
    accepted(await suspendCertificate(database, entry, asked));
    expect(await around(person, last)).toEqual([false, false, true]);
    expect(codeOf(await suspendCertificate(database, entry, { ...asked, from: last }))).toBe(
      'people/certificate-already-suspended',
    );
  });

  it('does not count from the day of its recall on, for good', async () => {
    const { person, number } = await withCertificate();
    const on = date('2019-08-01');
    accepted(await recallCertificate(database, entry, { number, on, reason: '调离' }));
    expect(await around(person, on)).toEqual([true, false, false]);
    const asks = [
      recallCertificate(database, entry, { number, on, reason: '调离' }),
      renewCertificate(database, entry, { number, from: date('2020-01-01'), until }),
    ];
    for (const ask of asks) expect(codeOf(await ask)).toBe('people/certificate-recalled');
    const after = { number, from: on, reason: '违规' };
    expect(codeOf(await suspendCertificate(database, entry, after))).toBe('people/certificate-not-valid');
  });

  it('gives way to the renewed one on the day on which that begins', async () => {
    const { person, number } = await withCertificate();
    const next = date('2022-01-01');
    const renewal = { number, newNumber: '12-new', from: next, until: date('2026-12-31') };
    accepted(await renewCertificate(database, entry, renewal));
    const held = (await loadRoster(database, 1)).getPerson(person);
    expect(certificateOn(held, addDays(next, -1))?.number).toBe(number);
    expect(certificateOn(held, next)?.number).toBe('12-new');
    expect(held.certificates[0]?.recalledOn).toBe(next);
  });

  it('may be renewed under the same number', async () => {
    const { person, number } = await withCertificate();
    accepted(await renewCertificate(database, entry, { number, from: date('2024-03-01'), until: date('2029-02-28') }));
    expect(await around(person, until)).toEqual([true, true, true]);
  });

  it('refuses days that cannot be', async () => {
    const { person, number } = await withCertificate();
    const backwards = { person, number: 'x', from: until, until: from };
    expect(codeOf(await registerCertificate(database, entry, backwards))).toBe('people/ends-before-it-begins');
    const never = { person, number: 'x', from, until: '2024-02-30' as PlainDate };
    expect(codeOf(await registerCertificate(database, entry, never))).toBe('people/not-a-day');
    const early = { number, from, until: date('2029-02-28') };
    expect(codeOf(await renewCertificate(database, entry, early))).toBe('people/renewal-not-later');
    const before = { number, on: addDays(from, -1), reason: '调离' };
    expect(codeOf(await recallCertificate(database, entry, before))).toBe('people/ends-before-it-begins');
    const lapsed = { number, from: addDays(until, 1), reason: '违规' };
    expect(codeOf(await suspendCertificate(database, entry, lapsed))).toBe('people/certificate-not-valid');
    const unasked = { number, on: date('2019-06-01') };
    expect(codeOf(await restoreCertificate(database, entry, unasked))).toBe('people/certificate-not-suspended');
    const sameDay = { number, from: date('2019-06-01'), reason: '违规' };
    accepted(await suspendCertificate(database, entry, sameDay));
    expect(codeOf(await restoreCertificate(database, entry, unasked))).toBe('people/certificate-not-suspended');
  });

  it('is one number for one person, and no number twice in the same days', async () => {
    const [one, other] = [await withCertificate(), await withCertificate()];
    const taken = { person: other.person, number: one.number, from: date('2030-01-01'), until: date('2030-12-31') };
    expect(codeOf(await registerCertificate(database, entry, taken))).toBe('people/certificate-number-taken');
    const twice = { ...one, from: until, until: date('2030-12-31') };
    expect(codeOf(await registerCertificate(database, entry, twice))).toBe('people/certificate-overlaps');
    const nobody = { person: 'nobody', number: 'x', from, until };
    expect(codeOf(await registerCertificate(database, entry, nobody))).toBe('people/person-not-found');
    const missing = { number: 'none', on: from, reason: '调离' };
    expect(codeOf(await recallCertificate(database, entry, missing))).toBe('people/certificate-not-found');
    const silent = { number: one.number, on: until, reason: ' ' };
    expect(codeOf(await recallCertificate(database, entry, silent))).toBe('people/reason-missing');
  });
});
