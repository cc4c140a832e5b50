import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { LicenceItem } from './choices.ts';
import type { Licence } from './procedure.ts';

/** What the gates, the lists and the publications of a licence must know, derived from its acts. */
export interface LicenceFacts {
  readonly party: string;
  readonly partyKind: 'organisation' | 'individual-business' | 'person';
  readonly partyCode?: string;
  readonly kind: 'grant' | 'change' | 'renewal';
  readonly item: LicenceItem;
  readonly itemName: string;
  readonly joint: boolean;
  readonly receivedOn?: PlainDate;
  readonly supplement: 'none' | 'told' | 'complete';
  readonly supplementUntil?: PlainDate;
  readonly priorValidUntil?: PlainDate;
  readonly needsVerification: boolean;
  readonly verified: 'none' | 'passed' | 'failed';
  readonly reviewers: readonly string[];
  readonly interestedTold: boolean;
  readonly hearing: 'none' | 'requested' | 'waived' | 'held' | 'called-off';
  readonly host?: string;
  readonly hearingOn?: PlainDate;
  /** A test, an appraisal or an expert review that has not come back. */
  readonly stepSince?: PlainDate;
  readonly extended: boolean;
  readonly outcome: 'none' | 'granted' | 'deemed' | 'refused';
  readonly decidedOn?: PlainDate;
  readonly content: string;
  readonly validFrom?: PlainDate;
  readonly validUntil?: PlainDate;
  readonly certificateNumber?: string;
  /** What was announced to the holder before a rescission or a withdrawal. */
  readonly noticed: boolean;
  /** The ground that a rescission is looking into. */
  readonly rescissionGround?: string;
  readonly defenceHeard: boolean;
  readonly rescissionExtended: boolean;
  readonly published: readonly { readonly channel: string; readonly on: PlainDate }[];
  readonly endedOn?: PlainDate;
}

export const start: LicenceFacts = {
  party: '',
  partyKind: 'organisation',
  kind: 'grant',
  item: 'other',
  itemName: '',
  joint: false,
  supplement: 'none',
  needsVerification: false,
  verified: 'none',
  reviewers: [],
  interestedTold: false,
  hearing: 'none',
  extended: false,
  outcome: 'none',
  content: '',
  noticed: false,
  defenceHeard: false,
  rescissionExtended: false,
  published: [],
};

type Evolve = Duty<Licence, LicenceFacts>['evolve'];
type ActOf<N extends ActName<Licence>> = Act<N, DataOf<Licence, N>>;

const unchanged = (facts: LicenceFacts): LicenceFacts => facts;

function received(facts: LicenceFacts, { body: { data }, doneOn }: ActOf<'ApplicationReceived'>): LicenceFacts {
  return {
    ...facts,
    party: data.partyName,
    partyKind: data.partyKind,
    ...(data.partyCode === undefined ? {} : { partyCode: data.partyCode }),
    kind: data.kind,
    item: data.item,
    itemName: data.itemName,
    joint: data.joint,
    receivedOn: doneOn,
    ...(data.priorValidUntil === undefined ? {} : { priorValidUntil: data.priorValidUntil }),
  };
}

function granted(
  facts: LicenceFacts,
  { body: { data }, doneOn }: ActOf<'LicenceGranted'> | ActOf<'RenewalDeemedGranted'>,
  outcome: 'granted' | 'deemed',
): LicenceFacts {
  return {
    ...facts,
    outcome,
    decidedOn: doneOn,
    content: data.content,
    validFrom: data.validFrom,
    ...(data.validUntil === undefined ? {} : { validUntil: data.validUntil }),
  };
}

function withoutStep({ stepSince: _, ...facts }: LicenceFacts): LicenceFacts {
  return facts;
}

/** A rescission or a withdrawal has a notice and a hearing of its own. */
function anew({ host: _, hearingOn: __, ...facts }: LicenceFacts, noticed: boolean): LicenceFacts {
  return { ...facts, noticed, defenceHeard: false, hearing: 'none' };
}

const heard = (facts: LicenceFacts): LicenceFacts => ({ ...facts, defenceHeard: true });

export const evolve: Evolve = {
  ApplicationReceived: received,
  SupplementTold: (facts, { body }) => ({ ...facts, supplement: 'told', supplementUntil: body.data.until }),
  SupplementReceived: (facts) => ({ ...facts, supplement: 'complete' }),
  ApplicationLapsed: unchanged,
  ApplicationAccepted: (facts, { body }) => ({ ...facts, needsVerification: body.data.needsVerification }),
  ApplicationNotAccepted: unchanged,
  ApplicationTerminated: unchanged,
  MaterialsVerified: (facts, { body: { data } }) => ({
    ...facts,
    verified: data.passed ? 'passed' : 'failed',
    reviewers: [...new Set([...facts.reviewers, ...data.reviewers])],
  }),
  RectificationAsked: unchanged,
  SpecialStepStarted: (facts, { doneOn }) => ({ ...facts, stepSince: doneOn }),
  SpecialStepFinished: withoutStep,
  InterestedPartiesTold: (facts) => ({ ...facts, interestedTold: true }),
  StatementHeard: heard,
  HearingRequested: (facts) => ({ ...facts, hearing: 'requested' }),
  HearingWaived: (facts) => ({ ...facts, hearing: 'waived' }),
  HearingOrdered: (facts) => ({ ...facts, hearing: 'requested' }),
  HearingHostAppointed: (facts, { body }) => ({ ...facts, host: body.data.host }),
  HearingNotified: (facts, { body }) => ({ ...facts, hearingOn: body.data.hearingOn }),
  HearingHeld: (facts) => heard({ ...facts, hearing: 'held' }),
  HearingCalledOff: (facts) => ({ ...facts, hearing: 'called-off' }),
  DecisionExtended: (facts) => ({ ...facts, extended: true }),
  LicenceGranted: (facts, act) => granted(facts, act, 'granted'),
  RenewalDeemedGranted: (facts, act) => granted(facts, act, 'deemed'),
  LicenceRefused: (facts, { doneOn }) => ({ ...facts, outcome: 'refused', decidedOn: doneOn }),
  CertificateIssued: (facts, { body }) => ({ ...facts, certificateNumber: body.data.certificateNumber }),
  DecisionServed: unchanged,
  LicencePublished: (facts, { body, doneOn }) => ({
    ...facts,
    published: [...facts.published, { channel: body.data.channel, on: doneOn }],
  }),
  CertificateReissued: (facts, { body }) => ({ ...facts, certificateNumber: body.data.certificateNumber }),
  CertificateCorrected: unchanged,
  RescissionOpened: (facts, { body }) => ({
    ...anew(facts, false),
    rescissionExtended: false,
    rescissionGround: body.data.ground,
  }),
  RescissionNoticed: (facts) => ({ ...facts, noticed: true }),
  RescissionExtended: (facts) => ({ ...facts, rescissionExtended: true }),
  LicenceRescinded: (facts, { doneOn }) => ({ ...facts, endedOn: doneOn }),
  LicenceNotRescinded: withoutStep,
  WithdrawalNoticed: (facts) => anew(facts, true),
  LicenceWithdrawn: (facts, { doneOn }) => ({ ...facts, endedOn: doneOn }),
  LicenceNotWithdrawn: unchanged,
  LicenceDeregistered: (facts, { doneOn }) => ({ ...facts, endedOn: facts.endedOn ?? doneOn }),
};
