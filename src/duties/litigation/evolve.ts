import type { Verdict } from '../../law/contested-conduct.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { LitigationFacts } from './facts.ts';
import type { Litigation } from './procedure.ts';

type Facts = LitigationFacts;
type ActOf<N extends keyof Litigation['acts']> = Act<N, DataOf<Litigation, N>>;

const unchanged = (facts: Facts): Facts => facts;
const including = (list: readonly string[], ...more: readonly string[]): readonly string[] => [
  ...new Set([...list, ...more]),
];

interface Amounts {
  readonly fine?: number;
  readonly gains?: number;
  readonly goods?: number;
}

const verdictOf = (
  by: string,
  outcome: string,
  data: Amounts & { readonly document: string; readonly reasons: string },
): Verdict => ({
  outcome,
  by,
  document: data.document,
  reasons: data.reasons,
  fine: data.fine ?? 0,
  gains: data.gains ?? 0,
  goods: data.goods ?? 0,
});

const served = (facts: Facts, { actor, body: { data } }: ActOf<'ComplaintServed'>): Facts => ({
  ...facts,
  instance: data.origin,
  plaintiff: data.partyName,
  plaintiffCode: data.partyCode ?? null,
  court: data.court,
  number: data.number,
  trial: data.trial,
  conduct: data.conduct,
  conductNumber: data.conductNumber ?? null,
  contested: data.contested ?? null,
  acceptedOn: data.acceptedOn,
  first: data.earlier ?? null,
  afterReview: data.afterReview,
  review: data.review ?? null,
  handlers: including([actor], ...data.handlers),
});

function reviewing(facts: Facts, act: ActOf<'AppealOpened'> | ActOf<'RetrialOpened'>): Facts {
  const { data } = act.body;
  return {
    ...facts,
    instance: act.type === 'AppealOpened' ? 'second' : 'retrial',
    plaintiff: data.plaintiff,
    conduct: data.conduct,
    conductNumber: data.conductNumber ?? null,
    contested: data.contested ?? null,
    first: data.first,
    handlers: including([act.actor], ...data.handlers),
  };
}

/** 二审维持的，一审裁判生效；改判的，改判生效；发回的，没有结论. */
function ended(facts: Facts, { body: { data } }: ActOf<'SecondInstanceEnded'>): Facts {
  switch (data.result) {
    case 'reversed':
      return {
        ...facts,
        verdict: verdictOf(data.court, data.outcome ?? 'reversed', data),
        obligation: data.obligation,
        annulledForProcedure: data.procedural,
        performed: false,
      };
    case 'remanded':
    case 'ruling-reversed':
      return { ...facts, verdict: null, obligation: 'none' };
    default:
      return { ...facts, verdict: facts.verdict ?? facts.judgment };
  }
}

export const evolve: Duty<Litigation, Facts>['evolve'] = {
  ComplaintServed: served,
  HandlersAssigned: (facts, { body }) => ({ ...facts, handlers: including(facts.handlers, ...body.data.handlers) }),
  EvidenceDelayRequested: (facts) => ({ ...facts, delay: 'asked' }),
  EvidenceDelayDecided: (facts, { body }) => ({ ...facts, delay: body.data.granted ? 'granted' : 'refused' }),
  EvidenceObstacleRemoved: unchanged,
  DelayedEvidenceSubmitted: unchanged,
  AnswerSubmitted: (facts, { position }) => ({ ...facts, answeredAt: position }),
  EvidenceSupplemented: unchanged,
  PreservationOrdered: unchanged,
  AgentsAppointed: (facts, { body }) => ({ ...facts, handlers: including(facts.handlers, ...body.data.staff) }),
  AppealOpened: (facts, act) => ({ ...reviewing(facts, act), plaintiffCode: act.body.data.plaintiffCode ?? null }),
  AppealNoticeReceived: (facts, { body: { data } }) => ({
    ...facts,
    court: data.court,
    number: data.number,
    acceptedOn: data.acceptedOn,
  }),
  AppealAnswered: (facts, { position }) => ({ ...facts, answeredAt: position }),
  RetrialOpened: (facts, act) => {
    const { court, number } = act.body.data;
    return { ...reviewing(facts, act), court, number };
  },
  HeadInvited: (facts) => ({ ...facts, headInvited: true }),
  AppearanceDecided: (facts, { body: { data } }) => ({
    ...facts,
    appearance: { heldOn: data.heldOn, head: data.head ?? null },
  }),
  HearingHeld: (facts) => ({ ...facts, appearance: null, headInvited: false }),
  ProceedingsStopped: (facts) => ({ ...facts, stopped: true }),
  ProceedingsResumed: (facts) => ({ ...facts, stopped: false }),
  TrialTermExtended: unchanged,
  TrialConverted: (facts) => ({ ...facts, trial: 'ordinary' }),
  StayRuled: unchanged,
  ConductChanged: unchanged,
  JudgmentReceived: (facts, { body: { data } }) => ({
    ...facts,
    judgment: verdictOf(facts.court, data.outcome, data),
    obligation: data.obligation,
    annulledForProcedure: data.procedural,
  }),
  AppealFiled: unchanged,
  JudgmentTookEffect: (facts) => ({ ...facts, verdict: facts.judgment }),
  ReviewJudgmentReceived: (facts, { body: { data } }) => ({
    ...facts,
    judgment: verdictOf(facts.court, data.outcome ?? data.result, data),
  }),
  SecondInstanceEnded: ended,
  JudgmentPerformed: (facts) => ({ ...facts, performed: true }),
  JudicialSuggestionReceived: (facts, { body }) => ({ ...facts, letters: [...facts.letters, body.data.letter] }),
  JudicialSuggestionAnswered: (facts, { body: { data } }) => ({
    ...facts,
    letters: facts.letters.filter((letter) => letter !== data.letter),
  }),
  CorrectionMade: unchanged,
  SuitClosed: unchanged,
};
