import type { PlainDate } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';
import type { World } from './decide.ts';
import type { Matter } from './matter.ts';
import { holdsPost, type Person } from './person.ts';
import { possibleActs } from './possible.ts';

/** One act that could be done now, and the posts whose holders could do it. */
export interface Turn {
  readonly act: string;
  readonly zh: string;
  readonly posts: readonly Post[];
}

/**
 * 轮到谁 — the next steps that the table allows on a day, each with the posts of those who could do them: people who see
 * the matter, hold the post and meet no gate. Acts of many moments are left out unless there are no others. Pure.
 */
export function whoseTurn(world: World, matter: Matter, people: readonly Person[], day: PlainDate): readonly Turn[] {
  const duty = world.duties.get(matter.procedure);
  if (!duty) return [];
  const { officers } = duty.describe(matter.facts, matter);
  const found = new Map<string, { readonly zh: string; readonly posts: Set<Post> }>();
  for (const person of someOfEachKind(
    people.filter((one) => world.maySee(one, matter, officers)),
    day,
    officers,
  )) {
    for (const { act, zh, refusal } of possibleActs(world, matter, person, day)) {
      const definition = duty.procedure.acts[act];
      if (refusal || !definition || definition.shared) continue;
      const turn = found.get(act) ?? { zh, posts: new Set() };
      for (const post of definition.by) if (holdsPost(person, post, day)) turn.posts.add(post);
      found.set(act, turn);
    }
  }
  const turns = Object.keys(duty.procedure.acts).flatMap((act) => {
    const turn = found.get(act);
    return turn ? [{ act, zh: turn.zh, posts: [...turn.posts] }] : [];
  });
  const steps = turns.filter(({ act }) => !duty.procedure.acts[act]?.anytime);
  return steps.length > 0 ? steps : turns;
}

/** Everybody on the matter, and two of each unit with the same posts: who may do an act seldom hangs on anything else. */
function someOfEachKind(people: readonly Person[], day: PlainDate, officers: readonly string[]): readonly Person[] {
  const counted = new Map<string, number>();
  return people.filter((person) => {
    const held = person.posts.filter(({ post }) => holdsPost(person, post, day)).map(({ post }) => post);
    if (held.length === 0) return false;
    if (officers.includes(person.id)) return true;
    const kind = `${person.unit} ${[...held].sort().join()}`;
    const before = counted.get(kind) ?? 0;
    counted.set(kind, before + 1);
    return before < 2;
  });
}
