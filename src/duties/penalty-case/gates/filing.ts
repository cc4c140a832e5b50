/** 立案与人员的关口 — jurisdiction, limitation, conditions, qualified officers, transfer, recusal. */
import { recusal, transferOtherBureau } from '../../../law/common-rules/delegation.ts';
import { jurisdictionTerritory } from '../../../law/common-rules/jurisdiction.ts';
import { addMonths, dateInChinese, findVersionOn, versionOn } from '../../../law/kinds.ts';
import { expiryOn } from '../../../record/expiry.ts';
import { runningClock } from '../../../record/matter.ts';
import { certificateOn, holdsPost } from '../../../record/person.ts';
import { refuse } from '../refusals.ts';
import {
  assignOfficers,
  caseTerm,
  clueVerify,
  filingConditions,
  limitation,
  limitationGate,
  noFilingGrounds,
} from '../rules/index.ts';
import { type CaseAsked, type CaseGate, type CaseGates, itemsOn } from './gate.ts';

const ownJurisdiction: CaseGate<'CaseFiled'> = ({ data, day }) =>
  data === null || data.conditions.includes('own-jurisdiction')
    ? null
    : refuse('not-own-jurisdiction', { rule: jurisdictionTerritory, day });

/** 处罚时效 runs from the end of the violation to its discovery: the day of the clue. */
const withinLimitation: CaseGate<'CaseFiled'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const rule = findVersionOn(limitationGate, day) ? limitationGate : limitation;
  if (!data.conditions.includes('within-limitation')) return refuse('limitation-passed', { rule, day });
  if (data.violationEndedOn === undefined) return null;
  const { ordinary, grave } = versionOn(limitation, day).value;
  const years = data.graveHarm === true && grave !== null ? grave.count : ordinary.count;
  const lastDay = addMonths(data.violationEndedOn, years * 12);
  const discovered = matter.facts.clueOn ?? day;
  const detail = `违法行为终了于${dateInChinese(data.violationEndedOn)}，${years}年期限于${dateInChinese(lastDay)}届满`;
  return discovered > lastDay ? refuse('limitation-passed', { rule, day, detail }) : null;
};

const allConditions: CaseGate<'CaseFiled'> = ({ data, day }) => {
  if (data === null) return null;
  const missing = itemsOn(filingConditions, day).filter((item) => !data.conditions.includes(item.code));
  if (missing.length === 0) return null;
  return refuse('conditions-not-met', {
    rule: filingConditions,
    day,
    detail: missing.map((item) => item.zh).join('；'),
  });
};

function qualifiedHandlers(asked: CaseAsked, handlers: readonly string[]) {
  const barred = handlers.filter((id) => asked.matter.facts.recused.includes(id));
  const nameOf = (id: string) => asked.findPerson(id)?.name ?? id;
  if (barred.length > 0)
    return refuse('handler-recused', { rule: recusal, day: asked.day, detail: barred.map(nameOf).join('、') });
  const lapsed = handlers.filter((id) => {
    const person = asked.findPerson(id);
    return person === undefined || certificateOn(person, asked.day) === undefined;
  });
  if (lapsed.length === 0) return null;
  const detail = lapsed.map(nameOf).join('、');
  return refuse('handler-without-certificate', { rule: assignOfficers, day: asked.day, detail });
}

const handlersOfFiling: CaseGate<'CaseFiled'> = (asked) =>
  asked.data === null ? null : qualifiedHandlers(asked, asked.data.handlers);
const handlersOfChange: CaseGate<'HandlersChanged'> = (asked) =>
  asked.data === null ? null : qualifiedHandlers(asked, asked.data.handlers);

/** Once expired, a period can no longer be lengthened: what is late then is late, and is recorded as such. */
const verificationStillRuns: CaseGate<'VerificationExtended'> = (asked) => {
  const clock = runningClock(asked.matter, 'clue-verify');
  if (clock === undefined) return null;
  const at = { rule: clueVerify, day: asked.day };
  if (clock.lengths.length > 1) return refuse('already-extended', at);
  const expiry = expiryOn(asked, 'clue-verify');
  return expiry && expiry.expiresOn < asked.day ? refuse('extension-after-expiry', at) : null;
};

const groundsInForce: CaseGate<'CaseNotFiled'> = ({ data, day }) => {
  const version = findVersionOn(noFilingGrounds, day);
  if (data === null || version === undefined) return null;
  const known = version.value.map((item) => item.code);
  return data.grounds.every((ground) => known.includes(ground))
    ? null
    : refuse('ground-not-in-force', { rule: noFilingGrounds, day });
};

const noTransferOn: CaseGate<'CaseTransferred'> = ({ data, day, matter: { facts } }) =>
  data?.target === 'other-bureau' && facts.source === 'other-bureau' && !facts.mayTransferOn
    ? refuse('no-transfer-on', { rule: transferOtherBureau, day })
    : null;

const rightDecider: CaseGate<'RecusalDecided'> = ({ data, day, actor, findPerson }) => {
  if (data === null) return null;
  const person = findPerson(data.person);
  if (person === undefined) return null;
  const isChief = holdsPost(person, 'bureau-chief', day);
  const isHead = holdsPost(person, 'bureau-head', day);
  const allowed = isChief ? data.collective === true : !isHead || holdsPost(actor, 'bureau-chief', day);
  return allowed ? null : refuse('recusal-decider', { rule: recusal, day, detail: person.name });
};

const caseTermStillRuns = (asked: CaseAsked) => {
  const expiry = expiryOn(asked, 'case-term');
  const at = { rule: caseTerm, day: asked.day };
  if (expiry && expiry.expiresOn < asked.day)
    return refuse('extension-after-expiry', { ...at, detail: dateInChinese(expiry.expiresOn) });
  return null;
};

const extendedOnce: CaseGate<'CaseTermExtended'> = ({ matter, day }) =>
  matter.facts.extended ? refuse('already-extended', { rule: caseTerm, day }) : null;

const extendedBefore: CaseGate<'CaseTermExtendedAgain'> = ({ matter, day }) =>
  matter.facts.extended ? null : refuse('no-first-extension', { rule: caseTerm, day });

export const filingGates: CaseGates = {
  VerificationExtended: [verificationStillRuns],
  CaseFiled: [ownJurisdiction, withinLimitation, allConditions, handlersOfFiling],
  CaseNotFiled: [groundsInForce],
  CaseTransferred: [noTransferOn],
  HandlersChanged: [handlersOfChange],
  RecusalDecided: [rightDecider],
  CaseTermExtended: [extendedOnce, caseTermStillRuns],
  CaseTermExtendedAgain: [extendedBefore, caseTermStillRuns],
};
