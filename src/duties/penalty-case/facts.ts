/** 事实 — what the acts of a case add up to, as far as a gate, a list or a publication needs to know. */
import type { PlainDate } from '../../law/kinds.ts';
import type { Channel } from './choices.ts';
import type { PartyKind, Penalty } from './penalties.ts';
import type { LedgerCase } from './procedure.ts';

/** 先行登记保存 — one set of things kept, by its number. */
export interface Preservation {
  readonly key: string;
  readonly on: PlainDate;
  readonly approval: 'approved' | 'to-make-up' | 'refused';
  readonly settled: boolean;
}

/** 审核 — the newest opinion of each kind since the investigation was last concluded. */
export interface Reviews {
  readonly caseReview: string | null;
  readonly legalReview: string | null;
  readonly legalReviewOn: PlainDate | null;
}

/** 调查终结报告 — what the handling unit proposed. */
export interface Conclusion {
  readonly proposal: string;
  readonly penalty: Penalty;
  readonly crimeSuspected: boolean;
  readonly refundDue: boolean;
  readonly legalReviewGrounds: readonly string[];
  readonly evidence: readonly string[];
}

/** 告知 — what the party was told. `penalty` is what was proposed to it. */
export interface Notice {
  readonly on: PlainDate;
  readonly penalty: Penalty;
  readonly hearingRightTold: boolean;
}

/** 听证 — as far as it has come. */
export interface Hearing {
  readonly stage: 'requested' | 'held' | 'reported' | 'terminated';
  readonly suspended: boolean;
  readonly host: string | null;
  readonly panel: readonly string[];
  readonly date: PlainDate | null;
  readonly open: boolean;
  readonly fileHandedOver: boolean;
  readonly noticeServedOn: PlainDate | null;
  readonly officersNotifiedOn: PlainDate | null;
  readonly announcedOn: PlainDate | null;
}

export type DecisionKind = 'penalty' | 'no-penalty' | 'not-established' | 'department' | 'judicial';

/** 处理决定 — of whichever of the five kinds. `change` is what later became of it. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly on: PlainDate;
  readonly number: string | null;
  readonly penalty: Penalty | null;
  /** 同案其他违法行为的监管领域 — besides that of the case. */
  readonly otherFields: readonly string[];
  readonly facts: string;
  readonly publish: boolean;
  readonly restrictedUntil: PlainDate | null;
  readonly servedOn: PlainDate | null;
  readonly change: string | null;
}

/** 缴纳 — one payment towards the decision. */
export interface Payment {
  readonly item: 'fine' | 'gains' | 'surcharge';
  readonly on: PlainDate;
  readonly amount: number;
}

/** 复议、诉讼 — one remedy of the party. */
export interface Remedy {
  readonly kind: 'reconsideration' | 'litigation';
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly outcome: string | null;
}

/** 执行 — how far the decision has been performed. */
export interface Performance {
  readonly payments: readonly Payment[];
  readonly surcharge: number;
  readonly deferredUntil: PlainDate | null;
  readonly goodsDisposedOn: PlainDate | null;
  readonly performed: readonly { readonly kind: string; readonly on: PlainDate }[];
  readonly remedies: readonly Remedy[];
  readonly demandedOn: PlainDate | null;
  readonly courtApplied: boolean;
  readonly courtEndedOn: PlainDate | null;
  readonly ended: string | null;
}

/** 公示 — one publication of the decision on one channel, under the rules of the day on which it was published. */
export interface Published {
  readonly channel: Channel;
  readonly on: PlainDate;
  readonly summary: string;
  readonly endedOn: PlainDate | null;
  /** Whether it ended early because the credit was repaired. */
  readonly repaired: boolean;
  /** 恢复公示 — since the repair was revoked: the period is counted from here, and cannot end early. */
  readonly restoredOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
}

export interface PenaltyCaseFacts extends LedgerCase {
  readonly partyKind: PartyKind;
  readonly partyName: string;
  readonly partyCode: string | null;
  readonly source: string;
  readonly field: string;
  readonly summary: string;
  readonly clueOn: PlainDate | null;
  readonly mayTransferOn: boolean;
  readonly cause: string | null;
  readonly filedOn: PlainDate | null;
  readonly handlers: readonly string[];
  /** Everyone who ever handled the case: none of them may review it or sit in its hearing. */
  readonly everHandled: readonly string[];
  readonly recusalAsked: readonly string[];
  readonly recused: readonly string[];
  readonly rightsTold: boolean;
  readonly evidence: readonly string[];
  readonly excluded: readonly string[];
  readonly testsToTell: readonly string[];
  readonly preservations: readonly Preservation[];
  readonly measures: readonly number[];
  readonly extended: boolean;
  readonly conclusion: Conclusion | null;
  readonly reviews: Reviews;
  readonly notice: Notice | null;
  readonly defence: 'none' | 'heard' | 'rechecked';
  readonly everDefended: boolean;
  readonly waived: boolean;
  readonly refundOrdered: boolean;
  readonly hearing: Hearing | null;
  /** 经过听证程序 — when the newest hearing that was held ended; null where none was held. */
  readonly heardUntil: PlainDate | null;
  readonly deliberated: boolean;
  readonly deviationApproved: boolean;
  /** 违法所得无法查清 — approved by the head of the bureau. */
  readonly gainsUndeterminable: boolean;
  readonly electronicConsent: boolean;
  readonly noticesRun: readonly string[];
  readonly decision: Decision | null;
  readonly performance: Performance;
  readonly published: readonly Published[];
}

export const noReviews: Reviews = { caseReview: null, legalReview: null, legalReviewOn: null };

export const start: PenaltyCaseFacts = {
  partyKind: 'organisation',
  partyName: '',
  partyCode: null,
  source: 'own-finding',
  field: 'other',
  summary: '',
  clueOn: null,
  mayTransferOn: false,
  cause: null,
  filedOn: null,
  handlers: [],
  everHandled: [],
  recusalAsked: [],
  recused: [],
  rightsTold: false,
  evidence: [],
  excluded: [],
  testsToTell: [],
  preservations: [],
  measures: [],
  crime: 'none',
  backlog: null,
  extended: false,
  conclusion: null,
  reviews: noReviews,
  notice: null,
  defence: 'none',
  everDefended: false,
  waived: false,
  refundOrdered: false,
  hearing: null,
  heardUntil: null,
  deliberated: false,
  deviationApproved: false,
  gainsUndeterminable: false,
  electronicConsent: false,
  noticesRun: [],
  decision: null,
  performance: {
    payments: [],
    surcharge: 0,
    deferredUntil: null,
    goodsDisposedOn: null,
    performed: [],
    remedies: [],
    demandedOn: null,
    courtApplied: false,
    courtEndedOn: null,
    ended: null,
  },
  published: [],
};
