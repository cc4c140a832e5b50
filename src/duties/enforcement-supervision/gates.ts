/** 关口 — each paper on the days of its law and on its ground; a report after the correction; an objection in its time. */
import {
  samrDecision,
  samrObjection,
  supClues,
  supDecision,
  supObjection,
} from '../../law/common-rules/supervision.ts';
import { findVersionOn, type Rule } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { windowHasRun } from '../../record/expiry.ts';
import { hasDone } from '../../record/matter.ts';
import type { SupervisionFacts } from './facts.ts';
import { type EnforcementSupervisionTable, enforcementSupervision } from './procedure.ts';
import { refuse } from './refusals.ts';
import { replyTerm } from './rules.ts';

type Table = EnforcementSupervisionTable;
type SupervisionGate<N extends ActName<Table>> = Gate<SupervisionFacts, DataOf<Table, N>>;
type PaperAct = Extract<ActName<Table>, `${string}Issued` | `Superior${string}`>;

/** 条例自2026年2月1日、执法监督规定自2020年4月1日起施行：早于施行之日不能依其制发文书. */
const lawIsInForce =
  (act: PaperAct): SupervisionGate<PaperAct> =>
  ({ day }) => {
    const rule: Rule<never> | Rule = enforcementSupervision.acts[act].basis[0];
    return findVersionOn(rule as Rule, day) === undefined ? refuse('law-not-in-force', { detail: rule.zh }) : null;
  };

const dayIsAhead: SupervisionGate<'UrgingLetterIssued' | 'OpinionIssued' | 'DecisionIssued' | 'ReportRejected'> = ({
  data,
  day,
}) => (data !== null && data.replyBy < day ? refuse('reply-day-past', { rule: replyTerm, day }) : null);

/** 第二十九条 — a major question, or a paper that was not followed. */
const decisionHasGround: SupervisionGate<'DecisionIssued'> = ({ data, day, matter: { facts } }) => {
  if (data === null || data.ground === 'major') return null;
  const expected = data.ground === 'not-performed' ? 'urging-letter' : 'opinion';
  const overdue = facts.replyBy !== null && facts.replyBy < day;
  return facts.paper === expected && (overdue || facts.rejected)
    ? null
    : refuse('no-unheeded-paper', { rule: supDecision, day });
};

/** 决定书要求限期纠正：先纠正，后报告. */
const correctedFirst: SupervisionGate<'CorrectionReported'> = ({ day, matter: { facts } }) =>
  facts.paper === 'superior-decision' && !facts.corrected ? refuse('not-corrected', { rule: samrDecision, day }) : null;

const objectionInTime: SupervisionGate<'ObjectionRaised'> = (asked) => {
  const { day, matter } = asked;
  if (matter.facts.objection === 'open') return refuse('objection-open', { rule: supObjection, day });
  const late = matter.facts.paper === 'superior-decision' && windowHasRun(asked, 'objection');
  return late ? refuse('objection-late', { rule: samrObjection, day }) : null;
};

const objectionIsOpen: SupervisionGate<'ObjectionUpheld' | 'ObjectionRejected'> = ({ day, matter: { facts } }) =>
  facts.objection === 'open' ? null : refuse('no-objection', { rule: samrObjection, day });

const clueWasReceived: SupervisionGate<'ComplainantAnswered'> = ({ day, matter }) =>
  hasDone(matter, 'ClueReceived') ? null : refuse('no-complainant', { rule: supClues, day });

export const gates: Duty<Table, SupervisionFacts>['gates'] = {
  ComplainantAnswered: [clueWasReceived],
  UrgingLetterIssued: [lawIsInForce('UrgingLetterIssued'), dayIsAhead],
  OpinionIssued: [lawIsInForce('OpinionIssued'), dayIsAhead],
  DecisionIssued: [lawIsInForce('DecisionIssued'), dayIsAhead, decisionHasGround],
  SuperiorNoticeReceived: [lawIsInForce('SuperiorNoticeReceived')],
  SuperiorDecisionReceived: [lawIsInForce('SuperiorDecisionReceived')],
  SuperiorOpinionReceived: [lawIsInForce('SuperiorOpinionReceived')],
  CorrectionReported: [correctedFirst],
  ReportRejected: [dayIsAhead],
  ObjectionRaised: [objectionInTime],
  ObjectionUpheld: [objectionIsOpen],
  ObjectionRejected: [objectionIsOpen],
};
