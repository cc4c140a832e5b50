/** 应诉的关口 — what is contested, what may be proved, and until when. */
import type { Contesting } from '../../../law/contested-conduct.ts';
import { expiryOn } from '../../../record/expiry.ts';
import { lastClock } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  litAgents,
  litAnswer,
  litAnswerSimple,
  litAppealAnswer,
  litDelay,
  litNoOwnEvidence,
  litProof,
  litSupplement,
} from '../rules/index.ts';
import type { LitigationAsked, LitigationGate, LitigationGates } from './gate.ts';

const complaintIsWhole: LitigationGate<'ComplaintServed'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.acceptedOn > day) return refuse('day-later');
  if (data.trial === 'simple' && data.evidenceBy === undefined)
    return refuse('evidence-term-missing', { rule: litAnswerSimple, day });
  return data.origin === 'remanded' && data.earlier === undefined ? refuse('earlier-missing') : null;
};

interface Named {
  readonly contested?: number;
}

const contestable = ({ data, linked }: { data: Named | null } & Pick<LitigationAsked, 'linked'>): Refusal | null => {
  if (data?.contested === undefined) return null;
  const procedure = linked(data.contested)?.procedure;
  const fits = procedure !== undefined && !['bureau', 'reconsideration', 'litigation'].includes(procedure);
  return fits ? null : refuse('no-such-matter');
};

/** 经复议的 — the reconsideration has ended, and it contested the same matter. */
const reviewFits: LitigationGate<'ComplaintServed'> = ({ data, linked }) => {
  if (data?.review === undefined) return null;
  if (!data.afterReview) return refuse('review-not-said');
  const review = linked(data.review);
  const told = review?.procedure === 'reconsideration' ? (review.facts as Contesting) : undefined;
  const same = told && told.verdict !== null && told.contested === (data.contested ?? null);
  return same ? null : refuse('review-differs');
};

const delayInTime: LitigationGate<'EvidenceDelayRequested'> = (asked) => {
  const { data, day } = asked;
  const at = { rule: litDelay, day };
  if (data !== null && !data.written) return refuse('delay-not-written', at);
  const expiry = expiryOn(asked, 'answer') ?? expiryOn(asked, 'answer-simple');
  return expiry !== undefined && expiry.expiresOn < day ? refuse('delay-too-late', at) : null;
};

const delayWasAsked = ({ matter: { facts }, day }: LitigationAsked) =>
  facts.delay === 'asked' ? null : refuse('no-delay-asked', { rule: litDelay, day });

const delayWasGranted = ({ matter: { facts }, day }: LitigationAsked) =>
  facts.delay === 'granted' ? null : refuse('delay-not-granted', { rule: litDelay, day });

interface Evidence {
  readonly dossier: boolean;
  readonly furtherEvidence: readonly { readonly name: string; readonly collectedOn: string }[];
  readonly furtherBasis: readonly unknown[];
}
type EvidenceAsked = Omit<LitigationAsked, 'data'> & { readonly data: Evidence | null };

const somethingIsProved = ({ data, day, matter: { facts } }: EvidenceAsked): Refusal | null => {
  if (data === null) return null;
  if (data.dossier) return facts.contested === null ? refuse('no-dossier', { rule: litAnswer, day }) : null;
  const empty = data.furtherEvidence.length + data.furtherBasis.length === 0;
  return empty && facts.delay !== 'granted' ? refuse('no-evidence', { rule: litProof, day }) : null;
};

const collectedBefore = ({ data, day, matter: { facts } }: EvidenceAsked): Refusal | null => {
  const { acceptedOn } = facts;
  const late = acceptedOn === null ? undefined : data?.furtherEvidence.find((row) => row.collectedOn >= acceptedOn);
  return late ? refuse('collected-during-suit', { rule: litNoOwnEvidence, day, detail: late.name }) : null;
};

const courtConsents: LitigationGate<'EvidenceSupplemented'> = ({ data, day }) =>
  data === null || data.consented ? null : refuse('no-consent', { rule: litSupplement, day });

const oneOrTwoAgents: LitigationGate<'AgentsAppointed'> = ({ data, day }) => {
  const count = data === null ? 1 : data.staff.length + data.lawyers.length;
  return count >= 1 && count <= 2 ? null : refuse('wrong-number-of-agents', { rule: litAgents, day });
};

const isSecond = ({ matter: { facts } }: LitigationAsked) =>
  facts.instance === 'second' ? null : refuse('not-second-instance');

const appealIsThere = ({ matter, day }: LitigationAsked) =>
  lastClock(matter, 'appeal-answer') ? null : refuse('no-appeal-to-answer', { rule: litAppealAnswer, day });

export const answeringGates = {
  ComplaintServed: [complaintIsWhole, contestable, reviewFits],
  EvidenceDelayRequested: [delayInTime],
  EvidenceDelayDecided: [delayWasAsked],
  EvidenceObstacleRemoved: [delayWasGranted],
  DelayedEvidenceSubmitted: [delayWasGranted, somethingIsProved, collectedBefore],
  AnswerSubmitted: [somethingIsProved, collectedBefore],
  EvidenceSupplemented: [courtConsents],
  AgentsAppointed: [oneOrTwoAgents],
  AppealNoticeReceived: [isSecond],
  AppealAnswered: [isSecond, appealIsThere],
  RetrialOpened: [contestable],
} satisfies LitigationGates;
