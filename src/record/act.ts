import type { Length, PlainDate } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';
import type { Entered } from './business-register.ts';

/** 签批 — one signature under an act: who, in which post, on which day, with which opinion. */
export interface Signature {
  readonly person: string;
  readonly post: Post;
  readonly on: PlainDate;
  readonly opinion: string;
}

/** 执法人员 — an officer who took part, with the certificate that was valid on the day. */
export interface ActingOfficer {
  readonly id: string;
  readonly certificate: string;
}

/** 文号 — e.g. 津西市监处罚〔2019〕31号: word 处罚, year 2019, serial 31. */
export interface DocumentNumber {
  readonly word: string;
  readonly year: number;
  readonly serial: number;
  readonly text: string;
}

/** What an act says besides its place in the record: stored as one canonical JSON text and hashed. */
export interface ActBody<D = Readonly<Record<string, unknown>>> {
  readonly data: D;
  readonly officers?: readonly ActingOfficer[];
  /** Rule ids with the first day of the version that was applied. */
  readonly basis?: readonly (readonly [rule: string, from: PlainDate])[];
  readonly signatures?: readonly Signature[];
  /** 地方时限 — by rule, for clocks that the act starts and whose length the law leaves to the bureau. */
  readonly periods?: Readonly<Record<string, Length>>;
  /** The power (权责清单) that was exercised. */
  readonly power?: string;
  /** The unit that opened the matter, or that joins it (联合办理): those acts only. */
  readonly unit?: string;
  /** 文号 — taken gap-free in the same transaction. */
  readonly number?: DocumentNumber;
  /** 记入登记簿 — what the register of businesses made of the act, line by line. */
  readonly entered?: readonly Entered[];
  /** Hashes of the papers. */
  readonly documents?: readonly string[];
  /** The proposal that the last signature turned into this act. */
  readonly proposal?: number;
  /** 观察自公示 — not done here: observed in another bureau's publication. Gates become findings, never refusals. */
  readonly observed?: true;
}

/** 行为 — one act on the record. A matter (stream) is named by the position of the act that opened it. */
export interface Act<T extends string = string, D = Readonly<Record<string, unknown>>> {
  readonly bureau: number;
  readonly position: number;
  readonly stream: number;
  /** 1 for the opening act of a matter, then one more for each. */
  readonly version: number;
  readonly procedure: string;
  readonly type: T;
  /** 行为日 — the legal day. */
  readonly doneOn: PlainDate;
  /** `HH:mm` where a clock of hours needs it. */
  readonly doneAt?: string;
  readonly actor: string;
  readonly body: ActBody<D>;
}

/** Acts of the kernel itself, on the stream of any matter: the way of a signature. */
export const kernelActs = {
  ActProposed: '呈报',
  ProposalEndorsed: '同意',
  ProposalReturned: '退回',
  ProposalWithdrawn: '撤回呈报',
  SealedValueDestroyed: '销毁封存的个人信息',
} as const;

export type KernelActName = keyof typeof kernelActs;
