import { mayDo } from '../../people/permission.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { findBusinesses } from './businesses.ts';
import { firstMatters } from './matter-list.ts';
import { postsOverPeople } from './me.ts';
import { searchPeople } from './people-list.ts';

const most = 20;

/** 检索 — matters, businesses and people by any part of a name, number or code; each as far as the visitor may see it. */
export async function search(bureau: OpenBureau, visitor: Visitor, q: string) {
  const [matters, { rows: businesses }] = await Promise.all([
    firstMatters(bureau, visitor.scope, { q }, most),
    findBusinesses(bureau, visitor, { q, page: 1, size: most }),
  ]);
  const people = mayDo(visitor.person, postsOverPeople, visitor.today) ? { people: searchPeople(bureau, q) } : {};
  return { matters, businesses, ...people };
}
