import type { PlainDate } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { ListingGround } from './grounds.ts';
import type { SeriousList } from './procedure.ts';

/** What the gates of a listing must know. */
export interface SeriousFacts {
  readonly origin: 'penalty' | 'refusal';
  readonly partyKind: string;
  readonly partyName: string;
  readonly partyCode: string | null;
  readonly case: number | null;
  readonly penaltyDecidedOn: PlainDate | null;
  readonly penaltyNumber: string | null;
  readonly heavier: readonly string[];
  readonly noticed: boolean;
  readonly waived: boolean;
  readonly hearing: 'none' | 'requested' | 'held';
  readonly consentedOn: PlainDate | null;
  readonly ground: ListingGround | null;
  readonly listedOn: PlainDate | null;
  /** The day from which the term counts: listing, or restoration after fraud. */
  readonly countsFrom: PlainDate | null;
  readonly restrictedUntil: PlainDate | null;
  readonly publishedOn: PlainDate | null;
  readonly removal: 'none' | 'applied' | 'accepted';
  readonly removalComplete: boolean;
  readonly removedHow: 'application' | 'term' | 'repair' | 'deregistration' | null;
  readonly removedOn: PlainDate | null;
  readonly stopped: boolean;
  readonly handlers: readonly string[];
}

export const start: SeriousFacts = {
  origin: 'penalty',
  partyKind: '',
  partyName: '',
  partyCode: null,
  case: null,
  penaltyDecidedOn: null,
  penaltyNumber: null,
  heavier: [],
  noticed: false,
  waived: false,
  hearing: 'none',
  consentedOn: null,
  ground: null,
  listedOn: null,
  countsFrom: null,
  restrictedUntil: null,
  publishedOn: null,
  removal: 'none',
  removalComplete: false,
  removedHow: null,
  removedOn: null,
  stopped: false,
  handlers: [],
};

type Evolve = Duty<SeriousList, SeriousFacts>['evolve'];

const unchanged = (facts: SeriousFacts): SeriousFacts => facts;

const party = (data: { partyKind: string; partyName: string; partyCode?: string }) => ({
  partyKind: data.partyKind,
  partyName: data.partyName,
  partyCode: data.partyCode ?? null,
});

const removed =
  (removedHow: SeriousFacts['removedHow']) =>
  (facts: SeriousFacts, { doneOn }: Pick<Act, 'doneOn'>): SeriousFacts => ({
    ...facts,
    removal: 'none',
    removedHow,
    removedOn: doneOn,
  });

const restored = (facts: SeriousFacts, { doneOn }: Pick<Act, 'doneOn'>): SeriousFacts => ({
  ...facts,
  countsFrom: doneOn,
  publishedOn: doneOn,
  removedHow: null,
  removedOn: null,
  stopped: false,
});

export const evolve: Evolve = {
  ConsiderationOpened: (facts, { actor, body: { data } }) => ({
    ...facts,
    case: data.case ?? null,
    penaltyDecidedOn: data.penaltyDecidedOn,
    penaltyNumber: data.penaltyNumber ?? null,
    heavier: data.heavier,
    handlers: [actor],
  }),
  RefusalFound: (facts, { actor, body: { data } }) => ({
    ...facts,
    ...party(data),
    origin: 'refusal',
    case: data.case ?? null,
    handlers: [actor],
  }),
  ListingNoticeServed: (facts) => ({ ...facts, noticed: true, waived: false }),
  DefenceHeard: unchanged,
  RightsWaived: (facts) => ({ ...facts, waived: true }),
  HearingRequested: (facts) => ({ ...facts, hearing: 'requested' }),
  HearingHeld: (facts) => ({ ...facts, hearing: 'held' }),
  SuperiorConsentGiven: (facts, { body: { data } }) => ({ ...facts, consentedOn: data.consentedOn }),
  ListingDecided: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    ...party(data),
    ground: data.ground,
    listedOn: doneOn,
    countsFrom: doneOn,
    restrictedUntil: data.restrictedUntil ?? null,
  }),
  NotListed: (facts, { body: { data } }) => ({ ...facts, partyName: data.partyName }),
  InformationPushed: unchanged,
  ListingPublished: (facts, { doneOn }) => ({ ...facts, publishedOn: doneOn }),
  RemovalApplied: (facts, { body: { data } }) => ({ ...facts, removal: 'applied', removalComplete: data.complete }),
  RemovalAccepted: (facts) => ({ ...facts, removal: 'accepted' }),
  RemovalDeclined: (facts) => ({ ...facts, removal: 'none' }),
  RemovalGranted: removed('application'),
  RemovalRefused: (facts) => ({ ...facts, removal: 'none' }),
  RemovalRevoked: restored,
  ListingExpired: removed('term'),
  RemovedByRepair: removed('repair'),
  RestoredAfterFraud: restored,
  ListingRescinded: (facts, { doneOn }) => ({ ...facts, removedOn: doneOn }),
  RemovedOnDeregistration: removed('deregistration'),
  PublicationStopped: (facts) => ({ ...facts, stopped: true }),
};
