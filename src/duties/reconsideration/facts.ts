/** 事实 — what the acts of a reconsideration add up to. */
import type { Contesting, Verdict } from '../../law/contested-conduct.ts';
import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Reconsideration } from './procedure.ts';

export interface ReconsiderationFacts extends Contesting {
  readonly applicant: string;
  readonly applicantCode: string | null;
  readonly organ: string;
  readonly organName: string;
  readonly number: string | null;
  readonly trial: 'ordinary' | 'simple';
  readonly conduct: string;
  readonly conductNumber: string | null;
  readonly acceptedOn: PlainDate | null;
  readonly copyReceivedOn: PlainDate | null;
  readonly handlers: readonly string[];
  readonly suspended: boolean;
  readonly extended: boolean;
  readonly settled: boolean;
  /** 责令履行的内容 — a code of `obligations`. */
  readonly obligation: string;
  readonly annulledForProcedure: boolean;
  readonly performed: boolean;
  /** 意见书、建议书 — those that wait for an answer, by their number; only an opinion has a term. */
  readonly letters: readonly { readonly letter: string; readonly paper: string }[];
  /** 复议后起诉 — the suits that followed. */
  readonly suits: readonly number[];
}

export const start: ReconsiderationFacts = {
  applicant: '',
  applicantCode: null,
  organ: '',
  organName: '',
  number: null,
  trial: 'ordinary',
  conduct: 'other',
  contested: null,
  conductNumber: null,
  acceptedOn: null,
  copyReceivedOn: null,
  handlers: [],
  answeredAt: null,
  suspended: false,
  extended: false,
  settled: false,
  verdict: null,
  obligation: 'none',
  annulledForProcedure: false,
  performed: false,
  letters: [],
  suits: [],
};

type Facts = ReconsiderationFacts;

const unchanged = (facts: Facts): Facts => facts;
const including = (list: readonly string[], ...more: readonly string[]): readonly string[] => [
  ...new Set([...list, ...more]),
];

type Opening =
  | DataOf<Reconsideration, 'ApplicationFiledHere'>
  | DataOf<Reconsideration, 'ApplicationCopyReceived'>
  | DataOf<Reconsideration, 'ApplicationNotAccepted'>;

function contesting(facts: Facts, { actor, body: { data } }: Act<string, Opening>): Facts {
  return {
    ...facts,
    applicant: data.partyName,
    applicantCode: data.partyCode ?? null,
    conduct: data.conduct,
    contested: data.contested ?? facts.contested,
    conductNumber: data.conductNumber ?? facts.conductNumber,
    handlers: including(facts.handlers, actor),
  };
}

const ended = (by: string, outcome: string, document: string, reasons = ''): Verdict => ({
  outcome,
  by,
  document,
  reasons,
  fine: 0,
  gains: 0,
  goods: 0,
});

export const evolve: Duty<Reconsideration, Facts>['evolve'] = {
  ApplicationFiledHere: contesting,
  ApplicationRelayed: (facts, { body: { data } }) => ({ ...facts, organ: data.organ, organName: data.organName }),
  ConductUndoneBeforeRelay: unchanged,
  ApplicationCopyReceived: (facts, act) => {
    const { data } = act.body;
    return {
      ...contesting(facts, act),
      organ: data.organ,
      organName: data.organName,
      number: data.number,
      trial: data.trial,
      acceptedOn: data.acceptedOn,
      copyReceivedOn: act.doneOn,
      handlers: including(facts.handlers, act.actor, ...data.handlers),
    };
  },
  ApplicationNotAccepted: (facts, act) => {
    const { organ, organName, number, reason } = act.body.data;
    return {
      ...contesting(facts, act),
      organ,
      organName,
      number,
      verdict: ended(organName, 'not-accepted', number, reason),
    };
  },
  HandlersAssigned: (facts, { body }) => ({ ...facts, handlers: including(facts.handlers, ...body.data.handlers) }),
  ProcedureConverted: (facts) => ({ ...facts, trial: 'ordinary' }),
  ReplySubmitted: (facts, { position }) => ({ ...facts, answeredAt: position }),
  EvidenceSupplemented: unchanged,
  OpinionGiven: unchanged,
  HearingNotified: unchanged,
  HearingAttended: unchanged,
  EnforcementStayed: unchanged,
  ReconsiderationSuspended: (facts) => ({ ...facts, suspended: true }),
  ReconsiderationResumed: (facts) => ({ ...facts, suspended: false }),
  DecisionTermExtended: (facts) => ({ ...facts, extended: true }),
  ConductChanged: unchanged,
  SettlementReached: (facts) => ({ ...facts, settled: true }),
  DecisionReceived: (facts, { body: { data } }) => ({
    ...facts,
    verdict: {
      outcome: data.outcome,
      by: facts.organName,
      document: data.document,
      reasons: data.reasons,
      fine: data.fine ?? 0,
      gains: data.gains ?? 0,
      goods: data.goods ?? 0,
    },
    obligation: data.obligation,
    annulledForProcedure: data.procedural,
  }),
  ReconsiderationTerminated: (facts, { body: { data } }) => ({
    ...facts,
    verdict: ended(facts.organName, data.ground, data.document),
  }),
  DecisionPerformed: (facts) => ({ ...facts, performed: true }),
  OpinionReceived: (facts, { body: { data } }) => ({
    ...facts,
    letters: [...facts.letters, { letter: data.letter, paper: data.paper }],
  }),
  OpinionAnswered: (facts, { body: { data } }) => ({
    ...facts,
    letters: facts.letters.filter(({ letter }) => letter !== data.letter),
  }),
  SuitFollowed: (facts, { body }) => ({ ...facts, suits: [...facts.suits, body.data.suit] }),
  ReconsiderationClosed: unchanged,
};
