/** 受理的关口 — what must be there to take a complaint on, and what must be shown to decline it. */

import { rptFdaReply } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { findVersionOn } from '../../../law/kinds.ts';
import { findListedCodesOn, listedInChinese } from '../../../law/listed-items.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { runningClock } from '../../../record/matter.ts';
import { foodAndDrug } from '../choices.ts';
import type { ComplaintFacts } from '../facts.ts';
import { refuse } from '../refusals.ts';
import {
  cmpAccept,
  cmpDeclineTold,
  cmpIdProofNotice,
  cmpJurisdiction,
  cmpMaterials,
  cmpMediateLimitGs,
  cmpRejectGrounds,
  cmpThreeYears,
} from '../rules/index.ts';
import {
  type ComplaintAsked,
  type ComplaintGate,
  type ComplaintGates,
  findThreeYearsOver,
  identityFailed,
  missingMaterials,
} from './gate.ts';

const materialsAreThere = ({ matter, day }: ComplaintAsked) => {
  const missing = missingMaterials(matter.facts, day);
  if (missing.length === 0) return null;
  return refuse('materials-missing', { rule: cmpMaterials, day, detail: `缺${missing.join('、')}` });
};

const identityHolds = ({ matter, day }: ComplaintAsked) =>
  identityFailed(matter.facts, day) === null
    ? null
    : refuse('identity-not-real', {
        rule: findVersionOn(cmpIdProofNotice, day) ? cmpRejectGrounds : cmpMaterials,
        day,
      });

const withinThreeYears: ComplaintGate<'ComplaintAccepted'> = ({ data, matter, day }) => {
  const over = findThreeYearsOver(matter.facts, day);
  if (data === null || over === undefined || data.longerPeriodLaw !== undefined) return null;
  return refuse('three-years-over', { rule: cmpThreeYears, day, detail: over });
};

const jurisdictionIsListed: ComplaintGate<'ComplaintAccepted'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpJurisdiction, day);
  if (data === null || known === undefined || known.includes(data.jurisdiction)) return null;
  return refuse('jurisdiction-not-in-force', { rule: cmpJurisdiction, day });
};

/** Until 2019 the field of business decides which of two rules counts the days of mediation. */
const oldRuleIsNamed: ComplaintGate<'ComplaintAccepted'> = ({ data, matter, day }) => {
  if (data === null) return null;
  if (!findVersionOn(cmpMediateLimitGs, day))
    return data.oldRule === undefined ? null : refuse('old-rule-over', { rule: cmpAccept, day });
  const due = foodAndDrug.includes(matter.facts.field) ? 'food-drug' : 'commerce';
  return data.oldRule === due ? null : refuse('old-rule-missing', { rule: cmpAccept, day });
};

const wayIsStated: ComplaintGate<'ComplaintAccepted' | 'ComplaintDeclined'> = ({ data, day }) =>
  data?.toldNow === true && data.way === undefined ? refuse('way-missing', { rule: cmpAccept, day }) : null;

const groundsAreInForce: ComplaintGate<'ComplaintDeclined'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpRejectGrounds, day);
  if (data === null || known === undefined) return null;
  const strange = data.grounds.filter((ground) => !known.includes(ground));
  if (strange.length === 0) return null;
  const detail = listedInChinese(cmpRejectGrounds, strange, day);
  return refuse('ground-not-in-force', { rule: cmpRejectGrounds, day, detail });
};

/** What the record itself shows must agree with the ground; the other grounds stand on the reasons that are written. */
function contradicted(facts: ComplaintFacts, ground: string, { day }: ComplaintAsked): string | null {
  const failed = identityFailed(facts, day);
  switch (ground) {
    case 'materials-missing':
      return missingMaterials(facts, day).length > 0 || failed !== null ? null : '规定的材料都已提供';
    case 'materials-false':
      return failed === 'false' || facts.proof === null ? null : '核验结果不是材料虚假';
    case 'three-years':
      if (facts.knewOn === null) return '没有登记知道或者应当知道权益受侵害之日';
      return findThreeYearsOver(facts, day) === undefined ? '自登记的日期起未超过三年' : null;
    case 'identity':
      return failed === 'identity' ? null : '没有限期提供身份证明材料逾期未提供、冒名或者拒不配合的记录';
    default:
      return null; // every other ground is a judgement: its facts are in the reasons
  }
}

const groundsHaveFacts: ComplaintGate<'ComplaintDeclined'> = (asked) => {
  const { data, matter, day } = asked;
  if (data === null || !findVersionOn(cmpRejectGrounds, day)) return null;
  for (const ground of data.grounds) {
    const detail = contradicted(matter.facts, ground, asked);
    if (detail !== null) return refuse('ground-without-facts', { rule: cmpRejectGrounds, day, detail });
  }
  return null;
};

const reasonsAreTold: ComplaintGate<'ComplaintDeclined'> = ({ data, day }) =>
  data !== null && findVersionOn(cmpDeclineTold, day) && !data.remediesTold
    ? refuse('reasons-not-told', { rule: cmpDeclineTold, day })
    : null;

const notToldYet = ({ matter, day }: ComplaintAsked) =>
  matter.facts.told ? refuse('already-told', { rule: cmpAccept, day }) : null;

const replyMayBeExtended = (asked: ComplaintAsked) => {
  const at = { rule: rptFdaReply, day: asked.day };
  if (runningClock(asked.matter, 'fda-reply') === undefined) return refuse('no-reply-term', at);
  if (asked.matter.facts.replyExtended) return refuse('reply-extended', at);
  return windowHasRun(asked, 'fda-reply') ? refuse('reply-term-over', at) : null;
};

export const acceptingGates: ComplaintGates = {
  ComplaintAccepted: [
    materialsAreThere,
    identityHolds,
    withinThreeYears,
    jurisdictionIsListed,
    oldRuleIsNamed,
    wayIsStated,
  ],
  ComplaintDeclined: [groundsAreInForce, groundsHaveFacts, reasonsAreTold, wayIsStated],
  DecisionTold: [notToldYet],
  ReplyExtended: [replyMayBeExtended],
};
