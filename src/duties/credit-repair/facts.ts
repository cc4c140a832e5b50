import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { RepairKind } from './choices.ts';
import type { Shown } from './earliest.ts';
import type { CreditRepair } from './procedure.ts';

/** 所修复的事项 — matters of this bureau, by the position of their opening acts. */
export interface Repaired {
  readonly case: number | null;
  readonly abnormalListing: number | null;
  readonly seriousListing: number | null;
  readonly business: number | null;
}

/** What the gates of a repair must know. */
export interface RepairFacts extends Shown {
  readonly partyKind: string;
  readonly partyName: string;
  readonly partyCode: string | null;
  readonly information: string;
  readonly repaired: Repaired;
  readonly materials: readonly string[];
  readonly earlierFraudOn: PlainDate | null;
  readonly supplemented: boolean;
  readonly verified: boolean;
  readonly extended: boolean;
  /** 弄虚作假 — the decision that refused or revoked for it, and its day. */
  readonly fraud: { readonly on: PlainDate; readonly decision: 'refused' | 'revoked' } | null;
  readonly handlers: readonly string[];
}

export const start: RepairFacts = {
  kind: 'penalty',
  grade: null,
  publishedOn: null,
  restrictedUntil: null,
  partyKind: '',
  partyName: '',
  partyCode: null,
  information: '',
  repaired: { case: null, abnormalListing: null, seriousListing: null, business: null },
  materials: [],
  earlierFraudOn: null,
  supplemented: false,
  verified: false,
  extended: false,
  fraud: null,
  handlers: [],
};

type Evolve = Duty<CreditRepair, RepairFacts>['evolve'];
type ActOf<N extends ActName<CreditRepair>> = Act<N, DataOf<CreditRepair, N>>;

const unchanged = (facts: RepairFacts): RepairFacts => facts;

export const repairedIn = (data: {
  readonly case?: number;
  readonly abnormalListing?: number;
  readonly seriousListing?: number;
  readonly business?: number;
}): Repaired => ({
  case: data.case ?? null,
  abnormalListing: data.abnormalListing ?? null,
  seriousListing: data.seriousListing ?? null,
  business: data.business ?? null,
});

function applicant({ actor, body: { data } }: ActOf<'RepairApplied'> | ActOf<'TemporaryRepairApplied'>) {
  const { partyKind, partyName, partyCode, information } = data;
  return { partyKind, partyName, partyCode: partyCode ?? null, information, handlers: [actor] };
}

export const evolve: Evolve = {
  RepairApplied: (facts, act) => {
    const { data } = act.body;
    return {
      ...facts,
      ...applicant(act),
      kind: data.kind satisfies RepairKind,
      grade: data.grade ?? null,
      publishedOn: data.publishedOn ?? null,
      restrictedUntil: data.restrictedUntil ?? null,
      repaired: repairedIn(data),
      materials: [...new Set([...data.materials, ...data.shared])],
      earlierFraudOn: data.earlierFraudOn ?? null,
    };
  },
  SupplementDemanded: (facts) => ({ ...facts, supplemented: true }),
  SupplementReceived: (facts, { body: { data } }) => ({
    ...facts,
    materials: [...new Set([...facts.materials, ...data.materials])],
  }),
  RepairAccepted: unchanged,
  RepairDeclined: unchanged,
  TemporaryRepairApplied: (facts, act) => ({ ...facts, ...applicant(act) }),
  TemporaryRepairMade: unchanged,
  TemporaryRepairDeclined: unchanged,
  TemporaryRepairEnded: unchanged,
  RepairVerified: (facts) => ({ ...facts, verified: true }),
  DecisionExtended: (facts) => ({ ...facts, extended: true }),
  RepairGranted: unchanged,
  RepairRefused: (facts, { body: { data }, doneOn }) =>
    data.ground === 'fraud' ? { ...facts, fraud: { on: doneOn, decision: 'refused' } } : facts,
  RepairExecuted: unchanged,
  RepairPushed: unchanged,
  RepairRevoked: (facts, { doneOn }) => ({ ...facts, fraud: { on: doneOn, decision: 'revoked' } }),
};
