import { LRUCache } from 'lru-cache';
import type { Roster } from '../../people/roster.ts';
import type { OpenBureau } from '../bureau.ts';
import { newestPosition } from './newest-position.ts';

/** What was read of one state of the record and of the bureau's people. */
interface Known {
  readonly position: number;
  readonly roster: Roster;
  readonly answers: LRUCache<string, Promise<unknown>>;
}

const most = 2_000;
const known = new WeakMap<OpenBureau, Known>();

/**
 * 在下一行为之前 — what was read stands until the next act, and until the next entry about people and units: lists and figures
 * are asked for far more often than they change. Those who ask the same at once read once. `key` must name everything that
 * the answer depends on, who asks among it.
 */
export async function untilNextAct<T>(bureau: OpenBureau, key: string, read: () => Promise<T>): Promise<T> {
  const position = await newestPosition(bureau);
  const { roster } = bureau;
  let state = known.get(bureau);
  if (state?.position !== position || state.roster !== roster) {
    state = { position, roster, answers: new LRUCache({ max: most }) };
    known.set(bureau, state);
  }
  const { answers } = state;
  const before = answers.get(key);
  if (before) return before as Promise<T>;
  const reading = read();
  answers.set(key, reading);
  reading.catch(() => answers.delete(key));
  return reading;
}
