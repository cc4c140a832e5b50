import type { PlainDate } from '../law/kinds.ts';
import { type Post, posts } from '../law/posts.ts';
import type { ActDefinition } from '../law/procedure.ts';
import type { ActingOfficer } from './act.ts';
import type { ActWish, World } from './decide.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter } from './matter.ts';
import { certificateOn, holdsPost, type Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

/** Those named, else the actor alone where the act needs officers. */
export function officersOf(
  world: World,
  definition: ActDefinition,
  wish: ActWish,
  actor: Person,
): readonly (Person | string)[] {
  const ids = wish.officers ?? ((definition.officers ?? 0) > 0 ? [actor.id] : []);
  return [...new Set(ids)].map((id) => world.findPerson(id) ?? id);
}

export const isPerson = (someone: Person | string): someone is Person => typeof someone !== 'string';

export function recordedOfficers(officers: readonly (Person | string)[], day: PlainDate): ActingOfficer[] {
  return officers
    .filter(isPerson)
    .map((officer) => ({ id: officer.id, certificate: certificateOn(officer, day)?.number ?? '' }));
}

export function peopleRefusal(
  duty: AnyDuty,
  matter: Matter | undefined,
  definition: ActDefinition,
  wish: ActWish,
  actor: Person,
  officers: readonly (Person | string)[],
): Refusal | null {
  const { doneOn: day } = wish;
  const rule = definition.basis[0];
  if (!definition.by.some((post) => holdsPost(actor, post, day))) {
    return refuse('not-allowed', { detail: `${definition.zh}由${postNames(definition.by)}办理` });
  }
  const unknown = officers.find((officer) => !isPerson(officer));
  if (unknown !== undefined) return refuse('unknown-person', { detail: String(unknown) });
  const present = officers.filter(isPerson);
  const barred = matter ? duty.describe(matter.facts, matter).recused : [];
  const recused = [actor, ...present].find((someone) => barred.includes(someone.id));
  if (recused) return refuse('recused', { rule, day, detail: recused.name });
  const needed = definition.officers ?? 0;
  if (needed === 0 && wish.officers === undefined) return null;
  const lapsed = present.filter((officer) => certificateOn(officer, day) === undefined);
  if (lapsed.length > 0)
    return refuse('no-certificate', { rule, day, detail: lapsed.map((officer) => officer.name).join('、') });
  if (present.length < needed)
    return refuse('too-few-officers', { rule, day, detail: `需要${needed}人，现有${present.length}人` });
  return null;
}

const postNames = (list: readonly Post[]): string => list.map((post) => posts[post]).join('、');
