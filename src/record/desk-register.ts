import {
  type BusinessEntry,
  businessAfter,
  linesOf,
  numbersOf,
  type RegisteredBusiness,
  type RegisterLine,
} from './business-register.ts';
import type { ActWish, World } from './decide.ts';
import type { Matter } from './matter.ts';
import { type KnownUnder, numbersHeld } from './registered-businesses.ts';
import { put } from './undo.ts';
import { errorsIn } from './validate.ts';
import type { Desk } from './work.ts';

/** What somebody asks to be done. */
export type AskedAct = Pick<ActWish, 'procedure' | 'act' | 'doneOn' | 'data'> & {
  /** A proposal was checked when it was made: since then its personal values are sealed. */
  readonly isChecked?: true;
};

/** The register as it was before a request: what it needs to be forgotten. */
interface Before {
  readonly businesses: Map<string, KnownUnder | undefined>;
  readonly named: Map<string, RegisteredBusiness | undefined>;
}

/** What an act would say of businesses; nothing where its data is not what the act asks for. */
export function linesAsked(
  duties: World['duties'],
  matter: Matter | undefined,
  asked: AskedAct,
): readonly RegisterLine[] {
  const duty = duties.get(asked.procedure);
  const definition = duty?.procedure.acts[asked.act];
  if (!duty?.enters?.[asked.act] || !definition) return [];
  if (!asked.isChecked && errorsIn(definition.data, asked.data).length > 0) return [];
  const { act: type, doneOn, data } = asked;
  return linesOf(duty, { type, doneOn, body: { data } }, matter?.facts ?? duty.start);
}

/** The world with the businesses that the act speaks of. */
export async function withRegister(
  desk: Desk,
  world: World,
  matter: Matter | undefined,
  asked: AskedAct,
): Promise<World> {
  const numbers = linesAsked(world.duties, matter, asked).flatMap(numbersOf);
  if (numbers.length === 0) return world;
  for (const number of numbers) {
    if (desk.businesses.has(number)) continue;
    const known = await desk.loadBusiness(number);
    desk.businesses.set(number, known);
    for (const held of known ? numbersHeld(known) : [])
      if (!desk.businesses.get(held)) desk.businesses.set(held, known);
  }
  return { ...world, registered: (number) => desk.businesses.get(number) || undefined };
}

/** What the act says of businesses stands in the register for the next act already. */
export function enterBusinesses(
  desk: Pick<Desk, 'entries' | 'businesses' | 'named'>,
  before: Before,
  entries: readonly BusinessEntry[],
): void {
  for (const entry of entries) {
    desk.entries.push(entry);
    const known = desk.businesses.get(entry.business) || undefined;
    const next = businessAfter(known, entry);
    if (next === known) continue;
    for (const number of known ? numbersHeld(known) : []) put(desk.businesses, before.businesses, number, false);
    for (const number of numbersHeld(next)) put(desk.businesses, before.businesses, number, next);
    if (next.name !== known?.name) put(desk.named, before.named, entry.business, next);
  }
}
