import type { PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import type { Roster } from '../../people/roster.ts';
import { holdsPost, type Person } from '../../record/person.ts';
import type { Chance } from './chance.ts';
import { yearMembers } from './members.ts';

/** 演示年度花名册 — who acts and who signs. Whoever comes or goes in the year takes no part in its stories. */
export class YearRoster {
  readonly #roster: Roster;
  readonly #acting = new Map<string, readonly Person[]>();
  readonly #signers = new Map<string, readonly Person[]>();
  readonly #idle: ReadonlySet<string>;

  constructor(roster: Roster) {
    this.#roster = roster;
    this.#idle = new Set(yearMembers().flatMap((member) => (member.newcomer || member.leaves ? [member.id] : [])));
  }

  person(id: string): Person {
    return this.#roster.getPerson(id);
  }

  /** Those of a unit who hold the post all year. */
  holders(unit: string, post: Post): readonly Person[] {
    const key = `${unit}/${post}`;
    const known = this.#acting.get(key);
    if (known) return known;
    const found = this.#roster.people.filter(
      (person) => person.unit === unit && !this.#idle.has(person.id) && person.posts.some((held) => held.post === post),
    );
    if (found.length === 0) throw new RangeError(`演示年度的 ${unit} 没有人担任 ${post}`);
    this.#acting.set(key, found);
    return found;
  }

  /** Two certified officers of a unit. */
  pair(unit: string, chance: Chance): readonly [string, string] {
    const handlers = this.holders(unit, 'case-handler');
    const first = chance.below(handlers.length);
    const second = (first + 1 + chance.below(handlers.length - 1)) % handlers.length;
    return [(handlers[first] as Person).id, (handlers[second] as Person).id];
  }

  /** Who signs for the post beside the one who proposes: of the same unit where it has one. Never the same person. */
  signer(post: Post, day: PlainDate, beside: Person): string {
    const key = `${post}/${beside.unit}`;
    const known = this.#signers.get(key) ?? this.#signersFor(post, beside.unit);
    this.#signers.set(key, known);
    const signer = known.find((person) => person.id !== beside.id && holdsPost(person, post, day));
    if (!signer) throw new RangeError(`演示年度没有人在 ${day} 担任 ${post}`);
    return signer.id;
  }

  #signersFor(post: Post, unit: string): readonly Person[] {
    const all = this.#roster.people.filter(
      (person) => !this.#idle.has(person.id) && person.posts.some((held) => held.post === post),
    );
    return [...all.filter((person) => person.unit === unit), ...all.filter((person) => person.unit !== unit)];
  }
}
