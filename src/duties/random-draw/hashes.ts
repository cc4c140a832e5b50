/** 散列 — the hashes of a draw: of a list, of what is fixed beforehand, of a contribution, and the seed of them all. */
import { canonical } from '../../record/canonical.ts';
import { sha256 } from '../../record/contributions.ts';
import { type Commitment, drawAlgorithm, drawFormat, type Parameters } from './draw-file.ts';

export { commitmentOf, seedOf, sha256 } from '../../record/contributions.ts';

/** How many rows one chunk hash covers. */
export const rowsPerChunk = 100;

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
