import { createHash } from 'node:crypto';
import type { RandomSource } from '../../record/seal.ts';

/**
 * 随机 — everything that the demonstration year leaves to chance follows from its seed. A fork by name depends on seed and
 * name alone, so that one story told otherwise leaves all others as they are.
 */
export class Chance {
  readonly #seed: string;
  #state: number;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** A chance of its own for what has this name. */
  fork(name: string | number): Chance {
    return new Chance(`${this.#seed}/${name}`);
  }

  /** A number from 0 up to but not 1 (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but not `bound`. */
  below(bound: number): number {
    return Math.floor(this.share() * bound);
  }

  /** A whole number from `least` up to and with `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many cases of a hundred. */
  of(percent: number): boolean {
    return this.share() * 100 < percent;
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [K, number])[0];
  }

  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }

  /** A whole sum cut into `parts` whole parts, none smaller than `least`, each up to some three times the mean. */
  parts(sum: number, parts: number, least: number): number[] {
    const weights = Array.from({ length: parts }, () => 0.2 + this.share() ** 2 * 2.4);
    const total = weights.reduce((all, weight) => all + weight, 0);
    const spare = sum - least * parts;
    if (spare < 0) throw new RangeError(`${sum} 不足以分成 ${parts} 份`);
    const cut = weights.map((weight) => least + Math.floor((spare * weight) / total));
    let rest = sum - cut.reduce((all, part) => all + part, 0);
    for (let index = 0; rest > 0; index = (index + 1) % parts) {
      cut[index] = (cut[index] as number) + 1;
      rest -= 1;
    }
    return cut;
  }
}

const blockSize = 32;

/** Salts, references and nonces that follow from the seed: a stream of SHA-256 blocks. For fictitious data only. */
export function seededBytes(seed: string): RandomSource {
  let pool = Buffer.alloc(0);
  let block = 0;
  return (bytes) => {
    while (pool.length < bytes) {
      const blocks = Array.from({ length: 64 }, () => {
        block += 1;
        return createHash('sha256').update(`${seed}#${block}`).digest();
      });
      pool = Buffer.concat([pool, ...blocks], pool.length + 64 * blockSize);
    }
    const taken = pool.subarray(0, bytes);
    pool = pool.subarray(bytes);
    return taken;
  };
}
