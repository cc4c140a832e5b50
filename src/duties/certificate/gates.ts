/** 执法证件的关口 — no certificate without examination, no number twice, no card left out without a reason. */
import { offCert, offFields, offFoodExam, offRegister, offWithdraw } from '../../law/common-rules/officers.ts';
import { findListedCodesOn, listedInChinese } from '../../law/listed-items.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { certificateOn } from '../../record/person.ts';
import type { CourseForCertificates } from '../training/procedure.ts';
import type { CertificateFacts } from './facts.ts';
import type { CertificateTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type CertificateGate<N extends ActName<CertificateTable>> = Gate<CertificateFacts, DataOf<CertificateTable, N>>;
type Opening = 'CertificateApplied' | 'CertificateTakenOver';
type Giving = 'CertificateTakenOver' | 'CertificateIssued' | 'CertificateRenewed';

const holderIsKnown: CertificateGate<Opening> = ({ data, day, findPerson }) => {
  if (data === null) return null;
  const person = findPerson(data.holder);
  if (!person) return refuse('holder-unknown', { rule: offCert, day });
  return person.name === data.name ? null : refuse('name-differs', { rule: offFields, day, detail: person.name });
};

const hasNone: CertificateGate<'CertificateApplied'> = ({ data, day, findPerson }) => {
  const person = data && findPerson(data.holder);
  const held = person && certificateOn(person, day);
  return held ? refuse('already-certified', { rule: offCert, day, detail: held.number }) : null;
};

const examIsProved: CertificateGate<'ExamRecorded'> = ({ data, day, matter, linked }) => {
  if (data === null) return null;
  const at = { rule: data.exam === 'food' ? offFoodExam : offCert, day };
  if ((data.course === undefined) === (data.paper === undefined)) return refuse('exam-source-missing', at);
  if (data.passedOn > day) return refuse('exam-in-future', at);
  if (data.course === undefined) return null;
  const course = linked(data.course);
  const facts = course?.procedure === 'training' ? (course.facts as CourseForCertificates) : undefined;
  return facts?.passed[data.exam]?.includes(matter.facts.holder) ? null : refuse('exam-not-passed', at);
};

const examsPassed: CertificateGate<'CertificateIssued'> = ({ day, matter: { facts } }) => {
  const missing = (findListedCodesOn(offCert, day) ?? []).filter((exam) => facts.exams[exam] === undefined);
  if (missing.length > 0)
    return refuse('exam-missing', { rule: offCert, day, detail: listedInChinese(offCert, missing, day) });
  return facts.fields.includes('food') && facts.exams.food === undefined
    ? refuse('food-exam-missing', { rule: offFoodExam, day })
    : null;
};

const daysInOrder: CertificateGate<Giving> = ({ data, day }) =>
  data !== null && data.until < data.from ? refuse('days-in-wrong-order', { rule: offFields, day }) : null;

const notBackdated: CertificateGate<'CertificateIssued' | 'CertificateRenewed'> = ({ data, day }) =>
  data !== null && data.from < day ? refuse('begins-too-early', { rule: offFields, day }) : null;

const numberIsNew: CertificateGate<Giving> = ({ data, day, tally }) =>
  data !== null && tally('certificate-number', data.number) > 0
    ? refuse('number-used', { rule: offFields, day, detail: data.number })
    : null;

const onceAYear: CertificateGate<'CertificateRegistered'> = ({ day, matter: { facts } }) =>
  facts.registeredIn.includes(Number(day.slice(0, 4)))
    ? refuse('already-registered', { rule: offRegister, day })
    : null;

const cardIsBack: CertificateGate<'CertificateRenewed' | 'CertificateRecalled'> = ({ data, day }) =>
  data !== null && !data.oldRecovered && data.notRecovered === undefined
    ? refuse('reason-missing', { rule: offRegister, day })
    : null;

const misuseIsStated: CertificateGate<'CertificateRecalled'> = ({ data, day }) =>
  data !== null && ['misuse', 'disqualified'].includes(data.reason) && data.facts === undefined
    ? refuse('facts-missing', { rule: offWithdraw, day })
    : null;

const isOutstanding: CertificateGate<'OldCertificateRecovered'> = ({ data, day, matter: { facts } }) =>
  (data === null ? facts.outstanding.length > 0 : facts.outstanding.includes(data.oldNumber))
    ? null
    : refuse('not-outstanding', { rule: offRegister, day });

export const gates: Duty<CertificateTable, CertificateFacts>['gates'] = {
  CertificateApplied: [holderIsKnown, hasNone],
  CertificateTakenOver: [holderIsKnown, daysInOrder, numberIsNew],
  ExamRecorded: [examIsProved],
  CertificateIssued: [examsPassed, daysInOrder, notBackdated, numberIsNew],
  CertificateRegistered: [onceAYear],
  CertificateRenewed: [daysInOrder, notBackdated, numberIsNew, cardIsBack],
  CertificateRecalled: [cardIsBack, misuseIsStated],
  OldCertificateRecovered: [isOutstanding],
};
