import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { SummaryPenalty } from './procedure.ts';

/** What the gates of an on-the-spot penalty must know. Sums in fen. */
export interface SummaryFacts {
  readonly party: string;
  readonly partyCode?: string;
  readonly partyKind: string;
  readonly violation: string;
  readonly penalty: 'warning' | 'fine' | 'warning-and-fine' | 'none';
  readonly fine: number;
  readonly decidedOn?: PlainDate;
  readonly paid: number;
  /** Collected on the spot and still in the officers' hands. */
  readonly inHand: number;
  /** Handed in to the bureau and not yet at the bank. */
  readonly atBureau: number;
  readonly reported: boolean;
  readonly officers: readonly string[];
}

export const start: SummaryFacts = {
  party: '',
  partyKind: '',
  violation: '',
  penalty: 'none',
  fine: 0,
  paid: 0,
  inHand: 0,
  atBureau: 0,
  reported: false,
  officers: [],
};

type Evolve = Duty<SummaryPenalty, SummaryFacts>['evolve'];
type ActOf<N extends ActName<SummaryPenalty>> = Act<N, DataOf<SummaryPenalty, N>>;

const unchanged = (facts: SummaryFacts): SummaryFacts => facts;

function partyOf({ body }: ActOf<'SummaryPenaltyImposed'> | ActOf<'ConvertedToOrdinary'>) {
  const { partyName, partyKind, partyCode } = body.data;
  const officers = (body.officers ?? []).map((officer) => officer.id);
  return { party: partyName, partyKind, officers, ...(partyCode === undefined ? {} : { partyCode }) };
}

export const evolve: Evolve = {
  SummaryPenaltyImposed: (facts, act) => ({
    ...facts,
    ...partyOf(act),
    violation: act.body.data.violation,
    penalty: act.body.data.penalty,
    fine: act.body.data.fine ?? 0,
    decidedOn: act.doneOn,
  }),
  ReportedToBureau: (facts) => ({ ...facts, reported: true }),
  MaterialsArchived: unchanged,
  DecisionCorrected: unchanged,
  DecisionWithdrawn: (facts) => ({ ...facts, fine: 0, paid: 0, inHand: 0, atBureau: 0 }),
  ConvertedToOrdinary: (facts, act) => ({ ...facts, ...partyOf(act), violation: act.body.data.summary }),
  SummaryPenaltyClosed: unchanged,
  CollectedOnSpot: (facts, { body: { data } }) => ({
    ...facts,
    paid: facts.paid + data.amount,
    inHand: facts.inHand + data.amount,
  }),
  CollectionHandedIn: (facts, { body: { data } }) => ({
    ...facts,
    inHand: facts.inHand - data.amount,
    atBureau: facts.atBureau + data.amount,
  }),
  CollectionBanked: (facts, { body: { data } }) => ({ ...facts, atBureau: facts.atBureau - data.amount }),
  PaymentReceived: (facts, { body: { data } }) => ({ ...facts, paid: facts.paid + data.amount }),
};
