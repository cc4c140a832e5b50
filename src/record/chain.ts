import { getHashes, hash } from 'node:crypto';
import type { PlainDate } from '../law/kinds.ts';
import type { Act, ActBody } from './act.ts';

/** 散列算法 — SHA-256, or SM3 (国密) where the bureau chose it at its founding. */
export type ChainAlgorithm = 'sha256' | 'sm3';

/** The value before the first act. */
export const chainStart = '0'.repeat(64);

/** An act as the table `act` holds it. */
export interface ActRow {
  readonly bureau: number;
  readonly position: number;
  readonly stream: number;
  readonly version: number;
  readonly procedure: string;
  readonly type: string;
  readonly done_on: PlainDate;
  readonly done_at: string | null;
  readonly recorded_at: string;
  readonly actor: string;
  readonly key: string;
  readonly body: string;
  readonly previous: string;
  readonly hash: string;
}

/** The columns of a row that an act is folded from. */
export type FoldedRow = Omit<ActRow, 'recorded_at' | 'key' | 'previous' | 'hash' | 'body'>;

/** Whether this machine's OpenSSL offers the algorithm. */
export function offersAlgorithm(algorithm: ChainAlgorithm): boolean {
  return getHashes().includes(algorithm);
}

/** 链值 — the hash of an act: over the hash before it and every column of its row, so that no byte can change unseen. */
export function chainHash(row: Omit<ActRow, 'hash'>, algorithm: ChainAlgorithm): string {
  const text = JSON.stringify([
    row.previous,
    row.bureau,
    row.position,
    row.stream,
    row.version,
    row.procedure,
    row.type,
    row.done_on,
    row.done_at,
    row.recorded_at,
    row.actor,
    row.key,
    row.body,
  ]);
  return hash(algorithm, text, 'hex');
}

/** The act that a row holds. */
export function actOf(row: FoldedRow & Pick<ActRow, 'body'>): Act {
  return actWith(row, JSON.parse(row.body) as ActBody);
}

/** The act of a row whose body is at hand already. */
export function actWith(row: FoldedRow, body: ActBody): Act {
  return {
    bureau: row.bureau,
    position: row.position,
    stream: row.stream,
    version: row.version,
    procedure: row.procedure,
    type: row.type,
    doneOn: row.done_on,
    ...(row.done_at === null ? {} : { doneAt: row.done_at }),
    actor: row.actor,
    body,
  };
}

export const actColumns =
  'bureau, position, stream, version, procedure, type, done_on, done_at, recorded_at, actor, key, body, previous, hash';
