/** 调解的关口 — both sides consent, are told before, and nobody mediates who must stand aside. */

import { cmpFraudTransfer } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { dateInChinese, findVersionOn } from '../../../law/kinds.ts';
import { findListedCodesOn } from '../../../law/listed-items.ts';
import { refuse } from '../refusals.ts';
import {
  cmpDelegate,
  cmpInspection,
  cmpMediationConsent,
  cmpMediationNotice,
  cmpMediationRecusal,
  cmpRejectGrounds,
} from '../rules/index.ts';
import type { ComplaintAsked, ComplaintGate, ComplaintGates } from './gate.ts';

const sideNames = { complainant: '投诉人', operator: '被投诉人' } as const;
const bothSides = ['complainant', 'operator'] as const;

const bothConsent = ({ matter, day }: ComplaintAsked) => {
  if (!findVersionOn(cmpMediationConsent, day)) return null;
  const missing = bothSides.filter((side) => matter.facts.consents[side] !== true);
  if (missing.length === 0) return null;
  const detail = `${missing.map((side) => sideNames[side]).join('、')}尚未同意`;
  return refuse('no-consent', { rule: cmpMediationConsent, day, detail });
};

const toldBefore: ComplaintGate<'MediationArranged'> = ({ data, day }) => {
  if (data === null || data.mode !== 'on-site' || !findVersionOn(cmpMediationNotice, day)) return null;
  const at = (detail: string) => refuse('notice-incomplete', { rule: cmpMediationNotice, day, detail });
  if (data.meetingOn === undefined || data.meetingAt === undefined) return at('缺调解的时间');
  if (data.place === undefined) return at('缺调解的地点');
  if (data.mediators.length === 0 && data.otherMediators === undefined) return at('缺调解人员');
  return data.meetingOn < day ? at('调解日期早于告知之日') : null;
};

const mediatorsMayAct: ComplaintGate<'MediationArranged' | 'MediationHeld'> = ({ data, matter, day, findPerson }) => {
  if (data === null) return null;
  const barred = data.mediators.filter((id) => matter.facts.recused.includes(id));
  if (barred.length === 0) return null;
  const detail = barred.map((id) => findPerson(id)?.name ?? id).join('、');
  return refuse('mediator-recused', { rule: cmpMediationRecusal, day, detail });
};

const heldAsTold: ComplaintGate<'MediationHeld'> = ({ data, matter, day }) => {
  if (data === null || data.mode !== 'on-site' || !findVersionOn(cmpMediationNotice, day)) return null;
  const { arranged } = matter.facts;
  if (arranged?.mode !== 'on-site' || arranged.meetingOn === null)
    return refuse('not-arranged', { rule: cmpMediationNotice, day });
  if (day >= arranged.meetingOn) return null;
  return refuse('before-the-meeting', { rule: cmpMediationNotice, day, detail: dateInChinese(arranged.meetingOn) });
};

const samePerson: ComplaintGate<'RecusalDecided'> = ({ data, matter, day }) =>
  data !== null && data.mediator !== matter.facts.recusalAsked
    ? refuse('recusal-other-person', { rule: cmpMediationRecusal, day })
    : null;

const replacementMayAct: ComplaintGate<'RecusalDecided'> = ({ data, matter, day }) => {
  const next = data?.replacement;
  if (next === undefined || data === null) return null;
  const barred = matter.facts.recused.includes(next) || (data.granted && next === data.mediator);
  return barred ? refuse('mediator-recused', { rule: cmpMediationRecusal, day }) : null;
};

const noTestingYet = ({ matter, day }: ComplaintAsked) =>
  matter.facts.testing ? refuse('testing-running', { rule: cmpInspection, day }) : null;

const costIsAgreed: ComplaintGate<'TestingCommissioned'> = ({ data, day }) =>
  data === null || data.costAgreed || !findVersionOn(cmpInspection, day)
    ? null
    : refuse('cost-not-agreed', { rule: cmpInspection, day });

const bureauMayDesignate: ComplaintGate<'TestingCommissioned'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpInspection, day);
  if (data?.chosenBy !== 'bureau' || known === undefined || known.includes('bureau-designates')) return null;
  return refuse('no-designation', { rule: cmpInspection, day });
};

const testingRuns = ({ matter, day }: ComplaintAsked) =>
  matter.facts.testing ? null : refuse('no-testing', { rule: cmpInspection, day });

/** Both must have said so themselves where the law of the day asks for it; the officer's tick is not enough. */
const delegationIsAgreed = ({ matter, day }: ComplaintAsked) => {
  if (findListedCodesOn(cmpDelegate, day)?.includes('both-consent') !== true) return null;
  const missing = bothSides.filter((side) => matter.facts.delegationConsents[side] !== true);
  if (missing.length === 0) return null;
  const detail = `${missing.map((side) => sideNames[side]).join('、')}尚未同意`;
  return refuse('delegation-no-consent', { rule: cmpDelegate, day, detail });
};

const termsAreWhole: ComplaintGate<'MediationDelegated'> = ({ data, day }) => {
  const version = findVersionOn(cmpDelegate, day);
  if (data === null || !version) return null;
  const missing = version.value.filter((item) => !data.terms.includes(item.code));
  if (missing.length === 0) return null;
  const detail = missing.map((item) => item.zh).join('；');
  return refuse('delegation-terms', { rule: cmpDelegate, day, detail });
};

const fraudRuleInForce = ({ day }: ComplaintAsked) =>
  findVersionOn(cmpFraudTransfer, day) ? null : refuse('fraud-not-in-force', { rule: cmpRejectGrounds, day });

export const mediatingGates: ComplaintGates = {
  MediationArranged: [bothConsent, toldBefore, mediatorsMayAct],
  MediationHeld: [bothConsent, heldAsTold, mediatorsMayAct],
  RecusalDecided: [samePerson, replacementMayAct],
  TestingCommissioned: [noTestingYet, costIsAgreed, bureauMayDesignate],
  TestingFinished: [testingRuns],
  MediationDelegated: [delegationIsAgreed, termsAreWhole],
  FraudTransferred: [fraudRuleInForce],
};
