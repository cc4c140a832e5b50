/** 随机匹配 — who inspects whom: never one who must keep out or is away, the least burdened first, ties by lot. */

import { RandomNumbers } from '../../record/random-numbers.ts';
import type { OfficerRow, Parameters, RecusalRow } from './draw-file.ts';

/** The officers of a draw with what they have in hand. One matcher is one course of matching: it counts as it goes. */
export class Matcher {
  readonly #ids: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #loads: Float64Array;
  /** 1 where an officer may not be picked now: for good (absent), or for the business at hand. */
  readonly #barred: Uint8Array;
  readonly #recused: ReadonlyMap<string, readonly string[]>;
  readonly #maxLoad: number;
  readonly #numbers: RandomNumbers;

  constructor(
    seed: string,
    label: string,
    officers: readonly OfficerRow[],
    recusals: readonly RecusalRow[],
    maxLoad: Parameters['maxLoad'],
  ) {
    this.#ids = officers.map(([id]) => id);
    this.#places = new Map(this.#ids.map((id, place) => [id, place]));
    this.#loads = Float64Array.from(officers, ([, , load]) => load);
    this.#barred = Uint8Array.from(officers, ([, , , absent]) => (absent ? 1 : 0));
    this.#recused = byBusiness(recusals);
    this.#maxLoad = maxLoad ?? Number.POSITIVE_INFINITY;
    this.#numbers = new RandomNumbers(seed, JSON.stringify(['officers', label]));
  }

  /** Counts an inspection that an officer already has. */
  burden(officer: string): void {
    const place = this.#places.get(officer);
    if (place !== undefined) this.#loads[place] = (this.#loads[place] ?? 0) + 1;
  }

  /** Up to `wanted` officers for a business: fewer where no more may go. `barred` are not asked. */
  match(business: string, wanted: number, barred: readonly string[] = []): string[] {
    const kept = [...(this.#recused.get(business) ?? []), ...barred].flatMap((id) => this.#bar(id));
    const team: string[] = [];
    while (team.length < wanted) {
      const officer = this.#pick();
      if (officer === undefined) break;
      kept.push(...this.#bar(officer));
      team.push(officer);
    }
    for (const place of kept) this.#barred[place] = 0;
    return team;
  }

  /** Keeps an officer out for the business at hand; the places to free again afterwards. */
  #bar(id: string): number[] {
    const place = this.#places.get(id);
    if (place === undefined || this.#barred[place] === 1) return [];
    this.#barred[place] = 1;
    return [place];
  }

  #pick(): string | undefined {
    let least = this.#maxLoad;
    let equals: number[] = [];
    for (let place = 0; place < this.#barred.length; place += 1) {
      const load = this.#loads[place] ?? 0;
      if (this.#barred[place] === 1 || load > least || load >= this.#maxLoad) continue;
      if (load < least) equals = [];
      least = load;
      equals.push(place);
    }
    if (equals.length === 0) return undefined;
    const chosen = equals[this.#numbers.below(equals.length)] ?? 0;
    this.#loads[chosen] = (this.#loads[chosen] ?? 0) + 1;
    return this.#ids[chosen];
  }
}

function byBusiness(recusals: readonly RecusalRow[]): ReadonlyMap<string, readonly string[]> {
  const officers = new Map<string, string[]>();
  for (const [officer, business] of recusals) {
    const known = officers.get(business);
    if (known) known.push(officer);
    else officers.set(business, [officer]);
  }
  return officers;
}
