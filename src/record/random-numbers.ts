import { createHash } from 'node:crypto';

/**
 * 计数器模式 — random numbers that anyone can compute again: block n of a stream is
 * SHA-256(seed ‖ label ‖ 0x00 ‖ n as four bytes, high byte first), read as eight numbers of 32 bits.
 */
export class RandomNumbers {
  readonly #seed: Buffer;
  readonly #label: Buffer;
  #counter = 0;
  #block: Buffer = Buffer.alloc(0);
  #offset = 0;

  /** `seed` is 64 hex digits; streams with different labels have nothing to do with each other. */
  constructor(seed: string, label: string) {
    this.#seed = Buffer.from(seed, 'hex');
    this.#label = Buffer.from(`${label}\0`, 'utf8');
  }

  #next(): number {
    if (this.#offset >= this.#block.length) {
      const counter = Buffer.alloc(4);
      counter.writeUInt32BE(this.#counter);
      this.#counter += 1;
      this.#block = createHash('sha256').update(this.#seed).update(this.#label).update(counter).digest();
      this.#offset = 0;
    }
    const value = this.#block.readUInt32BE(this.#offset);
    this.#offset += 4;
    return value;
  }

  /** A whole number from 0 to `bound` − 1, each as likely: numbers in the incomplete last span are thrown away. */
  below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > 0x1_0000_0000) throw new RangeError(`不能在${bound}个中抽取`);
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % bound);
    let value = this.#next();
    while (value >= limit) value = this.#next();
    return value % bound;
  }
}

/** 不放回抽取 — the first `quota` of a shuffle (Fisher–Yates), each member as likely as any other. */
export function drawnFrom<T>(numbers: RandomNumbers, members: readonly T[], quota: number): T[] {
  const pool = [...members];
  for (let place = 0; place < quota; place += 1) {
    const other = place + numbers.below(pool.length - place);
    const chosen = pool[other] as T;
    pool[other] = pool[place] as T;
    pool[place] = chosen;
  }
  return pool.slice(0, quota);
}
