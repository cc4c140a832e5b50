import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { RegisterEffect, RegisterLine } from '../../record/business-register.ts';
import type { Duty } from '../../record/duty.ts';
import { type EntityType, type RegistrationKind, registerKindOf } from './choices.ts';
import type { Registration } from './procedure.ts';
import { effectOfRescission, undone } from './register-line.ts';

export type Objection = 'none' | 'open' | 'stands' | 'dismissed';

/** What the gates, the lists and the register of businesses must know, derived from the acts. */
export interface RegistrationFacts {
  /** What the matter is about, as its opening act said. */
  readonly matterKind:
    | 'application'
    | 'simple-deregistration'
    | 'suspension'
    | 'forced-deregistration'
    | 'rescission'
    | 'import'
    | 'correction';
  readonly kind: RegistrationKind;
  readonly entityType: EntityType;
  readonly name: string;
  readonly code?: string;
  readonly number?: string;
  readonly channel: string;
  readonly receivedOn?: PlainDate;
  readonly needsVerification: boolean;
  readonly verified: 'none' | 'consistent' | 'inconsistent';
  readonly reviewers: readonly string[];
  readonly simpleWay?: 'announced' | 'pushed';
  readonly objection: Objection;
  readonly suspension?: { readonly from: PlainDate; readonly until: PlainDate };
  readonly forced?: { readonly causeOn: PlainDate; readonly decidedOn?: PlainDate };
  readonly noticeExpired: boolean;
  readonly rescinds?: RegistrationKind;
  readonly identityVerified: boolean;
  readonly publicised: boolean;
  readonly extended: boolean;
  /** Newest line for the register of businesses; absent until something is registered. */
  readonly register?: RegisterLine;
  readonly publishedOn?: PlainDate;
  /** 导入的来源 — of what is being imported. */
  readonly imports?: { readonly source: string; readonly asOf: PlainDate };
}

export const start: RegistrationFacts = {
  matterKind: 'application',
  kind: 'set-up',
  entityType: 'company',
  name: '',
  channel: '',
  needsVerification: false,
  verified: 'none',
  reviewers: [],
  objection: 'none',
  noticeExpired: false,
  identityVerified: true,
  publicised: false,
  extended: false,
};

type Evolve = Duty<Registration, RegistrationFacts>['evolve'];
type ActOf<N extends ActName<Registration>> = Act<N, DataOf<Registration, N>>;
type Facts = RegistrationFacts;

const unchanged = (facts: Facts): Facts => facts;

interface Entity {
  readonly entityType: EntityType;
  readonly entityName: string;
  readonly entityCode?: string;
  readonly registrationNumber?: string;
}

const named = (facts: Facts, data: Entity): Facts => ({
  ...facts,
  entityType: data.entityType,
  name: data.entityName,
  ...(data.entityCode === undefined ? {} : { code: data.entityCode }),
  ...(data.registrationNumber === undefined ? {} : { number: data.registrationNumber }),
});

/** The line of the entity as it is known, with this effect. */
function line(facts: Facts, effect: RegisterEffect, from: PlainDate): RegisterLine {
  return {
    effect,
    from,
    ...(facts.code === undefined ? {} : { uscc: facts.code }),
    ...(facts.number === undefined ? {} : { internalNumber: facts.number }),
    name: facts.name,
    kind: registerKindOf(facts.entityType),
    ...(effect === 'deregister' ? { deregisteredOn: from } : {}),
  };
}

function granted(facts: Facts, { body: { data }, doneOn }: ActOf<'RegistrationGranted'>): Facts {
  const { entry } = data;
  if (entry === undefined) {
    const effect = facts.kind === 'deregistration' ? 'deregister' : 'none';
    return { ...facts, register: line(facts, effect, doneOn) };
  }
  const now = named(facts, {
    entityType: facts.entityType,
    entityName: entry.name,
    ...(entry.uscc === undefined ? {} : { entityCode: entry.uscc }),
    ...(entry.registrationNumber === undefined ? {} : { registrationNumber: entry.registrationNumber }),
  });
  const isNew = facts.kind === 'set-up';
  const from = isNew ? (data.licenceDatedOn ?? doneOn) : doneOn;
  return {
    ...now,
    register: {
      ...line(now, isNew ? 'establish' : 'change', from),
      address: entry.address,
      ...(isNew ? { establishedOn: from } : {}),
    },
  };
}

const rescinded = (facts: Facts, whole: boolean, on: PlainDate): Facts => ({
  ...facts,
  register: line(facts, effectOfRescission(facts.rescinds ?? '', whole), on),
});

function received(facts: Facts, { body: { data }, doneOn }: ActOf<'ApplicationReceived'>): Facts {
  return {
    ...named(facts, data),
    kind: data.kind,
    channel: data.channel,
    receivedOn: doneOn,
    identityVerified: data.identityVerified,
  };
}

const reviewed = (facts: Facts, stands: boolean): Facts => ({ ...facts, objection: stands ? 'stands' : 'dismissed' });
const objected = (facts: Facts): Facts => ({ ...facts, objection: 'open' });

export const evolve: Evolve = {
  ApplicationReceived: received,
  SupplementTold: unchanged,
  Resubmitted: (facts, { doneOn }) => ({ ...facts, receivedOn: doneOn }),
  ApplicationAccepted: (facts, { body }) => ({ ...facts, needsVerification: body.data.needsVerification }),
  ApplicationNotAccepted: unchanged,
  ApplicationWithdrawn: unchanged,
  MaterialsVerified: (facts, { body: { data } }) => ({
    ...facts,
    verified: data.consistent ? 'consistent' : 'inconsistent',
    reviewers: data.reviewers,
  }),
  DecisionExtended: (facts) => ({ ...facts, extended: true }),
  RegistrationGranted: granted,
  RegistrationRefused: unchanged,
  LicenceIssued: unchanged,
  LicenceRecovered: unchanged,
  RegistrationPublished: (facts, { doneOn }) => ({ ...facts, publishedOn: doneOn }),
  SimpleDeregistrationAnnounced: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'simple-deregistration',
    kind: 'deregistration',
    simpleWay: data.way,
  }),
  SimpleObjectionReceived: objected,
  SimpleDeregistrationEnded: unchanged,
  SimpleDeregistrationApplied: (facts, { doneOn }) => ({ ...facts, channel: 'on-site', receivedOn: doneOn }),
  SuspensionRecorded: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'suspension',
    kind: 'recordal',
    suspension: { from: data.from, until: data.until },
  }),
  SuspensionProlonged: (facts, { body }) =>
    facts.suspension ? { ...facts, suspension: { ...facts.suspension, until: body.data.until } } : facts,
  SuspensionPublished: (facts, { doneOn }) => ({ ...facts, publishedOn: doneOn }),
  BusinessResumed: unchanged,
  ForcedDeregistrationNoticed: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'forced-deregistration',
    kind: 'deregistration',
    forced: { causeOn: data.causeOn },
  }),
  ForcedObjectionReceived: objected,
  ForcedObjectionReviewed: (facts, { body }) => reviewed(facts, body.data.stands),
  ForcedDeregistrationEnded: unchanged,
  ForcedNoticeExpired: (facts) => ({ ...facts, noticeExpired: true }),
  ForcedDeregistrationDecided: (facts, { doneOn }) => ({
    ...facts,
    ...(facts.forced ? { forced: { ...facts.forced, decidedOn: doneOn } } : {}),
    register: line(facts, 'deregister', doneOn),
  }),
  ForcedDeregistrationUndone: (facts, { doneOn }) => ({ ...facts, register: line(facts, 'reinstate', doneOn) }),
  RescissionApplied: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'rescission',
    rescinds: data.rescinds,
    identityVerified: data.identityVerified,
  }),
  RescissionAccepted: unchanged,
  RescissionNotAccepted: unchanged,
  RescissionOpened: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'rescission',
    rescinds: data.rescinds,
  }),
  FakeRegistrationPublicised: (facts) => ({ ...facts, publicised: true }),
  FakeObjectionReceived: objected,
  FakeObjectionReviewed: (facts, { body }) => reviewed(facts, body.data.stands),
  InvestigationSuspended: unchanged,
  InvestigationResumed: unchanged,
  InvestigationExtended: (facts) => ({ ...facts, extended: true }),
  RegistrationRescinded: (facts, { body, doneOn }) => rescinded(facts, body.data.whole, doneOn),
  RescissionDeclined: unchanged,
  ReversalNotified: (facts, { body: { data } }) => ({
    ...named(facts, data),
    matterKind: 'rescission',
    rescinds: data.rescinds,
  }),
  JudgmentExecuted: (facts, { body: { data }, doneOn }) =>
    rescinded({ ...named(facts, data), matterKind: 'rescission', rescinds: data.rescinds }, data.whole, doneOn),
  RegisterImportBegun: (facts, { body: { data } }) => ({
    ...facts,
    matterKind: 'import',
    kind: 'recordal',
    name: data.source,
    imports: { source: data.source, asOf: data.asOf },
  }),
  RegisterRowsEntered: unchanged,
  RegisterImportEnded: unchanged,
  RegisterCorrected: (facts, { body: { data } }) => ({
    ...facts,
    matterKind: 'correction',
    kind: 'recordal',
    name: data.name,
    ...(data.uscc === undefined ? {} : { code: data.uscc }),
    ...(data.internalNumber === undefined ? {} : { number: data.internalNumber }),
  }),
  RescissionUndone: (facts, { doneOn }) => ({
    ...facts,
    register: line(facts, undone(facts.register?.effect ?? 'none'), doneOn),
  }),
};
