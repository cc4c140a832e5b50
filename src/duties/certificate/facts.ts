import { addDays, type PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { HeldCertificates } from '../../record/certificate-book.ts';
import type { Duty } from '../../record/duty.ts';
import type { Certificate } from '../../record/person.ts';
import type { CertificateTable } from './procedure.ts';

/** What the acts made of one person's certificate: its holder, examinations, numbers one after the other. */
export interface CertificateFacts {
  readonly holder: string;
  readonly name: string;
  readonly fields: readonly string[];
  /** Passed examinations, by kind, with the day. */
  readonly exams: Readonly<Record<string, PlainDate>>;
  /** Oldest first; the last one is the present one. Undefined until one was issued: kernel and screens read it. */
  readonly held: HeldCertificates | undefined;
  /** Numbers whose card was replaced or recalled and is not back. */
  readonly outstanding: readonly string[];
  readonly registeredIn: readonly number[];
}

export const start: CertificateFacts = {
  holder: '',
  name: '',
  fields: [],
  exams: {},
  held: undefined,
  outstanding: [],
  registeredIn: [],
};

type Facts = CertificateFacts;
type ActOf<N extends ActName<CertificateTable>> = Act<N, DataOf<CertificateTable, N>>;

/** The present certificate, or undefined before one was issued. */
export const currentOf = (facts: Facts): Certificate | undefined => facts.held?.certificates.at(-1);

function withCertificates(facts: Facts, certificates: readonly Certificate[]): Facts {
  return { ...facts, held: { person: facts.holder, certificates } };
}

function changed(facts: Facts, change: (current: Certificate) => Certificate): Facts {
  const all = facts.held?.certificates ?? [];
  const current = all.at(-1);
  return current ? withCertificates(facts, [...all.slice(0, -1), change(current)]) : facts;
}

interface Face {
  readonly number: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

function added(facts: Facts, { number, from, until }: Face): Facts {
  const all = facts.held?.certificates ?? [];
  return withCertificates(facts, [...all, { number, from, until, suspended: [] }]);
}

const suspendedFrom = (current: Certificate, from: PlainDate): Certificate => ({
  ...current,
  suspended: [...current.suspended, { from }],
});

/** The last suspension ends on the day before the act; one that began on its day never counted. */
function restored(current: Certificate, on: PlainDate): Certificate {
  const before = current.suspended.slice(0, -1);
  const last = current.suspended.at(-1);
  const until = addDays(on, -1);
  return { ...current, suspended: last && last.from <= until ? [...before, { from: last.from, until }] : before };
}

function withHolder(facts: Facts, { data }: ActOf<'CertificateApplied' | 'CertificateTakenOver'>['body']): Facts {
  const { holder, name, fields } = data;
  return { ...facts, holder, name, fields };
}

function renewed(facts: Facts, { body: { data } }: ActOf<'CertificateRenewed'>): Facts {
  const old = currentOf(facts);
  const ended = changed(facts, (current) => ({ ...current, recalledOn: data.from }));
  const next = added(ended, data);
  return old && !data.oldRecovered ? { ...next, outstanding: [...facts.outstanding, old.number] } : next;
}

function recalled(facts: Facts, { doneOn, body: { data } }: ActOf<'CertificateRecalled'>): Facts {
  const current = currentOf(facts);
  const next = changed(facts, (certificate) => ({ ...certificate, recalledOn: doneOn }));
  return current && !data.oldRecovered ? { ...next, outstanding: [...facts.outstanding, current.number] } : next;
}

export const evolve: Duty<CertificateTable, Facts>['evolve'] = {
  CertificateApplied: (facts, { body }) => withHolder(facts, body),
  CertificateTakenOver: (facts, { body }) => added(withHolder(facts, body), body.data),
  ExamRecorded: (facts, { body: { data } }) => ({
    ...facts,
    exams: { ...facts.exams, [data.exam]: data.passedOn },
  }),
  CertificateIssued: (facts, { body }) => added(facts, body.data),
  CertificateDeclined: (facts) => facts,
  CertificateRegistered: (facts, { doneOn }) => ({
    ...facts,
    registeredIn: [...facts.registeredIn, Number(doneOn.slice(0, 4))],
  }),
  CertificateRenewed: renewed,
  OldCertificateRecovered: (facts, { body: { data } }) => ({
    ...facts,
    outstanding: facts.outstanding.filter((number) => number !== data.oldNumber),
  }),
  CertificateSuspended: (facts, { doneOn }) => changed(facts, (current) => suspendedFrom(current, doneOn)),
  CertificateRestored: (facts, { doneOn }) => changed(facts, (current) => restored(current, doneOn)),
  CertificateLost: (facts, { doneOn }) => changed(facts, (current) => suspendedFrom(current, doneOn)),
  CertificateRecalled: recalled,
  CertificateCancelled: (facts) => facts,
};
