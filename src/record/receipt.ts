import type { PlainDate } from '../law/kinds.ts';
import type { ActWish } from './decide.ts';
import type { ProposalWish } from './decide-proposal.ts';
import type { AlertState } from './matter.ts';
import type { Refusal } from './refusal.ts';

/**
 * A request to the record. `key` makes it repeatable: the same key gives the same receipt, however often it is sent.
 * `seenVersion` is the version of the matter that the officer was looking at. Whoever asks for many acts at once does not
 * know yet where a matter will open: `follows` names it by the key of the request that opens it.
 */
export interface Request {
  readonly key: string;
  readonly stream?: number;
  readonly follows?: string;
  readonly seenVersion?: number;
  readonly wish: ActWish | ProposalWish;
}

export const isAnswer = (wish: ActWish | ProposalWish): wish is ProposalWish => 'answer' in wish;

/** 回执 — the act is on the record and durable. */
export interface Receipt {
  readonly position: number;
  readonly stream: number;
  readonly version: number;
  readonly hash: string;
  readonly type: string;
  readonly doneOn: PlainDate;
  readonly state: string;
  readonly number?: string;
  /** True where the act waits for signatures: what went on the record is its proposal. */
  readonly proposed?: true;
  /** Alerts that the act itself raised: it came late. */
  readonly late?: readonly AlertState[];
  /** 须交接的事项 — open matters that somebody must take over, because the act took a handler's certificate. */
  readonly handovers?: readonly number[];
  /** Gates that stood against an observed act: findings, not refusals. */
  readonly findings?: readonly Refusal[];
}

export type Outcome =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly refusal: Refusal };
