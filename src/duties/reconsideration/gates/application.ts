/** 申请到答复的关口 — which organ, which procedure, and what may be handed in as evidence. */
import { remedyReviewOrgan } from '../../../law/common-rules/remedy.ts';
import { dateInChinese, findVersionOn, type PlainDate } from '../../../law/kinds.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  revNoOwnEvidence,
  revNoreply,
  revRelay,
  revReply,
  revSimpleConvert,
  revSimpleScope,
  revSupplement,
} from '../rules/index.ts';
import { contestable, type ReconsiderationAsked, type ReconsiderationGate, type ReconsiderationGates } from './gate.ts';

const relayedHere: ReconsiderationGate<'ApplicationFiledHere'> = ({ data, day }) => {
  if (!findVersionOn(revRelay, day)) return refuse('not-relayed-then', { detail: dateInChinese(day) });
  return data === null || data.conduct === 'on-the-spot-penalty'
    ? null
    : refuse('relay-only-on-the-spot', { rule: revRelay, day });
};

const isWithdrawn: ReconsiderationGate<'ConductUndoneBeforeRelay'> = ({ data, day }) =>
  data === null || data.withdrawn ? null : refuse('not-withdrawn', { rule: revRelay, day });

/** 管辖 — by the day on which the organ took the application up: a case accepted before 2024 stays with its organ. */
function organHasPower(organ: string, on: PlainDate): Refusal | null {
  const organs = findVersionOn(remedyReviewOrgan, on)?.value ?? [];
  return organs.some(({ code }) => code === organ)
    ? null
    : refuse('organ-without-power', { rule: remedyReviewOrgan, day: on });
}

const acceptedByOrgan: ReconsiderationGate<'ApplicationCopyReceived'> = ({ data, day }) => {
  if (data === null) return null;
  return data.acceptedOn > day ? refuse('day-later') : organHasPower(data.organ, data.acceptedOn);
};

const declinedByOrgan: ReconsiderationGate<'ApplicationNotAccepted'> = ({ data, day }) =>
  data !== null && data.decidedOn > day ? refuse('day-later') : null;

const relayedToOrgan: ReconsiderationGate<'ApplicationRelayed'> = ({ data, day }) =>
  data === null ? null : organHasPower(data.organ, day);

const simpleIsLawful: ReconsiderationGate<'ApplicationCopyReceived'> = ({ data }) => {
  if (data?.trial !== 'simple') return null;
  if (!findVersionOn(revSimpleScope, data.acceptedOn))
    return refuse('simple-not-in-force', { detail: dateInChinese(data.acceptedOn) });
  return data.simpleGround === undefined
    ? refuse('simple-ground-missing', { rule: revSimpleScope, day: data.acceptedOn })
    : null;
};

const conversionFits: ReconsiderationGate<'ProcedureConverted'> = ({ data, day, matter: { facts } }) => {
  if (facts.trial !== 'simple') return refuse('not-simple', { rule: revSimpleConvert, day });
  if (data === null) return null;
  const fits =
    data.acceptedOn === facts.acceptedOn &&
    data.copyReceivedOn === facts.copyReceivedOn &&
    data.answered === (facts.answeredAt !== null);
  return fits ? null : refuse('conversion-differs');
};

const somethingIsProved: ReconsiderationGate<'ReplySubmitted'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  if (data.dossier) return facts.contested === null ? refuse('no-dossier', { rule: revReply, day }) : null;
  return data.furtherEvidence.length + data.furtherBasis.length === 0
    ? refuse('no-evidence', { rule: revNoreply, day })
    : null;
};

/** Evidence is what the conduct rested on; nothing is collected for it once the reconsideration runs. */
const collectedBefore: ReconsiderationGate<'ReplySubmitted'> = ({ data, day, matter: { facts } }) => {
  const { acceptedOn } = facts;
  const late = acceptedOn === null ? undefined : data?.furtherEvidence.find((row) => row.collectedOn >= acceptedOn);
  return late ? refuse('collected-during-review', { rule: revNoOwnEvidence, day, detail: late.name }) : null;
};

const supplementInForce = ({ day }: ReconsiderationAsked) =>
  findVersionOn(revSupplement, day) ? null : refuse('supplement-not-in-force', { rule: revNoOwnEvidence, day });

const organConsents: ReconsiderationGate<'EvidenceSupplemented'> = ({ data, day }) =>
  data === null || data.consented ? null : refuse('no-consent', { rule: revSupplement, day });

export const applicationGates = {
  ApplicationFiledHere: [relayedHere, contestable],
  ApplicationRelayed: [relayedToOrgan],
  ConductUndoneBeforeRelay: [isWithdrawn],
  ApplicationCopyReceived: [acceptedByOrgan, simpleIsLawful, contestable],
  ApplicationNotAccepted: [declinedByOrgan, contestable],
  ProcedureConverted: [conversionFits],
  ReplySubmitted: [somethingIsProved, collectedBefore],
  EvidenceSupplemented: [supplementInForce, organConsents],
} satisfies ReconsiderationGates;
