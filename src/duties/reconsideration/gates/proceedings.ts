/** 审理的关口 — who must attend, what may stop, what may be settled. */
import { findVersionOn } from '../../../law/kinds.ts';
import { runningClock } from '../../../record/matter.ts';
import { holdsPost } from '../../../record/person.ts';
import { refuse } from '../refusals.ts';
import { revDecide, revHearHead, revSettle, revStay, revSuspend } from '../rules/index.ts';
import { notListed, type ReconsiderationAsked, type ReconsiderationGate, type ReconsiderationGates } from './gate.ts';

const headAttends: ReconsiderationGate<'HearingAttended'> = ({ data, day, findPerson }) => {
  if (data === null) return null;
  const at = { rule: revHearHead, day };
  if (data.head !== undefined) {
    const head = findPerson(data.head);
    const isHead = head !== undefined && (holdsPost(head, 'bureau-head', day) || holdsPost(head, 'bureau-chief', day));
    return isHead ? null : refuse('not-a-head', at);
  }
  const excused = data.absence !== undefined && data.staff.length > 0;
  return findVersionOn(revHearHead, day) && !excused ? refuse('head-absent', at) : null;
};

const stayGround: ReconsiderationGate<'EnforcementStayed'> = ({ data, day }) =>
  data === null ? null : notListed(revStay, data.ground, day);

const mayStop: ReconsiderationGate<'ReconsiderationSuspended'> = ({ data, day, matter: { facts } }) => {
  if (facts.suspended) return refuse('already-suspended');
  if (data === null) return null;
  return data.from > day ? refuse('day-later') : notListed(revSuspend, data.ground, data.from);
};

const isStopped: ReconsiderationGate<'ReconsiderationResumed'> = ({ data, day, matter: { facts } }) => {
  if (!facts.suspended) return refuse('not-suspended');
  return data !== null && data.until > day ? refuse('day-later') : null;
};

const mayExtend = ({ matter, day }: ReconsiderationAsked) =>
  runningClock(matter, 'decide') && !matter.facts.extended ? null : refuse('not-extendable', { rule: revDecide, day });

const lawfulSettlement: ReconsiderationGate<'SettlementReached'> = ({ data, day }) =>
  data === null || (data.voluntary && data.harmless) ? null : refuse('settlement-unlawful', { rule: revSettle, day });

export const proceedingsGates = {
  HearingAttended: [headAttends],
  EnforcementStayed: [stayGround],
  ReconsiderationSuspended: [mayStop],
  ReconsiderationResumed: [isStopped],
  DecisionTermExtended: [mayExtend],
  SettlementReached: [lawfulSettlement],
} satisfies ReconsiderationGates;
