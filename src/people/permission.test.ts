import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../test/record/databases.ts';
import { date } from '../law/kinds.ts';
import { posts } from '../law/posts.ts';
import type { Database } from '../record/database/database.ts';
import type { Person, Post } from '../record/person.ts';
import { isVisible, mayDo, type Scope, scopeOf, supervisedProcedures, visibleWhere } from './permission.ts';

const day = date('2019-11-30');
const nothing = { procedure: '', unit: '', jointUnit: null, officers: [] };
const allPosts = Object.keys(posts) as Post[];

function person(...held: Post[]): Person {
  const from = date('2019-01-01');
  return {
    id: 'li',
    name: '张敏',
    unit: 'station-1',
    posts: held.map((post) => ({ post, from, until: day })),
    certificates: [],
    legalQualification: false,
  };
}

describe('权限', () => {
  it('gives nothing to a person without posts', () => {
    expect(mayDo(person(), allPosts, day)).toBe(false);
    expect(scopeOf(person(), day)).toEqual({ kind: 'none' });
  });

  it('gives nothing where an act names no post', () => {
    expect(mayDo(person(...allPosts), [], day)).toBe(false);
  });

  it('lasts as long as the post', () => {
    const handler = person('case-handler');
    const days = ['2018-12-31', '2019-01-01', '2019-11-30', '2019-12-01'].map(date);
    expect(days.map((on) => mayDo(handler, ['case-handler'], on))).toEqual([false, true, true, false]);
    expect(days.map((on) => scopeOf(handler, on).kind)).toEqual(['none', 'unit', 'unit', 'none']);
  });

  it('gives an act to its posts only', () => {
    expect(mayDo(person('case-handler'), ['bureau-head', 'bureau-chief'], day)).toBe(false);
    expect(mayDo(person('case-handler', 'bureau-head'), ['bureau-head', 'bureau-chief'], day)).toBe(true);
  });

  it('shows to each post what it needs', () => {
    const kinds = Object.fromEntries(allPosts.map((post) => [post, scopeOf(person(post), day).kind]));
    expect(kinds).toEqual({
      'bureau-head': 'bureau',
      'bureau-chief': 'bureau',
      'case-reviewer': 'bureau',
      'legal-reviewer': 'bureau',
      'review-head': 'bureau',
      supervisor: 'bureau',
      'external-supervisor': 'supervision',
      auditor: 'bureau',
      statistician: 'bureau',
      'case-handler': 'unit',
      'unit-head': 'unit',
      'complaint-officer': 'unit',
      personnel: 'procedures',
      'system-admin': 'none',
      'security-admin': 'none',
    });
  });

  it('shows the widest of several', () => {
    expect(scopeOf(person('personnel', 'case-handler'), day)).toEqual({
      kind: 'unit',
      units: ['station-1'],
      person: 'li',
      procedures: ['guidance-precedent', 'campaign', 'inspection-items', 'published-case', 'certificate', 'training'],
    });
    expect(scopeOf(person('case-handler', 'supervisor', 'system-admin'), day)).toEqual({ kind: 'bureau' });
  });

  it('lets every unit find the precedents of the whole bureau and the publications of others, and nothing else of other units', () => {
    const scope = scopeOf(person('case-handler'), day);
    const elsewhere = { unit: 'station-2', jointUnit: null, officers: [] };
    const seen = ['guidance-precedent', 'published-case', 'guidance-request'].map((procedure) =>
      isVisible(scope, { ...elsewhere, procedure }),
    );
    expect(seen).toEqual([true, true, false]);
  });

  it('shows the supervising body outside its procedures only, whatever other post it was given', () => {
    const scope = scopeOf(person('external-supervisor', 'bureau-head'), day);
    expect(scope).toEqual({ kind: 'supervision', procedures: supervisedProcedures });
    const own = { unit: 'station-1', jointUnit: 'station-1', officers: ['li'] };
    expect(isVisible(scope, { procedure: 'penalty-case', unit: 'station-9', jointUnit: null, officers: [] })).toBe(
      true,
    );
    expect(['tip-off', 'reward', 'complaint'].map((procedure) => isVisible(scope, { procedure, ...own }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('shows a handler the matters of the unit and those on which the handler is', () => {
    const scope = scopeOf(person('case-handler'), day);
    const matter = { procedure: 'penalty-case', jointUnit: null };
    expect(isVisible(scope, { ...matter, unit: 'station-1', officers: [] })).toBe(true);
    expect(isVisible(scope, { ...matter, unit: 'station-2', officers: ['wang', 'li'] })).toBe(true);
    expect(isVisible(scope, { ...matter, unit: 'station-2', officers: ['wang', 'l'] })).toBe(false);
    expect(isVisible(scope, { ...matter, unit: 'station-2', jointUnit: 'station-1', officers: [] })).toBe(true);
  });

  it('shows personnel certificates and training, and nothing else', () => {
    const scope = scopeOf(person('personnel'), day);
    const matter = { unit: 'station-1', jointUnit: 'station-1', officers: ['li'] };
    const seen = ['certificate', 'training', 'penalty-case'].map((procedure) =>
      isVisible(scope, { ...matter, procedure }),
    );
    expect(seen).toEqual([true, true, false]);
  });
});

describe.each(databases())('可见范围 on $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
  });
  afterAll(() => database.close());

  it('is the same in the database and in memory', async () => {
    // Names that a careless condition would read as syntax, patterns or several names.
    const name = fc.constantFrom('a', 'b', 'ab', '', 'null', '{a,b}', "a' or true --", '%', '监管所', 'A');
    const scope: fc.Arbitrary<Scope> = fc.oneof(
      fc.record({
        kind: fc.constant('unit' as const),
        units: fc.array(name, { maxLength: 3 }),
        person: name,
        procedures: fc.array(name, { maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constantFrom('supervision' as const, 'procedures' as const),
        procedures: fc.array(name, { maxLength: 3 }),
      }),
      fc.constantFrom<Scope>({ kind: 'bureau' }, { kind: 'none' }),
    );
    const matter = fc.record({
      procedure: name,
      unit: name,
      jointUnit: fc.option(name),
      officers: fc.array(name, { maxLength: 4 }),
    });
    const matters = fc.array(matter, { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(scope, matters, async (seen, all) => {
        const { sql, values } = visibleWhere(seen, 2);
        const rows = await database.query<{ number: number }>(
          `with m as (select (e.number - 1)::int as number, r.procedure, r.unit, r."jointUnit" as joint_unit, r.officers
                        from jsonb_array_elements($1::jsonb) with ordinality e (value, number),
                             jsonb_to_record(e.value) r (procedure text, unit text, "jointUnit" text, officers text[]))
           select m.number from m where ${sql} order by m.number`,
          [JSON.stringify(all), ...values],
        );
        const expected = [...all.keys()].filter((index) => isVisible(seen, all[index] ?? nothing));
        expect(rows.map((row) => row.number)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
