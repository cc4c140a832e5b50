/** 关口 — who was asked answers, a view of the law is reviewed by somebody else, and a precedent names no party. */
import { findVersionOn } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { holdsPost } from '../../record/person.ts';
import { legalTopics } from './choices.ts';
import type { GuidanceFacts } from './facts.ts';
import type { GuidanceTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { guidanceDuty, guidanceLegalView } from './rules.ts';

type GuidanceGate<N extends ActName<GuidanceTable>> = Gate<GuidanceFacts, DataOf<GuidanceTable, N>>;

const urgencyHasReason: GuidanceGate<'GuidanceAsked'> = ({ data, day }) =>
  data?.urgency === 'urgent' && data.urgentReason === undefined
    ? refuse('urgent-without-reason', { rule: guidanceDuty, day })
    : null;

/** 推诿 — moving a request on from one section to another is on the record, with its reason. */
const reroutingHasReason: GuidanceGate<'GuidanceRouted'> = ({ data, day, matter }) =>
  data !== null && matter.facts.answerers.length > 0 && data.reason === undefined
    ? refuse('rerouted-without-reason', { rule: guidanceDuty, day })
    : null;

const isAnswerer: GuidanceGate<'GuidanceAnswered' | 'GuidanceSentBack' | 'GuidanceForwarded'> = ({
  actor,
  day,
  matter,
}) => (matter.facts.answerers.includes(actor.id) ? null : refuse('not-answerer', { rule: guidanceDuty, day }));

const viewIsDeclared: GuidanceGate<'GuidanceAnswered'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const at = { rule: guidanceLegalView, day };
  if (!data.legalView) return legalTopics.includes(matter.facts.topic) ? refuse('view-not-declared', at) : null;
  return data.articles.length === 0 ? refuse('view-without-articles', at) : null;
};

const reviewerIsAnother: GuidanceGate<'AnswerReviewed' | 'AnswerReturned'> = ({ actor, day, matter }) =>
  matter.facts.answeredBy === actor.id ? refuse('reviews-own-answer', { rule: guidanceLegalView, day }) : null;

const issuedByThoseAsked: GuidanceGate<'GuidanceIssued'> = ({ actor, day, matter }) =>
  matter.facts.answerers.includes(actor.id) ||
  holdsPost(actor, 'legal-reviewer', day) ||
  holdsPost(actor, 'review-head', day)
    ? null
    : refuse('not-issuer', { rule: guidanceDuty, day });

/** Before the rule of 2020 nothing was found that asks for the review: the gate stands open. */
const viewIsReviewed: GuidanceGate<'GuidanceIssued'> = ({ day, matter }) =>
  matter.facts.legalView && matter.state === 'answered' && findVersionOn(guidanceLegalView, day)
    ? refuse('not-reviewed', { rule: guidanceLegalView, day })
    : null;

interface Party {
  readonly partyName?: string;
  readonly party?: string;
}

const namesNoParty: GuidanceGate<'PrecedentSelected'> = ({ data, day, matter, linked }) => {
  const { about, precedent } = matter.facts;
  if (precedent) return refuse('precedent-already', { rule: guidanceDuty, day });
  const facts = about === null ? undefined : (linked(about)?.facts as Party | undefined);
  const name = facts?.partyName ?? facts?.party;
  if (data === null || !name) return null;
  const named = Object.values(data).some((text) => text.includes(name));
  return named ? refuse('names-party', { rule: guidanceDuty, day }) : null;
};

export const gates: Duty<GuidanceTable, GuidanceFacts>['gates'] = {
  GuidanceAsked: [urgencyHasReason],
  GuidanceRouted: [reroutingHasReason],
  GuidanceSentBack: [isAnswerer],
  GuidanceForwarded: [isAnswerer],
  GuidanceAnswered: [isAnswerer, viewIsDeclared],
  AnswerReviewed: [reviewerIsAnother],
  AnswerReturned: [reviewerIsAnother],
  GuidanceIssued: [issuedByThoseAsked, viewIsReviewed],
  PrecedentSelected: [namesNoParty],
};
