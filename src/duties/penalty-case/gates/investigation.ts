/** 调查取证的关口 — rights first, evidence as the rules want it, and what is preserved must be settled in time. */
import { orderToCorrect } from '../../../law/common-rules/correction.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { refuse } from '../refusals.ts';
import {
  evidenceCopy,
  firstContactRights,
  investigationReport,
  officersMinTwo,
  preserveAutoRelease,
  preserveEmergency,
  preserveList,
  preserveOutcomes,
  sampling,
  testing,
} from '../rules/index.ts';
import type { CaseAsked, CaseGate, CaseGates } from './gate.ts';

const rightsFirst = ({ matter, day }: CaseAsked) =>
  matter.facts.rightsTold ? null : refuse('rights-not-told', { rule: firstContactRights, day });

const rightsBeforePartyEvidence: CaseGate<'EvidenceCollected'> = (asked) =>
  asked.data?.fromParty === true ? rightsFirst(asked) : null;

const rightsBeforeQuestions: CaseGate<'PartyQuestioned'> = (asked) =>
  asked.data?.isParty === true ? rightsFirst(asked) : null;

const certificatesShown: CaseGate<'RightsTold'> = ({ data, day }) =>
  data?.certificatesShown === false ? refuse('certificates-not-shown', { rule: officersMinTwo, day }) : null;

/** Only papers and things need the note of the provider; recordings and data have rules of their own. */
const copyNoted: CaseGate<'EvidenceCollected'> = ({ data, day }) => {
  if (data === null || data.original || data.copyNoted === true) return null;
  return data.kind === 'documentary' || data.kind === 'physical'
    ? refuse('copy-not-noted', { rule: evidenceCopy, day })
    : null;
};

const knownEvidence: CaseGate<'EvidenceExcluded'> = ({ data, matter }) =>
  data !== null && !matter.facts.evidence.includes(data.evidence) ? refuse('no-such-evidence') : null;

const sampleSealed: CaseGate<'SampleTaken'> = ({ data, day }) =>
  data?.sealed === false ? refuse('sample-not-sealed', { rule: sampling, day }) : null;

const qualifiedBody: CaseGate<'TestingCommissioned'> = ({ data, day }) =>
  data === null || data.qualified || data.noQualifiedBody === true
    ? null
    : refuse('institution-not-qualified', { rule: testing, day });

const newPreservation: CaseGate<'EvidencePreserved'> = ({ data, matter }) =>
  data !== null && matter.facts.preservations.some((kept) => kept.key === data.preservation)
    ? refuse('preservation-known')
    : null;

const listHandedOver: CaseGate<'EvidencePreserved'> = ({ data, day }) =>
  data?.listHandedOver === false ? refuse('list-not-handed-over', { rule: preserveList, day }) : null;

const correctionTellsItsDay: CaseGate<'CorrectionOrdered'> = ({ data, day }) => {
  if (data === null || data.immediately) return null;
  return data.by === undefined ? refuse('correction-without-day', { rule: orderToCorrect, day }) : null;
};

const toMakeUp: CaseGate<'PreservationApprovalMadeUp'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const kept = matter.facts.preservations.find((one) => one.key === data.preservation);
  return kept?.approval === 'to-make-up' ? null : refuse('nothing-to-make-up', { rule: preserveEmergency, day });
};

const unsettled: CaseGate<'PreservationSettled'> = ({ data, matter }) =>
  data === null || matter.facts.preservations.some((kept) => kept.key === data.preservation && !kept.settled)
    ? null
    : refuse('no-such-preservation', { rule: preserveOutcomes, day: matter.openedOn });

/** After the term the measure has ended by law: nothing but giving back is left. */
const notLapsed: CaseGate<'PreservationSettled'> = (asked) => {
  const { data, day } = asked;
  if (data === null || data.outcome === 'released') return null;
  const run = windowHasRun(asked, 'preserve-term', data.preservation);
  return run ? refuse('preservation-lapsed', { rule: preserveAutoRelease, day }) : null;
};

const measureForIt: CaseGate<'PreservationSettled'> = ({ data, day, matter }) =>
  data?.outcome === 'turned-into-coercive-measure' && matter.facts.measures.length === 0
    ? refuse('coercive-measure-missing', { rule: preserveOutcomes, day })
    : null;

const namedProposal: CaseGate<'InvestigationConcluded'> = ({ data, day }) =>
  data?.proposal === 'penalty' && data.penalties.length === 0
    ? refuse('proposal-incomplete', { rule: investigationReport, day })
    : null;

export const investigationGates: CaseGates = {
  RightsTold: [certificatesShown],
  PartyQuestioned: [rightsBeforeQuestions],
  EvidenceCollected: [rightsBeforePartyEvidence, copyNoted],
  EvidenceExcluded: [knownEvidence],
  SampleTaken: [sampleSealed],
  TestingCommissioned: [qualifiedBody],
  CorrectionOrdered: [correctionTellsItsDay],
  EvidencePreserved: [newPreservation, listHandedOver],
  PreservationApprovalMadeUp: [toMakeUp],
  PreservationSettled: [unsettled, notLapsed, measureForIt],
  InvestigationConcluded: [namedProposal],
};
