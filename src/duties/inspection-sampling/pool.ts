/**
 * 抽样的总体和种子 — the pool is every inspection that was written down in the period, as the record stood at a position: anyone
 * who has the record makes the same list. The sample is drawn by its places in that list, so the act need not hold it.
 */
import { canonical } from '../../record/canonical.ts';
import { type Contributed, seedOf, sha256 } from '../../record/contributions.ts';
import { drawnFrom, RandomNumbers } from '../../record/random-numbers.ts';

/** 总体的散列值 — over the numbers of the inspections, in order. */
export const poolHashOf = (streams: readonly number[]): string =>
  sha256(`plumbline-pool/1\n${canonical([...streams])}`);

/** What is fixed before the seed can be known. */
export interface Fixed {
  readonly from: string;
  readonly until: string;
  readonly upTo: number;
  readonly poolCount: number;
  readonly poolHash: string;
  readonly sampleSize: number;
  readonly commitments: readonly { readonly party: string; readonly hash: string }[];
}

/** 种子 — of what was fixed and of every contribution, in the order of the commitments. */
export function sampleSeed(fixed: Fixed, contributions: readonly Contributed[]): string {
  const { from, until, upTo, poolCount, poolHash, sampleSize } = fixed;
  const commitments = fixed.commitments.map(({ party, hash }) => [party, hash]);
  const frame = { from, until, upTo, poolCount, poolHash, sampleSize, commitments };
  const inOrder = fixed.commitments.flatMap(({ party }) => contributions.find((one) => one.party === party) ?? []);
  return seedOf(sha256(`plumbline-sampling/1\n${canonical(frame)}`), inOrder);
}

/** 抽中的位置 — places in the pool, from 1, in the order of drawing. */
export function drawnPlaces(seed: string, poolCount: number, sampleSize: number): number[] {
  const places = Array.from({ length: poolCount }, (_, index) => index + 1);
  return drawnFrom(new RandomNumbers(seed, 'inspection-sampling'), places, sampleSize);
}
