import { mayDo } from '../../people/permission.ts';
import { searchBusinesses } from '../../registry/business.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { firstMatters } from './matter-list.ts';
import { postsOverPeople } from './me.ts';
import { searchPeople } from './people-list.ts';

const most = 20;

/** 检索 — matters, businesses and people by any part of a name, number or code; each as far as the visitor may see it. */
export async function search(bureau: OpenBureau, visitor: Visitor, q: string) {
  const [matters, businesses] = await Promise.all([
    firstMatters(bureau, visitor.scope, { q }, most),
    findBusinesses(bureau, visitor, q),
  ]);
  const people = mayDo(visitor.person, postsOverPeople, visitor.today) ? { people: searchPeople(bureau, q) } : {};
  return { matters, businesses, ...people };
}

/** 经营主体 — for whoever works on matters at all. */
export async function findBusinesses(bureau: OpenBureau, visitor: Visitor, q: string) {
  if (visitor.scope.kind === 'none') return [];
  const found = await searchBusinesses(bureau.database, bureau.bureau, q, most);
  return found.map(({ id, uscc, name, address }) => ({ uscc: uscc ?? id, name, address: address ?? null }));
}
