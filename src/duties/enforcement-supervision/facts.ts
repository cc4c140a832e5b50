/** 事实 — what the acts of a matter of supervision add up to. */
import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Paper } from './choices.ts';
import type { EnforcementSupervisionTable } from './procedure.ts';

export interface SupervisionFacts {
  readonly origin: string | null;
  readonly scope: string | null;
  readonly supervised: string;
  /** Who has to perform and put right: they see the matter, whichever unit they are in. */
  readonly responsible: readonly string[];
  readonly number: string | null;
  readonly paper: Paper | null;
  readonly replyBy: PlainDate | null;
  /** The report on an earlier paper was not accepted. */
  readonly rejected: boolean;
  readonly measures: number;
  readonly corrected: boolean;
  readonly objection: 'none' | 'open' | 'rejected';
  readonly published: { readonly on: PlainDate; readonly content: string } | null;
}

export const start: SupervisionFacts = {
  origin: null,
  scope: null,
  supervised: '',
  responsible: [],
  number: null,
  paper: null,
  replyBy: null,
  rejected: false,
  measures: 0,
  corrected: false,
  objection: 'none',
  published: null,
};

type ActOf<N extends ActName<EnforcementSupervisionTable>> = Act<N, DataOf<EnforcementSupervisionTable, N>>;
type Facts = SupervisionFacts;

interface Issued {
  readonly number: string;
  readonly supervised: string;
  readonly responsible?: readonly string[];
  readonly replyBy?: PlainDate;
}

const issued =
  (paper: Paper) =>
  (facts: Facts, { body: { data } }: { readonly body: { readonly data: Issued } }): Facts => ({
    ...facts,
    paper,
    number: data.number,
    supervised: data.supervised,
    responsible: data.responsible ?? facts.responsible,
    replyBy: data.replyBy ?? null,
    corrected: false,
    objection: 'none',
  });

const unchanged = (facts: Facts): Facts => facts;

function published(facts: Facts, { doneOn, body: { data } }: ActOf<'ResultPublished'>): Facts {
  return data.way === 'publication' ? { ...facts, published: { on: doneOn, content: data.content } } : facts;
}

export const evolve: Duty<EnforcementSupervisionTable, Facts>['evolve'] = {
  ClueReceived: (facts, { body: { data } }) => ({
    ...facts,
    origin: data.origin,
    scope: data.scope,
    supervised: data.supervised,
  }),
  MeasureTaken: (facts) => ({ ...facts, measures: facts.measures + 1 }),
  ClueGuided: unchanged,
  NothingFound: unchanged,
  ComplainantAnswered: unchanged,
  UrgingLetterIssued: issued('urging-letter'),
  OpinionIssued: (facts, act) => ({ ...issued('opinion')(facts, act), scope: act.body.data.scope }),
  DecisionIssued: issued('decision'),
  SuperiorNoticeReceived: issued('superior-notice'),
  SuperiorDecisionReceived: issued('superior-decision'),
  SuperiorOpinionReceived: issued('superior-opinion'),
  ResultPublished: published,
  PersonnelActionProposed: unchanged,
  ExplanationGiven: unchanged,
  CorrectionMade: (facts) => ({ ...facts, corrected: true }),
  CorrectionReported: unchanged,
  ReportAccepted: unchanged,
  ReportRejected: (facts, { body }) => ({ ...facts, rejected: true, corrected: false, replyBy: body.data.replyBy }),
  ObjectionRaised: (facts) => ({ ...facts, objection: 'open' }),
  ObjectionUpheld: unchanged,
  ObjectionRejected: (facts) => ({ ...facts, objection: 'rejected' }),
};
