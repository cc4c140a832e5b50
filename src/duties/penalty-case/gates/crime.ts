/** 行刑衔接的关口 — nothing is decided in place of a transfer, and nothing is transferred twice. */
import { dateInChinese } from '../../../law/kinds.ts';
import { certificateOn } from '../../../record/person.ts';
import { crimeBeforePenalty, reasonableSuspicionFrom } from '../crime.ts';
import { refuse } from '../refusals.ts';
import type { CaseAsked, CaseGate, CaseGates } from './gate.ts';

/**
 * 以罚代移 — while the special group verifies, and as long as the report says that there is a crime, no decision takes the
 * place of a transfer.
 */
export const noSubstituteForCrime = ({ matter: { facts }, day }: CaseAsked) => {
  const suspected = facts.crime === 'none' && facts.conclusion?.crimeSuspected === true;
  return suspected || facts.crime === 'verifying' ? refuse('crime-suspected', { rule: crimeBeforePenalty, day }) : null;
};

/** 移送以后 — what was sent and not sent back is not fined: a criminal fine is offset, an administrative one no longer imposed. */
export const noFineAfterTransfer: CaseGate<'PenaltyDecided'> = ({ data, matter: { facts }, day }) =>
  facts.crime === 'sent' && data !== null && data.fine > 0
    ? refuse('fine-after-transfer', { rule: crimeBeforePenalty, day })
    : null;

const notReferredYet = ({ matter: { facts }, day }: CaseAsked) =>
  facts.crime === 'verifying' || facts.crime === 'sent'
    ? refuse('referred-already', { rule: crimeBeforePenalty, day })
    : null;

const certifiedTeam: CaseGate<'CrimeSuspected'> = ({ data, day, findPerson, matter }) => {
  const wrong = data?.team.find((id) => {
    const member = findPerson(id);
    return !member || certificateOn(member, day) === undefined || matter.facts.recused.includes(id);
  });
  return wrong === undefined
    ? null
    : refuse('team-not-certified', { rule: crimeBeforePenalty, day, detail: findPerson(wrong)?.name ?? wrong });
};

const suspicionSuffices: CaseGate<'CrimeSuspected'> = ({ data, day }) =>
  data?.ground === 'reasonable-suspicion' && day < reasonableSuspicionFrom
    ? refuse('suspicion-not-enough', {
        rule: crimeBeforePenalty,
        day,
        detail: `${dateInChinese(reasonableSuspicionFrom)}起才有这一规定`,
      })
    : null;

/** The special group is verifying: the head decides there, and his decision comes back to the case. */
const notUnderVerification = ({ matter: { facts }, day }: CaseAsked) =>
  facts.crime === 'verifying' ? refuse('referral-undecided', { rule: crimeBeforePenalty, day }) : null;

export const crimeGates: CaseGates = {
  CrimeSuspected: [notReferredYet, certifiedTeam, suspicionSuffices],
  ReferredToJudicialOrgan: [notUnderVerification],
};
