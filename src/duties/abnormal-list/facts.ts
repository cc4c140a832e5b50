import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { BusinessKind, Ground } from './choices.ts';
import type { AbnormalList } from './procedure.ts';

/** What the gates of a listing must know. */
export interface ListingFacts {
  readonly businessKind: BusinessKind;
  readonly businessName: string;
  readonly creditCode: string | null;
  readonly registrationNumber: string | null;
  readonly ground: Ground;
  /** 未报年度, of a missed annual report. */
  readonly year: number | null;
  readonly lettersPostedOn: readonly PlainDate[];
  readonly listedOn: PlainDate | null;
  readonly reason: string;
  readonly publishedOn: PlainDate | null;
  readonly objection: 'none' | 'received' | 'accepted' | 'declined' | 'rechecked';
  readonly foundWrong: boolean;
  readonly removalApplied: string | null;
  readonly removalVerified: string | null;
  readonly removedOn: PlainDate | null;
  readonly handlers: readonly string[];
}

export const start: ListingFacts = {
  businessKind: 'enterprise',
  businessName: '',
  creditCode: null,
  registrationNumber: null,
  ground: 'annual',
  year: null,
  lettersPostedOn: [],
  listedOn: null,
  reason: '',
  publishedOn: null,
  objection: 'none',
  foundWrong: false,
  removalApplied: null,
  removalVerified: null,
  removedOn: null,
  handlers: [],
};

type Evolve = Duty<AbnormalList, ListingFacts>['evolve'];
type ActOf<N extends ActName<AbnormalList>> = Act<N, DataOf<AbnormalList, N>>;
type Opening =
  | 'AnnualReportMissed'
  | 'DisclosureOrdered'
  | 'FalseDisclosureFound'
  | 'NameChangeMissed'
  | 'FirstLetterPosted'
  | 'LossOfContactVerified';

const unchanged = (facts: ListingFacts): ListingFacts => facts;

/** A business that opened a matter, with the ground that the act is about. */
function opened(facts: ListingFacts, { actor, body: { data } }: ActOf<Opening>, ground: Ground): ListingFacts {
  return {
    ...facts,
    businessKind: data.businessKind,
    businessName: data.businessName,
    creditCode: data.creditCode ?? null,
    registrationNumber: data.registrationNumber ?? null,
    ground,
    handlers: facts.handlers.length > 0 ? facts.handlers : [actor],
  };
}

const removedOn = (facts: ListingFacts, { doneOn }: { readonly doneOn: PlainDate }): ListingFacts => ({
  ...facts,
  removedOn: doneOn,
});

export const evolve: Evolve = {
  AnnualReportMissed: (facts, act) => ({ ...opened(facts, act, 'annual'), year: act.body.data.year }),
  DisclosureOrdered: (facts, act) => opened(facts, act, 'order'),
  DisclosureMade: unchanged,
  DisclosureOrderExpired: unchanged,
  FalseDisclosureFound: (facts, act) => opened(facts, act, 'fake'),
  NameChangeMissed: (facts, act) => opened(facts, act, 'name'),
  FirstLetterPosted: (facts, act) => ({ ...opened(facts, act, 'lost'), lettersPostedOn: [act.doneOn] }),
  SecondLetterPosted: (facts, { doneOn }) => ({ ...facts, lettersPostedOn: [...facts.lettersPostedOn, doneOn] }),
  ContactMade: unchanged,
  LettersUnanswered: unchanged,
  LossOfContactVerified: (facts, act) => opened(facts, act, 'lost'),
  ListingDecided: (facts, { body: { data }, doneOn }) => ({ ...facts, listedOn: doneOn, reason: data.reason }),
  GroundFellAway: unchanged,
  ListingPublished: (facts, { doneOn }) => ({ ...facts, publishedOn: doneOn }),
  ObjectionReceived: (facts) => ({ ...facts, objection: 'received', foundWrong: false }),
  ObjectionAccepted: (facts) => ({ ...facts, objection: 'accepted' }),
  ObjectionDeclined: (facts) => ({ ...facts, objection: 'declined' }),
  ObjectionRechecked: (facts, { body: { data } }) => ({ ...facts, objection: 'rechecked', foundWrong: data.wrong }),
  ListingRescinded: removedOn,
  ListingAmended: (facts) => ({ ...facts, foundWrong: false }),
  ThreeYearReminderPublished: unchanged,
  ReportedForSeriousList: unchanged,
  RemovalApplied: (facts, { body: { data } }) => ({ ...facts, removalApplied: data.removal }),
  RemovalVerified: (facts, { body: { data } }) => ({ ...facts, removalVerified: data.removal }),
  ListingRemoved: removedOn,
  RemovedByRepair: removedOn,
  RestoredAfterFraud: (facts, { doneOn }) => ({ ...facts, removedOn: null, publishedOn: doneOn }),
  RemovedOnDeregistration: removedOn,
};
