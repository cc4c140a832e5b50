/** 活动台账的关口 — the law asks that it be done; these ask that the ledger adds up. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { ActivityFacts } from './facts.ts';
import type { Activity } from './procedure.ts';
import { refuse } from './refusals.ts';
import { actLegalEducation as rule } from './rules.ts';

type ActivityGate<N extends ActName<Activity>> = Gate<ActivityFacts, DataOf<Activity, N>>;

const daysInOrder: ActivityGate<'ActivityPlanned'> = ({ data, day }) =>
  data !== null && data.until < data.from ? refuse('wrong-days', { rule, day }) : null;

const afterStart: ActivityGate<'SessionHeld'> = ({ day, matter: { facts } }) =>
  facts.from !== undefined && day < facts.from ? refuse('before-start', { rule, day }) : null;

const withoutVenue: readonly string[] = ['media', 'meeting', 'other'];

const venueIsNamed: ActivityGate<'SessionHeld'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.venues.length === 0 && !withoutVenue.includes(data.form)) return refuse('venue-missing', { rule, day });
  const hosted = data.venues.every((venue) => venue.direction === 'hosted');
  return data.form === 'base-visit' && !hosted ? refuse('base-not-hosting', { rule, day }) : null;
};

const returnedOfGiven: ActivityGate<'QuestionnairesReturned'> = ({ data, day, matter: { facts } }) =>
  data !== null && facts.returned + data.returned > (facts.totals.questionnaire ?? 0)
    ? refuse('more-returned', { rule, day })
    : null;

const correctsATotal: ActivityGate<'CountCorrected'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  const recorded = facts.totals[data.what] ?? 0;
  if (data.recorded !== recorded) return refuse('wrong-total', { rule, day, detail: `台账合计为${recorded}` });
  return data.actual === recorded ? refuse('nothing-corrected', { rule, day }) : null;
};

export const gates: Duty<Activity, ActivityFacts>['gates'] = {
  ActivityPlanned: [daysInOrder],
  SessionHeld: [afterStart, venueIsNamed],
  QuestionnairesReturned: [returnedOfGiven],
  CountCorrected: [correctsATotal],
};
