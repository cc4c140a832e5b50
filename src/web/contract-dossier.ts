/** 案卷的形状 — a matter with all its acts, clocks and lawful next steps, as the HTTP interface has it. */
import type { ActStep, Article, Cite, Day, Move, Refusal } from './contract.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AppliedRule {
  readonly rule: string;
  readonly ruleZh: string;
  readonly ruleFrom: Day;
  readonly verified: boolean;
  readonly note?: string;
  readonly cite: readonly Cite[];
}

export interface SignatureRow {
  readonly person: string;
  readonly name: string;
  readonly post: string;
  readonly postZh: string;
  readonly on: Day;
  readonly opinion: string;
}

export interface ShownField {
  readonly title: string;
  readonly value: string;
  readonly raw?: unknown;
  /** The name under which the sealed value can be asked for. */
  readonly sealed?: string;
}

export interface TimelineAct {
  readonly position: number;
  readonly version: number;
  readonly type: string;
  readonly zh: string;
  readonly doneOn: Day;
  readonly doneAt?: string;
  readonly recordedAt: string;
  readonly actor: Named;
  readonly officers: readonly { readonly id: string; readonly name: string; readonly certificate: string | null }[];
  readonly signatures: readonly SignatureRow[];
  readonly number?: string;
  /** The power of the published list that it goes by. */
  readonly power?: { readonly code: string; readonly name: string };
  readonly observed: boolean;
  readonly articles: readonly AppliedRule[];
  readonly data: readonly ShownField[];
  readonly hash: string;
  readonly previous: string;
  readonly form?: number;
}

export interface Clock {
  readonly number: number;
  readonly clock: string;
  readonly zh: string;
  readonly nature: 'term' | 'window';
  readonly key?: string;
  readonly rule: string;
  readonly startedOn: Day;
  /** Null while the clock stands still. */
  readonly due: Day | null;
  readonly dueAt?: string;
  readonly rolled: boolean;
  readonly provisional: boolean;
  readonly paused: boolean;
  readonly endedOn?: Day | null;
  readonly late: boolean;
  /** Null while it stands still, and once it has ended. */
  readonly left: number | null;
  readonly leftZh: string;
  readonly lengths: string;
  readonly stopped: readonly { readonly zh: string; readonly from: Day; readonly to: Day | null }[];
  readonly moves: readonly Move[];
  readonly verified: boolean;
  readonly cite: readonly Cite[];
}

export interface ProposalRow {
  readonly number: number;
  readonly act: string;
  readonly zh: string;
  readonly proposer: Named;
  readonly proposedOn: Day;
  readonly chain: readonly { readonly post: string; readonly zh: string }[];
  readonly signatures: readonly SignatureRow[];
  readonly data: readonly ShownField[];
  readonly mine: boolean;
  readonly own: boolean;
}

export interface Finding {
  readonly act: string;
  readonly position: number;
  readonly code: string;
  readonly zh: string;
  readonly article?: Article;
}

/** 轮到谁 — by posts; whose signature is awaited; until which day a period of the party runs. */
export interface Turn {
  readonly over: boolean;
  readonly steps: readonly (ActStep & { readonly posts: readonly string[] })[];
  readonly signatures: readonly (ActStep & { readonly post: string })[];
  readonly waits: readonly { readonly zh: string; readonly due: Day }[];
}

export interface Dossier {
  readonly stream: number;
  readonly procedure: string;
  readonly procedureZh: string;
  readonly version: number;
  readonly state: string;
  readonly stateZh: string;
  readonly title: string;
  readonly party: string;
  readonly partyCode: string | null;
  readonly number: string | null;
  readonly numbers: readonly string[];
  readonly unit: string;
  readonly unitName: string;
  /** 联合办理 — the second unit and its people. */
  readonly joint: {
    readonly unit: string;
    readonly unitName: string;
    readonly officers: readonly Named[];
    readonly since: Day;
  } | null;
  /** 须交接的承办人 */
  readonly handovers: readonly { readonly name: string; readonly since: Day; readonly why: string }[];
  readonly officers: readonly Named[];
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly observed: boolean;
  readonly organ: string | null;
  readonly gaps: readonly ActStep[];
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineAct[];
  readonly clocks: readonly Clock[];
  readonly intervals: readonly { readonly zh: string; readonly from: Day; readonly to?: Day | null }[];
  readonly proposals: readonly ProposalRow[];
  readonly alerts: readonly { readonly kind: string; readonly zh: string; readonly raisedOn: Day; readonly due: Day }[];
  readonly links: readonly {
    readonly stream: number;
    readonly procedureZh: string;
    readonly title: string;
    readonly number: string | null;
  }[];
  readonly next: readonly (ActStep & { readonly form: boolean; readonly anytime: boolean })[];
  /** Whose turn it is, where the reader can do nothing; else null. */
  readonly turn: Turn | null;
  readonly forbidden: readonly (ActStep & { readonly refusal: Refusal })[];
  readonly chain: { readonly position: number; readonly hash: string };
}
