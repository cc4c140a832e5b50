import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, codeOf, entryOn, openWithPeople, settle } from '../../test/people/people-database.ts';
import { databases } from '../../test/record/databases.ts';
import { date } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';
import type { Database } from '../record/database/database.ts';
import { holdsPost } from '../record/person.ts';
import { appoint, endPost, hire, leave, recordLegalQualification } from './appointments.ts';
import { registerCertificate } from './certificates.ts';
import { loadRoster } from './roster.ts';
import { dissolveUnit, establishUnit, transfer } from './units.ts';

const day = date;
const entry = entryOn('2019-11-30');

describe.each(databases())('花名册 on $name', (kind) => {
  let database: Database;
  const person = async (id: string) => (await loadRoster(database, 1)).getPerson(id);

  beforeAll(async () => {
    database = await openWithPeople(kind);
    await settle(database, ['a', 'b', 'c', 'd', 'e']);
  });
  afterAll(() => database.close());

  it('begins with people who hold no post', async () => {
    expect(await person('a')).toEqual({
      id: 'a',
      name: '人员a',
      unit: 'station-1',
      posts: [],
      certificates: [],
      legalQualification: false,
    });
  });

  it('knows nobody of another bureau', async () => {
    const other = await loadRoster(database, 2);
    expect([other.people, other.units, other.findPerson('a'), other.findUnit('station-1')]).toEqual([
      [],
      [],
      undefined,
      undefined,
    ]);
    expect(() => other.getPerson('a')).toThrow(RangeError);
  });

  it('holds a post on its first and last day, and no day more', async () => {
    const post = 'case-handler' as const;
    accepted(await appoint(database, entry, { person: 'a', post, from: day('2019-03-01') }));
    accepted(await endPost(database, entry, { person: 'a', post, until: day('2019-06-30') }));
    const a = await person('a');
    const days = ['2019-02-28', '2019-03-01', '2019-06-30', '2019-07-01'];
    expect(days.map((on) => holdsPost(a, post, day(on)))).toEqual([false, true, true, false]);
    accepted(await appoint(database, entry, { person: 'a', post, from: day('2019-07-01') }));
    expect((await person('a')).posts).toHaveLength(2);
  });

  it('refuses an appointment that no calendar or post list has', async () => {
    const ask = (asked: { person?: string; post?: string; from?: string; until?: string }) =>
      appoint(database, entry, {
        person: asked.person ?? 'b',
        post: (asked.post ?? 'unit-head') as Post,
        from: (asked.from ?? '2019-02-01') as never,
        until: asked.until as never,
      }).then(codeOf);
    expect(await ask({ person: 'nobody' })).toBe('people/person-not-found');
    expect(await ask({ post: 'emperor' })).toBe('people/post-unknown');
    expect(await ask({ post: 'toString' })).toBe('people/post-unknown');
    expect(await ask({ from: '2019-02-30' })).toBe('people/not-a-day');
    expect(await ask({ from: '2018-12-31' })).toBe('people/before-hired');
    expect(await ask({ until: '2019-01-31' })).toBe('people/ends-before-it-begins');
    expect((await person('b')).posts).toEqual([]);
  });

  it('refuses a second holding of one post in the same days', async () => {
    const ask = (from: string, until?: string) =>
      appoint(database, entry, {
        person: 'b',
        post: 'statistician',
        from: day(from),
        until: until === undefined ? undefined : day(until),
      }).then(codeOf);
    expect(await ask('2019-02-01', '2019-02-28')).toBeUndefined();
    expect(await ask('2019-02-28')).toBe('people/post-already-held');
    expect(await ask('2019-01-15', '2019-02-01')).toBe('people/post-already-held');
    expect(await ask('2019-03-01')).toBeUndefined();
  });

  it('keeps the three administrators apart on each day, under attempts at the same moment', async () => {
    const trio = ['system-admin', 'security-admin', 'auditor'] as const;
    const answers = await Promise.all(
      trio.map((post) => appoint(database, entry, { person: 'c', post, from: day('2019-02-01') }).then(codeOf)),
    );
    const refusals = answers.filter((code) => code === 'people/administrators-are-separate');
    expect(refusals).toHaveLength(2);
    const [held] = (await person('c')).posts;
    if (!held) throw new Error('nobody was appointed');
    accepted(await endPost(database, entry, { person: 'c', post: held.post, until: day('2019-05-31') }));
    const next = trio.find((post) => post !== held.post) ?? 'auditor';
    accepted(await appoint(database, entry, { person: 'c', post: next, from: day('2019-06-01') }));
  });

  it('ends only a post that is held on that day', async () => {
    const end = (until: string) =>
      endPost(database, entry, { person: 'd', post: 'supervisor', until: day(until) }).then(codeOf);
    expect(await end('2019-05-01')).toBe('people/post-not-held');
    accepted(await appoint(database, entry, { person: 'd', post: 'supervisor', from: day('2019-05-01') }));
    expect(await end('2019-04-30')).toBe('people/ends-before-it-begins');
    expect(await end('2019-05-01')).toBeUndefined();
    expect(await end('2019-05-02')).toBe('people/post-not-held');
  });

  it('moves a person to another unit and remembers the old one', async () => {
    const brigade = { id: 'brigade', name: '稽查大队', kind: 'brigade', from: day('2019-01-01') } as const;
    accepted(await establishUnit(database, entry, brigade));
    expect(codeOf(await establishUnit(database, entry, brigade))).toBe('people/unit-exists');
    const move = (unit: string, from: string) =>
      transfer(database, entry, { person: 'd', unit, from: day(from) }).then(codeOf);
    expect(await move('nowhere', '2019-08-01')).toBe('people/unit-not-found');
    expect(await move('brigade', '2019-12-01')).toBe('people/in-the-future');
    expect(await move('brigade', '2019-01-01')).toBe('people/transfer-not-later');
    expect(await move('brigade', '2019-08-01')).toBeUndefined();
    expect((await person('d')).unit).toBe('brigade');
    const memberships = await database.query(
      `select unit, valid_from, valid_until from unit_membership where bureau = 1 and person = 'd' order by valid_from`,
    );
    expect(memberships).toEqual([
      { unit: 'station-1', valid_from: '2019-01-01', valid_until: '2019-07-31' },
      { unit: 'brigade', valid_from: '2019-08-01', valid_until: null },
    ]);
    const dissolve = (until: string) =>
      dissolveUnit(database, entry, { unit: 'brigade', until: day(until) }).then(codeOf);
    expect(await dissolve('2019-12-31')).toBe('people/unit-has-people');
  });

  it('lets a dissolved unit take nobody', async () => {
    const from = day('2019-01-01');
    accepted(await establishUnit(database, entry, { id: 'old', name: '旧所', kind: 'station', from }));
    accepted(await dissolveUnit(database, entry, { unit: 'old', until: day('2019-05-31') }));
    const late = { id: 'late', name: '后来', unit: 'old', from: day('2019-06-01') };
    expect(codeOf(await hire(database, entry, late))).toBe('people/unit-not-found');
    expect((await loadRoster(database, 1)).findUnit('old')).toEqual({
      id: 'old',
      name: '旧所',
      kind: 'station',
      from: '2019-01-01',
      until: '2019-05-31',
    });
  });

  it('ends post, unit and certificate of whoever leaves, and appoints nobody who left', async () => {
    const number = '120111-9';
    accepted(await appoint(database, entry, { person: 'e', post: 'case-handler', from: day('2019-01-01') }));
    const until = day('2024-12-31');
    accepted(await registerCertificate(database, entry, { person: 'e', number, from: day('2019-01-01'), until }));
    accepted(await leave(database, entry, { person: 'e', until: day('2019-10-31'), reason: '退休' }));
    const e = await person('e');
    expect(e.posts[0]?.until).toBe('2019-10-31');
    expect(e.certificates[0]?.recalledOn).toBe('2019-11-01');
    const again = { person: 'e', post: 'supervisor', from: day('2019-11-01') } as const;
    expect(codeOf(await appoint(database, entry, again))).toBe('people/person-left');
  });

  it('enters a legal qualification that has been obtained', async () => {
    const ask = (from: string) => recordLegalQualification(database, entry, { person: 'b', from: day(from) });
    expect(codeOf(await ask('2019-12-01'))).toBe('people/in-the-future');
    accepted(await ask('2018-03-01'));
    expect((await person('b')).legalQualification).toBe(true);
  });

  it('leaves a line about every entry that was made, and none about a refused one', async () => {
    const before = await database.query('select position from people_entry');
    accepted(await appoint(database, entry, { person: 'a', post: 'personnel', from: day('2019-11-01') }));
    await appoint(database, entry, { person: 'a', post: 'personnel', from: day('2019-11-02') });
    const after = await database.query(
      'select entered_by, what, subject, data from people_entry order by position desc limit 1',
    );
    expect(after[0]).toEqual({
      entered_by: 'clerk',
      what: 'person-appointed',
      subject: 'a',
      data: { person: 'a', post: 'personnel', from: '2019-11-01' },
    });
    expect(await database.query('select position from people_entry')).toHaveLength(before.length + 1);
  });

  it('lets nobody delete what happened', async () => {
    const tables = ['unit', 'person', 'unit_membership', 'post_holding', 'certificate', 'certificate_suspension'];
    for (const table of [...tables, 'people_entry']) {
      await expect(database.execute(`delete from ${table}`)).rejects.toThrow('不得执行');
      await expect(database.execute(`truncate ${table} cascade`)).rejects.toThrow('不得执行');
    }
    await expect(database.execute(`update people_entry set entered_by = 'x'`)).rejects.toThrow('不得执行');
  });
});
