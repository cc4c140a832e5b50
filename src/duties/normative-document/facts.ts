import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { NormativeTable } from './procedure.ts';

/** A document as its acts made it. */
export interface NormativeFacts {
  readonly title: string;
  readonly unit: string;
  readonly impacts: readonly string[];
  readonly secret: boolean;
  readonly replaces: number | null;
  readonly drafters: readonly string[];
  readonly assessed: boolean;
  readonly consultedUntil: PlainDate | null;
  readonly consulted: boolean;
  readonly competition: string | null;
  /** Passed, and nothing was changed since: a draft that goes back is reviewed anew. */
  readonly legality: 'none' | 'passed' | 'not-passed';
  readonly decided: boolean;
  readonly number: string | null;
  readonly issuedOn: PlainDate | null;
  readonly effectiveFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly published: { readonly on: PlainDate; readonly channel: string; readonly address: string | null } | null;
  readonly evaluation: string | null;
  readonly endedOn: PlainDate | null;
}

export const start: NormativeFacts = {
  title: '',
  unit: '',
  impacts: [],
  secret: false,
  replaces: null,
  drafters: [],
  assessed: false,
  consultedUntil: null,
  consulted: false,
  competition: null,
  legality: 'none',
  decided: false,
  number: null,
  issuedOn: null,
  effectiveFrom: null,
  validUntil: null,
  published: null,
  evaluation: null,
  endedOn: null,
};

type Facts = NormativeFacts;
type ActOf<N extends ActName<NormativeTable>> = Act<N, DataOf<NormativeTable, N>>;

const unchanged = (facts: Facts): Facts => facts;
const ended = (facts: Facts, { doneOn }: Act): Facts => ({ ...facts, endedOn: doneOn });

function begun(facts: Facts, { actor, body: { data } }: ActOf<'DraftBegun'>): Facts {
  const { title, unit, impacts, secret, replaces } = data;
  return { ...facts, title, unit, impacts, secret, replaces: replaces ?? null, drafters: [actor] };
}

function issued(facts: Facts, { doneOn, body }: ActOf<'DocumentIssued'>): Facts {
  const { effectiveFrom, validUntil } = body.data;
  return { ...facts, number: body.number?.text ?? null, issuedOn: doneOn, effectiveFrom, validUntil };
}

export const evolve: Duty<NormativeTable, Facts>['evolve'] = {
  DraftBegun: begun,
  NecessityAssessed: (facts) => ({ ...facts, assessed: true }),
  ConsultationOpened: (facts, { body: { data } }) => ({ ...facts, consultedUntil: data.until }),
  ConsultationClosed: (facts) => ({ ...facts, consulted: true }),
  FairCompetitionReviewed: (facts, { body: { data } }) => ({ ...facts, competition: data.conclusion }),
  LegalityReviewRequested: (facts, { actor }) => ({ ...facts, drafters: [...new Set([...facts.drafters, actor])] }),
  LegalityPassed: (facts) => ({ ...facts, legality: 'passed' }),
  LegalityNotPassed: (facts) => ({ ...facts, legality: 'not-passed' }),
  CollectivelyDecided: (facts) => ({ ...facts, decided: true }),
  SentBackByMeeting: (facts) => ({ ...facts, legality: 'none' }),
  DraftAbandoned: unchanged,
  DocumentIssued: issued,
  DocumentPublished: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    published: { on: doneOn, channel: data.channel, address: data.address ?? null },
  }),
  EvaluationScheduled: unchanged,
  DocumentRecorded: unchanged,
  DocumentInterpreted: unchanged,
  DocumentEvaluated: (facts, { body: { data } }) => ({ ...facts, evaluation: data.conclusion }),
  DocumentContinued: (facts, { body: { data } }) => ({ ...facts, validUntil: data.validUntil, evaluation: null }),
  DocumentAmended: ended,
  DocumentRepealed: ended,
  DocumentExpired: ended,
};
