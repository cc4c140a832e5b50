/**
 * 投入和承诺 — how several parties make a seed that none of them could choose: each publishes the hash of its contribution
 * before anything can be known, and the contribution afterwards.
 */
import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a party gave, after it was bound by its commitment. */
export interface Contributed {
  readonly party: string;
  readonly value: string;
}

/** 投入的承诺 — a party publishes this before the lists are committed, and its contribution (64 hex digits) afterwards. */
export function commitmentOf(party: string, value: string): string {
  return sha256(`plumbline-commitment/1\n${canonical([party, value])}`);
}

/** 种子 — of what was fixed beforehand and of every contribution, in the order of the commitments: nobody alone can choose it. */
export function seedOf(frame: string, contributions: readonly Contributed[]): string {
  const lines = contributions.map(({ party, value }) => `${canonical([party, value])}\n`);
  return sha256(`plumbline-seed/1\n${frame}\n${lines.join('')}`);
}
