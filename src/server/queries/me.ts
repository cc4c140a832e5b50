import { type Post, posts } from '../../law/posts.ts';
import { mayDo, postsOn, scopeOf } from '../../people/permission.ts';
import type { Person } from '../../record/person.ts';
import type { OpenBureau } from '../bureau.ts';
import { postsOverFigures } from './figures.ts';
import { postsOverImports } from './imports.ts';
import { postsOverSupervision } from './supervision.ts';
import { postsOverWorkload } from './workload.ts';

/** The posts to which the people of the bureau, their posts and certificates are shown. */
export const postsOverPeople: readonly Post[] = [
  'personnel',
  'unit-head',
  'review-head',
  'bureau-head',
  'bureau-chief',
  'supervisor',
  'system-admin',
  'security-admin',
  'auditor',
];

/** The posts to which the record as a whole is shown: its head and its closed days. */
export const postsOverRecord: readonly Post[] = [
  'bureau-head',
  'bureau-chief',
  'supervisor',
  'system-admin',
  'auditor',
];

/** 本人 — who is signed in, in which posts, and which pages that opens. */
export function describeVisitor(bureau: OpenBureau, person: Person, mustChangePassword: boolean) {
  const { record, roster } = bureau;
  const today = record.today();
  const { name, code, prefix } = record.settings;
  return {
    id: person.id,
    name: person.name,
    unit: { id: person.unit, name: roster.findUnit(person.unit)?.name ?? person.unit },
    posts: postsOn(person, today).map((post) => ({ post, zh: posts[post] })),
    bureau: { name, code, prefix },
    today,
    menu: menuOf(bureau, person),
    mustChangePassword,
  };
}

function menuOf(bureau: OpenBureau, person: Person): string[] {
  const today = bureau.record.today();
  const works = scopeOf(person, today).kind !== 'none';
  const signs = [...bureau.record.duties.values()].some(({ procedure }) =>
    Object.values(procedure.acts).some((act) => mayDo(person, act.signatures ?? [], today)),
  );
  return [
    ...(works ? ['today', 'matters'] : []),
    ...(signs ? ['signing'] : []),
    ...(mayDo(person, postsOverFigures, today) ? ['figures'] : []),
    ...(mayDo(person, postsOverWorkload, today) ? ['workload'] : []),
    'rules',
    'powers',
    ...(works ? ['registry'] : []),
    ...(mayDo(person, postsOverImports(bureau), today) ? ['imports'] : []),
    ...(mayDo(person, postsOverSupervision, today) ? ['supervision'] : []),
    ...(mayDo(person, postsOverPeople, today) ? ['people'] : []),
    ...(mayDo(person, postsOverRecord, today) ? ['record'] : []),
  ];
}
