import {
  repairAccept,
  seriousListConsent,
  seriousListDecide,
  seriousListRemove,
} from '../../law/common-rules/credit-repair.ts';
import {
  addMonths,
  date,
  dateInChinese,
  findVersionOn,
  type PlainDate,
  type Rule,
  type RuleItem,
} from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import { windowHasRun } from '../../record/expiry.ts';
import type { SeriousFacts } from './facts.ts';
import type { SeriousList } from './procedure.ts';
import { refuse } from './refusals.ts';
import {
  serDecisionContents,
  serFraud,
  serGrounds,
  serMeasures,
  serRemovalConditions,
  serRemoveEarly,
  serRevoke,
  serSeverity,
  serStandalone,
} from './rules.ts';

type SeriousGate<N extends ActName<SeriousList>> = Gate<SeriousFacts, DataOf<SeriousList, N>>;
type SeriousAsked = Asked<SeriousFacts, unknown>;

const firstRepairDay = date('2025-12-25');

const listExists = ({ day }: SeriousAsked) =>
  findVersionOn(seriousListDecide, day) ? null : refuse('no-list-then', { detail: dateInChinese(day) });

const penaltyIsPast: SeriousGate<'ConsiderationOpened'> = ({ data, day }) =>
  data === null || data.penaltyDecidedOn <= day ? null : refuse('decided-later', { rule: seriousListDecide, day });

const ableToPerform: SeriousGate<'RefusalFound'> = ({ data, day }) =>
  data === null || data.able ? null : refuse('not-able-to-perform', { rule: serGrounds, day });

/** 一并实施 — only a listing that stands alone has a notice and a hearing of its own. */
const standsAlone = ({ matter: { facts }, day }: SeriousAsked) =>
  facts.origin === 'refusal' ? null : refuse('goes-with-penalty', { rule: seriousListDecide, day });

const rightsTold: SeriousGate<'ListingNoticeServed'> = ({ data, day }) =>
  data === null || data.rightsTold ? null : refuse('rights-not-told', { rule: seriousListDecide, day });

const groundIsLaw: SeriousGate<'ListingDecided'> = ({ data, matter: { facts }, day }) => {
  if (data === null) return null;
  const at = { rule: serGrounds, day };
  const stands = findVersionOn(serGrounds, day)?.value.some(({ code }) => code === data.ground);
  if (!stands) return refuse('ground-not-in-list', at);
  const alone = data.ground === 'refusal-to-perform';
  return alone === (facts.origin === 'refusal') ? null : refuse('ground-differs', at);
};

const intentNotDisproved: SeriousGate<'ListingDecided'> = ({ data, day }) =>
  data?.noIntentProved ? refuse('no-intent', { rule: serSeverity, day }) : null;

/** 告知、听证 of a listing that stands alone, after the pattern of the penalty procedure. */
const noticedAlone = (asked: SeriousAsked) => {
  const { facts } = asked.matter;
  if (facts.origin !== 'refusal') return null;
  const at = { rule: serStandalone, day: asked.day };
  if (!facts.noticed) return refuse('not-noticed', at);
  if (facts.hearing === 'requested') return refuse('hearing-not-held', at);
  return facts.waived || facts.hearing === 'held' || windowHasRun(asked, 'defence-window')
    ? null
    : refuse('window-open', at);
};

/** 告知 of a listing with a penalty: it went with one of the notices of the case, and a penalty was decided. */
const noticedWithPenalty: SeriousGate<'ListingDecided'> = ({ data, matter: { facts }, day, linked }) => {
  if (data === null || facts.origin !== 'penalty') return null;
  const at = { rule: seriousListDecide, day };
  const { noticedOn } = data;
  if (noticedOn === undefined) return refuse('not-noticed', at);
  if (facts.penaltyDecidedOn !== null && noticedOn >= facts.penaltyDecidedOn)
    return refuse('notice-not-with-penalty', at);
  const penalty = facts.case === null ? undefined : linked(facts.case);
  if (penalty === undefined) return null;
  if (penalty.performed.PenaltyDecided === undefined) return refuse('no-penalty-decided', at);
  const notice = penalty.performed.PenaltyNoticeServed;
  const together = notice !== undefined && notice.firstOn <= noticedOn && noticedOn <= notice.lastOn;
  return together ? null : refuse('notice-not-with-penalty', at);
};

const superiorConsents = ({ matter: { facts }, day }: SeriousAsked) =>
  facts.consentedOn !== null && facts.consentedOn <= day
    ? null
    : refuse('no-superior-consent', { rule: seriousListConsent, day });

function missingFrom(rule: Rule<readonly RuleItem[]>, given: readonly string[], day: PlainDate): string {
  const items = findVersionOn(rule, day)?.value ?? [];
  return items
    .filter(({ code }) => !given.includes(code))
    .map(({ zh }) => zh)
    .join('、');
}

const contentsComplete: SeriousGate<'ListingDecided'> = ({ data, day }) => {
  const missing = data === null ? '' : missingFrom(serDecisionContents, data.contents, day);
  return missing === '' ? null : refuse('content-missing', { rule: serDecisionContents, day, detail: missing });
};

const restrictionFits: SeriousGate<'ListingDecided'> = ({ data, day }) => {
  if (data === null) return null;
  const longer = data.restrictedUntil !== undefined && data.restrictedUntil > addMonths(day, 36);
  return longer === data.restrictedLonger ? null : refuse('restriction-mismatch', { rule: seriousListRemove, day });
};

const notYetPublished = ({ matter: { facts } }: SeriousAsked) =>
  facts.publishedOn === null ? null : refuse('already-published');

/** 满一年、限制期满 — when early removal may be asked for. */
const mayApply = ({ matter: { facts }, day }: SeriousAsked) => {
  if (day >= firstRepairDay) return refuse('removal-through-repair', { rule: serRemoveEarly, day });
  if (facts.removal !== 'none') return refuse('removal-pending');
  const at = { rule: serRemovalConditions, day };
  if (facts.countsFrom !== null && day < addMonths(facts.countsFrom, 12)) return refuse('one-year-not-full', at);
  return facts.restrictedUntil !== null && day <= facts.restrictedUntil ? refuse('restriction-running', at) : null;
};

const applicationWaits = ({ matter: { facts }, day }: SeriousAsked) =>
  facts.removal === 'applied' ? null : refuse('removal-not-applied', { rule: serRemoveEarly, day });

const applicationComplete = ({ matter: { facts }, day }: SeriousAsked) =>
  facts.removalComplete ? null : refuse('removal-incomplete', { rule: serRemoveEarly, day });

const applicationAccepted = ({ matter: { facts }, day }: SeriousAsked) =>
  facts.removal === 'accepted' ? null : refuse('removal-not-accepted', { rule: serRemoveEarly, day });

const conditionsMet: SeriousGate<'RemovalGranted'> = ({ data, day }) => {
  const missing = data === null ? '' : missingFrom(serRemovalConditions, data.met, day);
  return missing === '' ? null : refuse('conditions-not-met', { rule: serRemovalConditions, day, detail: missing });
};

/** 届满 — three years, or as long as the restriction lasts. */
export function termEndsOn(facts: SeriousFacts): PlainDate | null {
  if (facts.countsFrom === null) return null;
  const full = addMonths(facts.countsFrom, 36);
  return facts.restrictedUntil !== null && facts.restrictedUntil > full ? facts.restrictedUntil : full;
}

const termIsOver = ({ matter: { facts }, day }: SeriousAsked) => {
  const ends = termEndsOn(facts);
  if (ends !== null && day >= ends) return null;
  return refuse('three-years-not-full', {
    rule: seriousListRemove,
    day,
    ...(ends === null ? {} : { detail: dateInChinese(ends) }),
  });
};

const wasRemovedOnApplication: SeriousGate<'RemovalRevoked'> = ({ data, matter: { facts }, day }) => {
  const at = { rule: serFraud, day };
  if (facts.removedHow !== 'application') return refuse('not-removed-on-application', at);
  return data === null || data.grave ? null : refuse('not-grave', at);
};

const penaltyIsGone: SeriousGate<'ListingRescinded'> = ({ data, matter: { facts }, day, linked }) => {
  const at = { rule: serRevoke, day };
  if (facts.origin !== 'penalty') return refuse('no-penalty-behind', at);
  const penalty = facts.case === null ? undefined : linked(facts.case);
  if (penalty !== undefined && penalty.performed.DecisionChanged === undefined) return refuse('penalty-stands', at);
  return data === null || data.overturnedOn <= day ? null : refuse('penalty-stands', at);
};

const measuresLifted: SeriousGate<'PublicationStopped'> = ({ data, day }) =>
  data === null || data.measuresLifted ? null : refuse('measures-not-lifted', { rule: serMeasures, day });

/** 注销移出 stands in the rule on credit repair, in force as long as its other articles. */
const deregistrationCounts = ({ day }: SeriousAsked) =>
  findVersionOn(repairAccept, day) ? null : refuse('no-rule-for-deregistration');

export const gates: Duty<SeriousList, SeriousFacts>['gates'] = {
  ConsiderationOpened: [listExists, penaltyIsPast],
  RefusalFound: [listExists, ableToPerform],
  ListingNoticeServed: [standsAlone, rightsTold],
  DefenceHeard: [standsAlone],
  RightsWaived: [standsAlone],
  HearingRequested: [standsAlone],
  HearingHeld: [standsAlone],
  ListingDecided: [
    groundIsLaw,
    intentNotDisproved,
    noticedAlone,
    noticedWithPenalty,
    superiorConsents,
    contentsComplete,
    restrictionFits,
  ],
  ListingPublished: [notYetPublished],
  RemovalApplied: [mayApply],
  RemovalAccepted: [applicationWaits, applicationComplete],
  RemovalDeclined: [applicationWaits],
  RemovalGranted: [applicationAccepted, conditionsMet],
  RemovalRefused: [applicationAccepted],
  RemovalRevoked: [wasRemovedOnApplication],
  ListingExpired: [termIsOver],
  ListingRescinded: [penaltyIsGone],
  RemovedOnDeregistration: [deregistrationCounts],
  PublicationStopped: [measuresLifted],
};
