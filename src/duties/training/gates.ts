/** 培训的关口 — hours count for who was enrolled and attended, an examination for who was taught. */
import { offCert, offTraining } from '../../law/common-rules/officers.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { TrainingFacts } from './facts.ts';
import type { TrainingTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type TrainingGate<N extends ActName<TrainingTable>> = Gate<TrainingFacts, DataOf<TrainingTable, N>>;

const daysInOrder: TrainingGate<'CoursePlanned'> = ({ data, day }) =>
  data !== null && data.until < data.from ? refuse('days-in-wrong-order', { rule: offTraining, day }) : null;

const peopleAreKnown: TrainingGate<'PeopleEnrolled'> = ({ data, day, findPerson }) => {
  const unknown = data?.enrolled.find((id) => !findPerson(id));
  return unknown === undefined ? null : refuse('person-unknown', { rule: offTraining, day, detail: unknown });
};

const afterStart: TrainingGate<'SessionHeld'> = ({ day, matter: { facts } }) =>
  facts.from !== undefined && day < facts.from ? refuse('before-start', { rule: offTraining, day }) : null;

const areEnrolled: TrainingGate<'SessionHeld' | 'AttendanceAdded'> = ({ data, day, matter: { facts }, findPerson }) => {
  const stranger = data?.attended.find((id) => !facts.enrolled.includes(id));
  if (stranger === undefined) return null;
  return refuse('not-enrolled', { rule: offTraining, day, detail: findPerson(stranger)?.name ?? stranger });
};

const isNewInSession: TrainingGate<'AttendanceAdded'> = ({ data, day, matter: { facts }, findPerson }) => {
  if (data === null) return null;
  const session = facts.sessions[data.session - 1];
  if (!session) return refuse('no-such-session', { rule: offTraining, day });
  const twice = data.attended.find((id) => session.attended.includes(id));
  if (twice === undefined) return null;
  return refuse('already-attended', { rule: offTraining, day, detail: findPerson(twice)?.name ?? twice });
};

const examineesWereTaught: TrainingGate<'ExamHeld'> = ({ data, day, matter: { facts }, findPerson }) => {
  if (data === null) return null;
  const people = data.results.map(({ person }) => person);
  const nameOf = (id: string): string => findPerson(id)?.name ?? id;
  const twice = people.find((id, index) => people.indexOf(id) !== index);
  if (twice !== undefined) return refuse('examined-twice', { rule: offCert, day, detail: nameOf(twice) });
  const taught = new Set(facts.sessions.flatMap((session) => session.attended));
  const untaught = people.find((id) => !taught.has(id));
  return untaught === undefined ? null : refuse('never-attended', { rule: offCert, day, detail: nameOf(untaught) });
};

export const gates: Duty<TrainingTable, TrainingFacts>['gates'] = {
  CoursePlanned: [daysInOrder],
  PeopleEnrolled: [peopleAreKnown],
  SessionHeld: [afterStart, areEnrolled],
  AttendanceAdded: [areEnrolled, isNewInSession],
  ExamHeld: [examineesWereTaught],
};
