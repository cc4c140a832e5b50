import type { PlainDate } from '../law/kinds.ts';
import { holdsPost, type Person, type Post } from '../record/person.ts';

/** 可见范围 — which matters a person may see: the whole bureau's, those of units and of their own, or none. */
export type Scope =
  | { readonly kind: 'bureau' }
  | { readonly kind: 'unit'; readonly units: readonly string[]; readonly person: string }
  | { readonly kind: 'none' };

/** What each post may see. Every post has its line: a new one does not compile before somebody has decided. */
export const scopeOfPost: Readonly<Record<Post, Scope['kind']>> = {
  'bureau-head': 'bureau',
  'bureau-chief': 'bureau',
  'case-reviewer': 'bureau',
  'legal-reviewer': 'bureau',
  'review-head': 'bureau',
  supervisor: 'bureau',
  auditor: 'bureau',
  statistician: 'bureau',
  'case-handler': 'unit',
  'unit-head': 'unit',
  'complaint-officer': 'unit',
  personnel: 'none',
  'system-admin': 'none',
  'security-admin': 'none',
};

/** The widest scope among the posts that the person holds on the day; `none` for a person without posts. */
export function scopeOf(person: Person, day: PlainDate): Scope {
  const kinds = postsOn(person, day).map((post) => scopeOfPost[post]);
  if (kinds.includes('bureau')) return { kind: 'bureau' };
  if (kinds.includes('unit')) return { kind: 'unit', units: [person.unit], person: person.id };
  return { kind: 'none' };
}

/** The posts that the person holds on the day. */
export function postsOn(person: Person, day: PlainDate): readonly Post[] {
  return [...new Set(person.posts.map((held) => held.post))].filter((post) => holdsPost(person, post, day));
}

/** 权限 — whether the person holds one of the posts to which an act is given, on the day. Without a post, nothing. */
export function mayDo(person: Person, allowed: readonly Post[], day: PlainDate): boolean {
  return allowed.some((post) => holdsPost(person, post, day));
}

/** What decides who sees a matter: the unit that handles it and the officers on it. */
export interface MatterAccess {
  readonly unit: string;
  readonly officers: readonly string[];
}

/** Whether a matter lies in a scope: for one matter in memory. Says the same as `visibleWhere`. */
export function isVisible(scope: Scope, matter: MatterAccess): boolean {
  switch (scope.kind) {
    case 'bureau':
      return true;
    case 'unit':
      return scope.units.includes(matter.unit) || matter.officers.includes(scope.person);
    case 'none':
      return false;
  }
}

/**
 * The same predicate for a list: a condition over the table `matter` aliased `m` (`unit text`, `officers text[]`), with
 * parameters from `$firstParameter` on, as many as there are `values`. It is the only way in which a list is narrowed
 * to what somebody may see.
 */
export function visibleWhere(scope: Scope, firstParameter: number): { sql: string; values: unknown[] } {
  switch (scope.kind) {
    case 'bureau':
      return { sql: 'true', values: [] };
    case 'unit':
      return {
        sql: `(m.unit = any($${firstParameter}::text[]) or m.officers @> $${firstParameter + 1}::text[])`,
        values: [scope.units, [scope.person]],
      };
    case 'none':
      return { sql: 'false', values: [] };
  }
}
