import { findVersionOn, type PlainDate, type Rule } from '../../../law/kinds.ts';
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../../record/duty.ts';
import { holdsPost } from '../../../record/person.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { ranksThatEmpower, termOf } from '../bases.ts';
import type { MeasureFacts } from '../facts.ts';
import { mistakeInCorrection, repeatedLine } from '../ledger.ts';
import type { CoerciveMeasure } from '../procedure.ts';
import { refuse } from '../refusals.ts';
import { coerceDocuments, coerceEmergency, coerceLegalBasis, coerceScope, coerceTenSteps } from '../rules.ts';
import { seizureDirectSelling, seizurePyramidApproval, seizureUnfairCompetition } from '../special-law-rules.ts';

type Name = ActName<CoerciveMeasure>;
export type MeasureGate<N extends Name> = Gate<MeasureFacts, DataOf<CoerciveMeasure, N>>;
export type MeasureGates = Duty<CoerciveMeasure, MeasureFacts>['gates'];
export type AskedOf<D = unknown> = Asked<MeasureFacts, D>;

const basisEmpowers: MeasureGate<'MeasureImposed'> = ({ data, day }) => {
  if (data?.basis !== 'other') return null;
  const at = { rule: coerceLegalBasis, day };
  if (data.otherBasis === undefined || data.otherRank === undefined) return refuse('basis-not-named', at);
  return ranksThatEmpower.includes(data.otherRank) ? null : refuse('no-power', { ...at, detail: data.otherBasis });
};

const emergencyIsStated: MeasureGate<'MeasureImposed'> = ({ data, day, time }) => {
  if (!data?.emergency) return null;
  const at = { rule: coerceEmergency, day };
  if (data.urgency === undefined) return refuse('no-urgency', at);
  return time === undefined ? refuse('no-time', at) : null;
};

interface SpecialApprovals {
  readonly chiefApproval?: { readonly by: string; readonly on: PlainDate };
  readonly superiorApproval?: { readonly on: PlainDate };
}

/** The rule of the special law that puts the approval above the ordinary one. */
function specialRule(basis: string): Rule<string> | undefined {
  switch (basis) {
    case 'pyramid-selling':
      return seizurePyramidApproval;
    case 'direct-selling':
      return seizureDirectSelling;
    case 'unfair-competition':
      return seizureUnfairCompetition;
  }
  return undefined;
}

/** 专门法律的批准 — by the chief of the bureau, or of the bureau one level up, on or before the day. */
function specialApprovalMissing(asked: AskedOf, basis: string, data: SpecialApprovals): Refusal | null {
  const { day } = asked;
  const rule = specialRule(basis);
  if (rule === undefined) return null;
  const at = { rule, day };
  if (findVersionOn(rule, day)?.value === 'superior-bureau') {
    if (data.superiorApproval === undefined) return refuse('no-superior-approval', at);
    return data.superiorApproval.on > day ? refuse('approval-too-late', at) : null;
  }
  const approval = data.chiefApproval;
  if (approval === undefined) return refuse('no-chief-approval', at);
  if (approval.on > day) return refuse('approval-too-late', at);
  const chief = asked.findPerson(approval.by);
  return chief && holdsPost(chief, 'bureau-chief', approval.on) ? null : refuse('not-the-chief', at);
}

/** Pyramid selling: prior and in writing, urgent or not. The other special laws leave 行政强制法第十九条 its 24 hours. */
const specialApproval: MeasureGate<'MeasureImposed'> = (asked) => {
  const { data } = asked;
  if (data === null || (data.emergency && data.basis !== 'pyramid-selling')) return null;
  return specialApprovalMissing(asked, data.basis, data);
};

const approvalIsAwaited = (asked: AskedOf): Refusal | null =>
  asked.matter.facts.approval === 'awaited'
    ? null
    : refuse('no-approval-awaited', { rule: coerceEmergency, day: asked.day });

const timeIsStated = (asked: AskedOf): Refusal | null =>
  asked.data !== null && asked.time === undefined ? refuse('no-time', { rule: coerceEmergency, day: asked.day }) : null;

const specialApprovalMadeUp: MeasureGate<'ApprovalMadeUp'> = (asked) => {
  const { basis } = asked.matter.facts;
  if (asked.data === null || basis === 'pyramid-selling') return null;
  return specialApprovalMissing(asked, basis, asked.data);
};

const onTheSpotIfUrgent: MeasureGate<'ItemsListed'> = ({ matter, day }) => {
  const { emergencyOn } = matter.facts;
  return emergencyOn === undefined || emergencyOn === day
    ? null
    : refuse('not-on-the-spot', { rule: coerceDocuments, day });
};

const withinScope: MeasureGate<'ItemsListed'> = ({ data, day }) => {
  if (data === null) return null;
  const at = (detail: string) => refuse('beyond-scope', { rule: coerceScope, day, detail });
  if (!data.scope.linkedToCase) return at('限于涉案的场所、设施或者财物');
  if (!data.scope.noNecessities) return at('不得查封、扣押公民个人及其所扶养家属的生活必需品');
  return data.scope.notSealedByOthers ? null : at('已被其他国家机关依法查封的，不得重复查封');
};

const stepNames = {
  certificatesShown: '出示执法身份证件',
  partyNotified: '通知当事人到场',
  toldReasonsAndRights: '当场告知理由、依据和权利、救济途径',
  statementHeard: '听取陈述和申辩',
  siteRecordMade: '制作现场笔录',
} as const;

const stepsAreDone: MeasureGate<'ItemsListed'> = ({ data, day }) => {
  if (data === null) return null;
  const steps = data.onTheSpot;
  const missing = (Object.keys(stepNames) as (keyof typeof stepNames)[]).filter((step) => !steps[step]);
  if (missing.length > 0) {
    return refuse('step-missing', {
      rule: coerceTenSteps,
      day,
      detail: missing.map((step) => stepNames[step]).join('、'),
    });
  }
  if (!steps.decisionAndListDelivered) {
    return refuse('step-missing', { rule: coerceDocuments, day, detail: '当场交付决定书和清单' });
  }
  const unwitnessed = steps.signing === 'witness' && steps.witness === undefined;
  return unwitnessed ? refuse('no-witness', { rule: coerceTenSteps, day }) : null;
};

const termFollowsBasis: MeasureGate<'ItemsListed'> = ({ data, matter, day }) =>
  data === null || data.term === termOf(matter.facts.basis)
    ? null
    : refuse('wrong-term', { rule: coerceDocuments, day });

const linesAreNumbered: MeasureGate<'ItemsListed'> = ({ data, day }) => {
  const mistake = data === null ? undefined : repeatedLine(data.items);
  return mistake === undefined ? null : refuse('line-repeated', { rule: coerceDocuments, day, detail: mistake });
};

const correctionStands: MeasureGate<'ItemsCorrected'> = ({ data, matter, day }) => {
  const mistake = data === null ? undefined : mistakeInCorrection(matter.facts, data.items);
  return mistake === undefined ? null : refuse('correction-too-small', { rule: coerceDocuments, day, detail: mistake });
};

/** One case hears of the measure and of its end: a second one would never hear of the end. */
const noOtherCase: MeasureGate<'CaseLinked'> = ({ matter }) =>
  matter.facts.case === undefined ? null : refuse('linked-already');

export const imposingGates = {
  MeasureImposed: [basisEmpowers, emergencyIsStated, specialApproval],
  CaseLinked: [noOtherCase],
  ApprovalMadeUp: [approvalIsAwaited, timeIsStated, specialApprovalMadeUp],
  ApprovalRefused: [approvalIsAwaited, timeIsStated],
  ItemsListed: [onTheSpotIfUrgent, withinScope, stepsAreDone, termFollowsBasis, linesAreNumbered],
  ItemsCorrected: [correctionStands],
} satisfies MeasureGates;
