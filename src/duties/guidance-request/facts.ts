import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { AnsweredGuidance, GuidanceTable } from './procedure.ts';

/** A request as its acts made it. */
export interface GuidanceFacts extends AnsweredGuidance {
  readonly about: number | null;
  readonly question: string;
  readonly urgency: string;
  readonly asker: string;
  readonly askedOn: PlainDate | null;
  readonly answerers: readonly string[];
  readonly answeredBy: string | null;
  readonly answer: string;
  readonly legalView: boolean;
  readonly issuedOn: PlainDate | null;
  readonly precedent: boolean;
}

export const start: GuidanceFacts = {
  about: null,
  cause: '',
  field: '',
  topic: '',
  question: '',
  urgency: 'ordinary',
  asker: '',
  askedOn: null,
  section: '',
  answerers: [],
  answeredBy: null,
  answer: '',
  articles: [],
  legalView: false,
  issuedOn: null,
  issuedNumber: null,
  precedent: false,
};

type Facts = GuidanceFacts;
type ActOf<N extends ActName<GuidanceTable>> = Act<N, DataOf<GuidanceTable, N>>;

const unchanged = (facts: Facts): Facts => facts;

function asked(facts: Facts, { actor, doneOn, body: { data } }: ActOf<'GuidanceAsked'>): Facts {
  const { about, cause, field, topic, question, urgency } = data;
  return { ...facts, about: about ?? null, cause, field, topic, question, urgency, asker: actor, askedOn: doneOn };
}

export const evolve: Duty<GuidanceTable, Facts>['evolve'] = {
  GuidanceAsked: asked,
  GuidanceRouted: (facts, { body: { data } }) => ({ ...facts, section: data.section, answerers: data.answerers }),
  GuidanceSentBack: unchanged,
  GuidanceForwarded: unchanged,
  SuperiorAnswered: unchanged,
  GuidanceAnswered: (facts, { actor, body: { data } }) => ({ ...facts, ...data, answeredBy: actor }),
  AnswerReviewed: unchanged,
  AnswerReturned: unchanged,
  GuidanceIssued: (facts, { doneOn, body }) => ({
    ...facts,
    issuedOn: doneOn,
    issuedNumber: body.number?.text ?? null,
  }),
  OutcomeReported: unchanged,
  PrecedentSelected: (facts) => ({ ...facts, precedent: true }),
  GuidanceWithdrawn: unchanged,
};
