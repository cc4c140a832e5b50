import type { PlainDate } from '../law/kinds.ts';
import { isVisible, mayDo, type Scope, scopeOf } from '../people/permission.ts';
import { bureauTable } from '../record/bureau.ts';
import type { Matter } from '../record/matter.ts';
import type { Person, Post } from '../record/person.ts';

const postsOfOwnMatter: readonly Post[] = [
  ...new Set<Post>(Object.values(bureauTable.acts).flatMap((act): readonly Post[] => act.by)),
];

/**
 * 可见 — whether a person may see a matter and act on it: the same question on every path. The bureau's own matter has no
 * unit; it is open to the posts that act on it and to whoever sees the whole bureau.
 */
export function maySeeMatter(person: Person, matter: Matter, officers: readonly string[], day: PlainDate): boolean {
  const scope: Scope = scopeOf(person, day);
  if (matter.procedure === bureauTable.id) return scope.kind === 'bureau' || mayDo(person, postsOfOwnMatter, day);
  const { procedure, unit, joint } = matter;
  return isVisible(scope, {
    procedure,
    unit,
    jointUnit: joint?.unit ?? null,
    officers: [...officers, matter.openedBy],
  });
}
