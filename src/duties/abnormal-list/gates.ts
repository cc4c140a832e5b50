import {
  addDays,
  addMonths,
  date,
  dateInChinese,
  daysBetween,
  findVersionOn,
  type PlainDate,
} from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import { expiryOn, windowHasRun } from '../../record/expiry.ts';
import type { BusinessKind, Ground } from './choices.ts';
import { endOfGround } from './choices.ts';
import { crdAnnualWindow } from './disclosure-rules.ts';
import { abnDecisionFields, abnDeregistered, abnObjection, abnRemove, abnThreeYear } from './ending-rules.ts';
import type { ListingFacts } from './facts.ts';
import type { AbnormalList } from './procedure.ts';
import { refuse } from './refusals.ts';
import { abnGrounds, abnGroundsOthers, abnListName, abnOrderInstant, abnTwoLetters } from './rules.ts';

type ListingGate<N extends ActName<AbnormalList>> = Gate<ListingFacts, DataOf<AbnormalList, N>>;
type ListingAsked = Asked<ListingFacts, unknown>;

/** Whether a ground is one for this kind of business on this day. */
function notInLaw(kind: BusinessKind, ground: Ground, day: PlainDate) {
  const rule = kind === 'enterprise' ? abnGrounds : abnGroundsOthers;
  const stands = findVersionOn(rule, day)?.value.some(({ code }) => code === ground);
  return stands ? null : refuse('ground-not-in-law', { rule, day });
}

type OpeningAsked = Asked<ListingFacts, { readonly businessKind: BusinessKind }>;

const groundStands =
  (ground: Ground) =>
  ({ data, day }: OpeningAsked) =>
    data === null ? null : notInLaw(data.businessKind, ground, day);

const annualWindowEnded: ListingGate<'AnnualReportMissed'> = ({ data, day }) => {
  if (data === null) return null;
  const usual = date(`${data.year + 1}-06-30`);
  if (data.windowEndedOn >= usual && data.windowEndedOn < day) return null;
  return refuse('annual-window-open', { rule: crdAnnualWindow, day });
};

const orderIsWritten: ListingGate<'DisclosureOrdered'> = ({ data, day }) =>
  data === null || data.written ? null : refuse('order-not-written', { rule: abnOrderInstant, day });

const orderHasExpired: ListingGate<'DisclosureOrderExpired'> = (asked) => {
  const { data, day } = asked;
  const at = { rule: abnOrderInstant, day };
  if (!windowHasRun(asked, 'order-window')) return refuse('order-still-running', at);
  const expiresOn = expiryOn(asked, 'order-window')?.expiresOn;
  if (data === null || expiresOn === undefined || data.expiredOn === expiresOn) return null;
  return refuse('expiry-day-wrong', { ...at, detail: dateInChinese(expiresOn) });
};

const nameTermHasRun: ListingGate<'NameChangeMissed'> = ({ data, day }) =>
  data === null || data.expiredOn < day ? null : refuse('name-term-still-running', { rule: abnListName, day });

const secondLetterInTime: ListingGate<'SecondLetterPosted'> = ({ data, matter, day }) => {
  const [first, second] = matter.facts.lettersPostedOn;
  const at = { rule: abnTwoLetters, day };
  if (second !== undefined) return refuse('two-letters-posted', at);
  const version = findVersionOn(abnTwoLetters, day);
  if (first !== undefined && version) {
    const interval = daysBetween(first, day);
    const { atLeast, atMost } = version.value;
    if (interval < atLeast.count || interval > atMost.count)
      return refuse('letter-interval-wrong', { ...at, detail: `现间隔${interval}日` });
  }
  return data === null || data.firstUnsigned ? null : refuse('letter-was-signed', at);
};

const bothUnsigned: ListingGate<'LettersUnanswered'> = ({ data, matter, day }) => {
  const at = { rule: abnTwoLetters, day };
  if (matter.facts.lettersPostedOn.length < 2) return refuse('second-letter-missing', at);
  return data === null || data.secondUnsigned ? null : refuse('letter-was-signed', at);
};

const groundStillStands = ({ matter: { facts }, day }: ListingAsked) => notInLaw(facts.businessKind, facts.ground, day);

/** 决定的内容 — the number by which the enterprise is known, as the version of the day names it. */
const codeIsKnown = ({ matter: { facts }, day }: ListingAsked) => {
  if (facts.businessKind !== 'enterprise' || facts.creditCode !== null) return null;
  const oldNumberCounts = findVersionOn(abnDecisionFields, day)?.value.some(
    ({ code }) => code === 'registration-number',
  );
  if (oldNumberCounts && facts.registrationNumber !== null) return null;
  return refuse('decision-field-missing', { rule: abnDecisionFields, day });
};

const notYetPublished = ({ matter: { facts } }: ListingAsked) =>
  facts.publishedOn === null ? null : refuse('already-published');

const objectionPossible: ListingGate<'ObjectionReceived'> = ({ data, matter: { facts }, day }) => {
  const at = { rule: abnObjection, day };
  if (facts.publishedOn === null) return refuse('not-published', at);
  if (facts.objection === 'received' || facts.objection === 'accepted') return refuse('objection-pending', at);
  return data === null || data.written ? null : refuse('not-in-writing', at);
};

const objectionAt =
  (stage: ListingFacts['objection']) =>
  ({ matter: { facts }, day }: ListingAsked) =>
    facts.objection === stage ? null : refuse('no-objection-waiting', { rule: abnObjection, day });

const objectionInTime = (asked: ListingAsked) => {
  const expiresOn = expiryOn(asked, 'objection-window')?.expiresOn;
  const receivedOn = asked.matter.performed.ObjectionReceived?.lastOn;
  const late = expiresOn !== undefined && receivedOn !== undefined && receivedOn > expiresOn;
  return late ? refuse('objection-too-late', { rule: abnObjection, day: asked.day }) : null;
};

const toldInWriting = ({ data, day }: Asked<ListingFacts, { readonly toldInWriting: boolean }>) =>
  data === null || data.toldInWriting ? null : refuse('not-in-writing', { rule: abnObjection, day });

const errorWasFound: ListingGate<'ListingRescinded'> = ({ data, matter: { facts }, day }) =>
  data === null || data.origin !== 'objection' || facts.foundWrong
    ? null
    : refuse('nothing-wrong-found', { rule: abnObjection, day });

/** Since 2025-12-25 removal is a credit repair; an application of before that day is finished as it was begun. */
const removedHere = ({ matter: { facts }, day }: ListingAsked) =>
  day < date('2025-12-25') || facts.removalApplied !== null
    ? null
    : refuse('removal-through-repair', { rule: abnRemove, day });

const removalFits = ({ data, matter: { facts }, day }: Asked<ListingFacts, { readonly removal: string }>) =>
  data === null || endOfGround[facts.ground] === data.removal
    ? null
    : refuse('removal-ground-differs', { rule: abnRemove, day });

const newApplicationIsRepair: ListingGate<'RemovalApplied'> = ({ day }) =>
  day < date('2025-12-25') ? null : refuse('removal-through-repair', { rule: abnRemove, day });

/** 申请移出（补报、公示）；查实移出（更正、联系、名称）. */
const removalIsReady = ({ matter: { facts }, day }: ListingAsked) => {
  const at = { rule: abnRemove, day };
  const onApplication = facts.ground === 'annual' || facts.ground === 'order';
  if (onApplication) return facts.removalApplied === null ? refuse('removal-not-applied', at) : null;
  return facts.removalVerified === null ? refuse('removal-not-verified', at) : null;
};

const deregistrationCounts: ListingGate<'RemovedOnDeregistration'> = ({ data, day }) => {
  if (!findVersionOn(abnDeregistered, day)) return refuse('no-rule-for-deregistration');
  return data === null || data.deregisteredOn <= day ? null : refuse('day-in-future', { rule: abnDeregistered, day });
};

const fullOn = (facts: ListingFacts): PlainDate | undefined =>
  facts.listedOn === null ? undefined : addMonths(facts.listedOn, 36);

const threeYearRuleStands = (asked: ListingAsked) => {
  const { facts } = asked.matter;
  if (facts.businessKind !== 'enterprise') return refuse('only-enterprises', { rule: abnThreeYear, day: asked.day });
  const full = fullOn(facts);
  const stands = full !== undefined && findVersionOn(abnThreeYear, full) && findVersionOn(abnThreeYear, asked.day);
  return stands ? null : refuse('three-year-abolished', full === undefined ? {} : { detail: dateInChinese(full) });
};

const reminderInTime: ListingGate<'ThreeYearReminderPublished'> = ({ data, matter: { facts }, day }) => {
  const full = fullOn(facts);
  const version = findVersionOn(abnThreeYear, day);
  if (full === undefined || !version) return null;
  const at = { rule: abnThreeYear, day, detail: dateInChinese(full) };
  if (data !== null && data.fullOn !== full) return refuse('expiry-day-wrong', at);
  return day < addDays(full, -version.value.reminder.count) ? refuse('reminder-too-early', at) : null;
};

const threeYearsAreFull = ({ matter: { facts }, day }: ListingAsked) => {
  const full = fullOn(facts);
  return full !== undefined && day >= full ? null : refuse('three-years-not-full', { rule: abnThreeYear, day });
};

export const gates: Duty<AbnormalList, ListingFacts>['gates'] = {
  AnnualReportMissed: [groundStands('annual'), annualWindowEnded],
  DisclosureOrdered: [groundStands('order'), orderIsWritten],
  DisclosureOrderExpired: [orderHasExpired],
  FalseDisclosureFound: [groundStands('fake')],
  NameChangeMissed: [groundStands('name'), nameTermHasRun],
  FirstLetterPosted: [groundStands('lost')],
  SecondLetterPosted: [secondLetterInTime],
  LettersUnanswered: [bothUnsigned],
  LossOfContactVerified: [groundStands('lost')],
  ListingDecided: [groundStillStands, codeIsKnown],
  ListingPublished: [notYetPublished],
  ObjectionReceived: [objectionPossible],
  ObjectionAccepted: [objectionAt('received'), objectionInTime],
  ObjectionDeclined: [objectionAt('received'), toldInWriting],
  ObjectionRechecked: [objectionAt('accepted'), toldInWriting],
  ListingRescinded: [errorWasFound],
  ThreeYearReminderPublished: [threeYearRuleStands, reminderInTime],
  ReportedForSeriousList: [threeYearRuleStands, threeYearsAreFull],
  RemovalApplied: [newApplicationIsRepair, removalFits],
  RemovalVerified: [removedHere, removalFits],
  ListingRemoved: [removedHere, removalFits, removalIsReady],
  RemovedOnDeregistration: [deregistrationCounts],
};
