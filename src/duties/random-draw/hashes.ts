/** 散列 — the hashes of a draw: of a list, of what is fixed beforehand, of a contribution, and the seed of them all. */
import { createHash } from 'node:crypto';
import { canonical } from '../../record/canonical.ts';
import { type Commitment, type Contribution, drawAlgorithm, drawFormat, type Parameters } from './draw-file.ts';

/** How many rows one chunk hash covers. */
export const rowsPerChunk = 100;

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export interface ListDigest {
  readonly count: number;
  readonly hash: string;
  readonly chunks: readonly string[];
}

export type ListName = 'businesses' | 'officers' | 'recusals' | 'result';

/** 名单散列 — each row is one line of JSON; a hash for every hundred lines; the list's hash is over those, its name and length. */
export function digestOf(name: ListName, rows: readonly (readonly unknown[])[]): ListDigest {
  const chunks: string[] = [];
  for (let start = 0; start < rows.length; start += rowsPerChunk) {
    let lines = '';
    for (const row of rows.slice(start, start + rowsPerChunk)) lines += `${JSON.stringify(row)}\n`;
    chunks.push(sha256(lines));
  }
  return { count: rows.length, hash: hashOfChunks(name, rows.length, chunks), chunks };
}

export function hashOfChunks(name: ListName, count: number, chunks: readonly string[]): string {
  return sha256([`plumbline-list/1 ${name} ${count}`, ...chunks, ''].join('\n'));
}

type CountAndHash = Pick<ListDigest, 'count' | 'hash'>;

/** What is fixed before the seed is known: named by hash, so that it fits in an act whatever the lists' size. */
export interface Frame {
  readonly task: string;
  readonly round: number;
  readonly parameters: Parameters;
  readonly commitments: readonly Commitment[];
  readonly businesses: CountAndHash;
  readonly officers: CountAndHash;
  readonly recusals: CountAndHash;
}

const countAndHash = ({ count, hash }: CountAndHash): CountAndHash => ({ count, hash });

/** 事前承诺 — one hash over everything that is fixed beforehand. Its publication is what binds the bureau. */
export function frameHash({ task, round, parameters, commitments, ...lists }: Frame): string {
  const frame = {
    format: drawFormat,
    algorithm: drawAlgorithm,
    task,
    round,
    parameters: { perBusiness: parameters.perBusiness, maxLoad: parameters.maxLoad, strata: parameters.strata },
    commitments: commitments.map(({ party, hash }) => [party, hash]),
    businesses: countAndHash(lists.businesses),
    officers: countAndHash(lists.officers),
    recusals: countAndHash(lists.recusals),
  };
  return sha256(`plumbline-frame/1\n${canonical(frame)}`);
}

/** 投入的承诺 — a party publishes this before the lists are committed, and its contribution (64 hex digits) afterwards. */
export function commitmentOf(party: string, value: string): string {
  return sha256(`plumbline-commitment/1\n${canonical([party, value])}`);
}

/** 种子 — of what was fixed beforehand and of every contribution, in the order of the commitments: nobody alone can choose it. */
export function seedOf(frame: string, contributions: readonly Contribution[]): string {
  const lines = contributions.map(({ party, value }) => `${canonical([party, value])}\n`);
  return sha256(`plumbline-seed/1\n${frame}\n${lines.join('')}`);
}
