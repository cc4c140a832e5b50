import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Activity } from './procedure.ts';

/** What an activity has come to: totals by what was counted. */
export interface ActivityFacts {
  readonly title: string;
  readonly theme: string;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly organisers: string;
  readonly sessions: number;
  readonly venues: readonly string[];
  /** Totals by kind of material, and of persons reached and hosted. */
  readonly totals: Readonly<Record<string, number>>;
  readonly returned: number;
  /** In fen. */
  readonly spent: number;
  readonly officers: readonly string[];
}

export const start: ActivityFacts = {
  title: '',
  theme: 'other',
  organisers: '',
  sessions: 0,
  venues: [],
  totals: {},
  returned: 0,
  spent: 0,
  officers: [],
};

type Evolve = Duty<Activity, ActivityFacts>['evolve'];
type ActOf<N extends ActName<Activity>> = Act<N, DataOf<Activity, N>>;
type Facts = ActivityFacts;

/** What the persons of a venue are counted as: 走进 or 接待. */
export const personsCounted = (direction: string): 'persons-hosted' | 'persons-reached' =>
  direction === 'hosted' ? 'persons-hosted' : 'persons-reached';

function adding(
  totals: Facts['totals'],
  counts: readonly { readonly what: string; readonly value: number }[],
): Facts['totals'] {
  const next: Record<string, number> = { ...totals };
  for (const { what, value } of counts) next[what] = (next[what] ?? 0) + value;
  return next;
}

function planned(facts: Facts, { body: { data } }: ActOf<'ActivityPlanned'>): Facts {
  const { title, theme, from, until, organisers } = data;
  return { ...facts, title, theme, from, until, organisers };
}

function held(facts: Facts, { body: { data } }: ActOf<'SessionHeld'>): Facts {
  const counts = data.venues.map((venue) => ({ what: personsCounted(venue.direction), value: venue.persons }));
  return {
    ...facts,
    sessions: facts.sessions + 1,
    venues: [...new Set([...facts.venues, ...data.venues.map((venue) => venue.name)])],
    totals: adding(facts.totals, counts),
    officers: [...new Set([...facts.officers, ...data.speakers])],
  };
}

export const evolve: Evolve = {
  ActivityPlanned: planned,
  SessionHeld: held,
  MaterialsDistributed: (facts, { body }) => ({
    ...facts,
    totals: adding(
      facts.totals,
      body.data.materials.map(({ kind, quantity }) => ({ what: kind, value: quantity })),
    ),
  }),
  FacilitySetUp: (facts) => facts,
  QuestionnairesReturned: (facts, { body }) => ({ ...facts, returned: facts.returned + body.data.returned }),
  MoneySpent: (facts, { body }) => ({ ...facts, spent: facts.spent + body.data.amount }),
  CountCorrected: (facts, { body: { data } }) => ({
    ...facts,
    totals: { ...facts.totals, [data.what]: data.actual },
  }),
  ActivityConcluded: (facts) => facts,
  ActivityCancelled: (facts) => facts,
};
