/** 事实 — what the acts of a tip-off add up to. Nothing here tells who the informant is. */
import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { TipOffTable } from './procedure.ts';

export interface TipOffFacts {
  readonly party: string;
  readonly partyCode: string | null;
  readonly field: string;
  readonly channel: string;
  readonly dispatched: boolean;
  readonly handlers: readonly string[];
  readonly identity: 'named' | 'in-complaint' | 'anonymous';
  readonly insider: boolean;
  readonly evidence: boolean;
  readonly receivedOn: PlainDate | null;
  readonly timed: string;
  readonly untimed: readonly string[];
  readonly complaints: readonly number[];
  readonly repeats: number;
  readonly extended: boolean;
  readonly replyExtended: boolean;
  readonly testing: boolean;
  readonly disputed: boolean;
  /** The clue under which it is verified, and the case that was decided on. */
  readonly clue: number | null;
  readonly case: number | null;
  readonly decidedOn: PlainDate | null;
  readonly filingTold: boolean;
  readonly resultTold: boolean;
  readonly rewardProposed: boolean;
}

export const start: TipOffFacts = {
  party: '',
  partyCode: null,
  field: 'other',
  channel: 'other',
  dispatched: false,
  handlers: [],
  identity: 'anonymous',
  insider: false,
  evidence: false,
  receivedOn: null,
  timed: 'none',
  untimed: [],
  complaints: [],
  repeats: 0,
  extended: false,
  replyExtended: false,
  testing: false,
  disputed: false,
  clue: null,
  case: null,
  decidedOn: null,
  filingTold: false,
  resultTold: false,
  rewardProposed: false,
};

type ActOf<N extends ActName<TipOffTable>> = Act<N, DataOf<TipOffTable, N>>;

const unchanged = (facts: TipOffFacts): TipOffFacts => facts;

const including = <T>(list: readonly T[], ...more: readonly T[]): readonly T[] => [...new Set([...list, ...more])];

function received(facts: TipOffFacts, { body: { data }, doneOn, actor }: ActOf<'TipOffReceived'>): TipOffFacts {
  return {
    ...facts,
    party: data.partyName,
    partyCode: data.partyCode ?? null,
    field: data.field,
    channel: data.channel,
    dispatched: data.dispatchedBy !== undefined,
    handlers: including([actor], ...(data.handler === undefined ? [] : [data.handler])),
    identity: data.identity,
    insider: data.insider === true,
    evidence: data.evidence !== undefined,
    receivedOn: data.materialOn ?? doneOn,
    timed: data.timed,
    untimed: data.untimed,
    complaints: data.splitFrom === undefined ? [] : [data.splitFrom],
  };
}

/** New facts start the days anew, and an extension of the old days is spent with them. */
function repeated(facts: TipOffFacts, { body: { data } }: ActOf<'RepeatReceived'>): TipOffFacts {
  return { ...facts, repeats: facts.repeats + 1, extended: data.newFacts ? false : facts.extended };
}

const decided = (facts: TipOffFacts, { body, doneOn }: ActOf<'CaseFilingNoted' | 'NoFilingNoted'>): TipOffFacts => ({
  ...facts,
  case: body.data.case,
  decidedOn: doneOn,
});

export const evolve: Duty<TipOffTable, TipOffFacts>['evolve'] = {
  TipOffReceived: received,
  SpecialDutyNoted: (facts, { body: { data } }) => ({
    ...facts,
    timed: data.timed === 'none' ? facts.timed : data.timed,
    untimed: including(facts.untimed, ...data.untimed),
  }),
  TipOffAssigned: (facts, { body }) => ({ ...facts, handlers: including(facts.handlers, body.data.handler) }),
  ComplaintFound: unchanged,
  ComplaintOpened: (facts, { body }) => ({ ...facts, complaints: including(facts.complaints, body.data.complaint) }),
  RepeatReceived: repeated,
  RepeatSetAside: unchanged,
  JurisdictionDisputed: (facts) => ({ ...facts, disputed: true }),
  JurisdictionSettled: (facts) => ({ ...facts, disputed: false }),
  NoPowerTold: unchanged,
  TipOffTransferred: unchanged,
  TipOffReturned: unchanged,
  TipOffRedirected: unchanged,
  FraudTransferred: unchanged,
  VerificationExtended: (facts) => ({ ...facts, extended: true }),
  TestingStarted: (facts) => ({ ...facts, testing: true }),
  TestingFinished: (facts) => ({ ...facts, testing: false }),
  ClueHandedOver: unchanged,
  ClueOpened: (facts, { body }) => ({ ...facts, clue: body.data.case }),
  CaseFilingNoted: decided,
  NoFilingNoted: decided,
  HandledOtherwise: (facts, { doneOn }) => ({ ...facts, decidedOn: doneOn }),
  FilingTold: (facts) => ({ ...facts, filingTold: true }),
  ResultTold: (facts) => ({ ...facts, resultTold: true }),
  ReplyExtended: (facts) => ({ ...facts, replyExtended: true }),
  RewardProposed: (facts) => ({ ...facts, rewardProposed: true }),
  TipOffArchived: unchanged,
};
