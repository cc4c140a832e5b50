/** 审理的关口 — who must come to court, what may stop, who must be told. */
import { findVersionOn } from '../../../law/kinds.ts';
import { refuse } from '../refusals.ts';
import {
  litChange,
  litConvert,
  litHead,
  litHeadExcuse,
  litHeadExplanation,
  litHeadTriggers,
  litHeadWho,
  litStay,
  litStops,
} from '../rules/index.ts';
import { isHead, type LitigationGate, type LitigationGates, notListed } from './gate.ts';

const trigger: LitigationGate<'HeadInvited'> = ({ data, day }) => notListed(litHeadTriggers, data?.ground, day);

const headOrStaff: LitigationGate<'AppearanceDecided'> = (asked) => {
  const { data, day } = asked;
  if (data === null) return null;
  const at = { rule: litHead, day };
  if (data.head === undefined) return data.staff.length > 0 ? null : refuse('lawyers-only', at);
  if (!isHead(asked, data.head)) return refuse('not-a-head', at);
  if (data.rank === undefined) return refuse('rank-missing', { rule: litHeadWho, day });
  return notListed(litHeadWho, data.rank, day);
};

/** 说明 — until 30 June 2020 owed where the head had to come; since then wherever the head cannot. */
const absenceExplained: LitigationGate<'AppearanceDecided'> = ({ data, day, matter: { facts } }) => {
  if (data === null || data.head !== undefined) return null;
  const listed = findVersionOn(litHeadExcuse, day);
  if (!listed && !facts.headInvited) return null;
  const explained = data.explanation !== undefined && data.sealed && (!listed || data.excuse !== undefined);
  return explained
    ? notListed(litHeadExcuse, data.excuse, day)
    : refuse('no-explanation', { rule: litHeadExplanation, day });
};

const appearanceDecided: LitigationGate<'HearingHeld'> = ({ day, matter: { facts } }) =>
  facts.appearance === null ? refuse('appearance-not-decided', { rule: litHead, day }) : null;

const headWasHead: LitigationGate<'HearingHeld'> = (asked) =>
  asked.data?.head === undefined || isHead(asked, asked.data.head)
    ? null
    : refuse('not-a-head', { rule: litHead, day: asked.day });

const mayStop: LitigationGate<'ProceedingsStopped'> = ({ data, day, matter: { facts } }) => {
  if (facts.stopped) return refuse('already-stopped', { rule: litStops, day });
  return data !== null && data.from > day ? refuse('day-later') : null;
};

const isStopped: LitigationGate<'ProceedingsResumed'> = ({ data, day, matter: { facts } }) => {
  if (!facts.stopped) return refuse('not-stopped', { rule: litStops, day });
  return data !== null && data.until > day ? refuse('day-later') : null;
};

const conversionFits: LitigationGate<'TrialConverted'> = ({ data, day, matter: { facts } }) => {
  if (facts.trial !== 'simple') return refuse('not-simple', { rule: litConvert, day });
  return data === null || data.acceptedOn === facts.acceptedOn ? null : refuse('conversion-differs');
};

const courtIsTold: LitigationGate<'ConductChanged'> = ({ data, day }) =>
  data === null || data.toldCourt ? null : refuse('court-not-told', { rule: litChange, day });

export const trialGates = {
  HeadInvited: [trigger],
  AppearanceDecided: [headOrStaff, absenceExplained],
  HearingHeld: [appearanceDecided, headWasHead],
  ProceedingsStopped: [mayStop],
  ProceedingsResumed: [isStopped],
  TrialConverted: [conversionFits],
  StayRuled: [({ data, day }) => notListed(litStay, data?.ground, day)],
  ConductChanged: [courtIsTold],
} satisfies LitigationGates;
