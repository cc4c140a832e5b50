import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Duty } from '../../record/duty.ts';
import type { CourseForCertificates, TrainingTable } from './procedure.ts';

/** 一次授课 */
export interface Session {
  readonly on: PlainDate;
  readonly topic: string;
  readonly hours: number;
  readonly attended: readonly string[];
}

/** What a course has come to. The hours of a person are the sum over the sessions attended, by the year of the session. */
export interface TrainingFacts extends CourseForCertificates {
  readonly title: string;
  readonly kind: string;
  readonly organiser: string;
  readonly from: PlainDate | undefined;
  /** Planned hours. */
  readonly hours: number;
  readonly enrolled: readonly string[];
  readonly sessions: readonly Session[];
}

export const start: TrainingFacts = {
  title: '',
  kind: 'other',
  organiser: '',
  from: undefined,
  hours: 0,
  enrolled: [],
  sessions: [],
  passed: {},
};

type Facts = TrainingFacts;

const joined = (before: readonly string[], added: readonly string[]): readonly string[] => [
  ...new Set([...before, ...added]),
];

function examined(facts: Facts, data: DataOf<TrainingTable, 'ExamHeld'>): Facts {
  const passed = data.results.filter(({ score }) => score >= data.passMark).map(({ person }) => person);
  return { ...facts, passed: { ...facts.passed, [data.exam]: joined(facts.passed[data.exam] ?? [], passed) } };
}

export const evolve: Duty<TrainingTable, Facts>['evolve'] = {
  CoursePlanned: (facts, { body: { data } }) => {
    const { title, kind, organiser, from, hours } = data;
    return { ...facts, title, kind, organiser, from, hours };
  },
  PeopleEnrolled: (facts, { body: { data } }) => ({ ...facts, enrolled: joined(facts.enrolled, data.enrolled) }),
  SessionHeld: (facts, { doneOn, body: { data } }) => {
    const { topic, hours, attended } = data;
    return { ...facts, sessions: [...facts.sessions, { on: doneOn, topic, hours, attended }] };
  },
  AttendanceAdded: (facts, { body: { data } }) => ({
    ...facts,
    sessions: facts.sessions.map((session, index) =>
      index === data.session - 1 ? { ...session, attended: joined(session.attended, data.attended) } : session,
    ),
  }),
  ExamHeld: (facts, { body }) => examined(facts, body.data),
  CourseConcluded: (facts) => facts,
  CourseCancelled: (facts) => facts,
};

/** 学时 — the hours of everybody of a course in one year. */
export function hoursIn(facts: Pick<Facts, 'sessions'>, year: number): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const session of facts.sessions) {
    if (Number(session.on.slice(0, 4)) !== year) continue;
    for (const person of session.attended) hours.set(person, (hours.get(person) ?? 0) + session.hours);
  }
  return hours;
}
