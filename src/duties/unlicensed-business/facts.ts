import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Licenser, UnlicensedKind } from './choices.ts';
import type { UnlicensedBusiness } from './procedure.ts';

export interface UnlicensedFacts {
  readonly partyName: string;
  readonly partyKind: string;
  readonly partyCode?: string;
  readonly place: string;
  readonly activity: string;
  readonly field: string;
  readonly source: string;
  readonly namedInformant: boolean;
  readonly informantAnswered: boolean;
  readonly kind?: UnlicensedKind;
  readonly licenser?: Licenser;
  readonly exempt?: string;
  readonly conditionsMet: boolean;
  readonly willing: boolean;
  readonly stopOrdered: boolean;
  readonly guided: boolean;
  readonly measures: readonly number[];
  readonly outcome: 'none' | 'regularised' | 'ceased' | 'investigated' | 'notified' | 'dismissed';
  readonly officers: readonly string[];
}

export const start: UnlicensedFacts = {
  partyName: '',
  partyKind: '',
  place: '',
  activity: '',
  field: '',
  source: '',
  namedInformant: false,
  informantAnswered: false,
  conditionsMet: false,
  willing: false,
  stopOrdered: false,
  guided: false,
  measures: [],
  outcome: 'none',
  officers: [],
};

type Evolve = Duty<UnlicensedBusiness, UnlicensedFacts>['evolve'];
type ActOf<N extends ActName<UnlicensedBusiness>> = Act<N, DataOf<UnlicensedBusiness, N>>;
type Facts = UnlicensedFacts;

function received(facts: Facts, { body: { data } }: ActOf<'ClueReceived'>): Facts {
  const { partyName, partyKind, partyCode, place, activity, field, source, namedInformant } = data;
  return {
    ...facts,
    partyName,
    partyKind,
    ...(partyCode === undefined ? {} : { partyCode }),
    place,
    activity,
    field,
    source,
    namedInformant,
  };
}

function verified({ exempt: _, ...facts }: Facts, { body }: ActOf<'SiteVerified'>): Facts {
  const { kind, licenser, exempt, conditionsMet, willing } = body.data;
  const officers = (body.officers ?? []).map((officer) => officer.id);
  return {
    ...facts,
    kind,
    licenser,
    ...(exempt === undefined ? {} : { exempt }),
    conditionsMet,
    willing,
    officers: [...new Set([...facts.officers, ...officers])],
  };
}

const ended =
  (outcome: Facts['outcome']) =>
  (facts: Facts): Facts => ({ ...facts, outcome });

export const evolve: Evolve = {
  ClueReceived: received,
  SiteVerified: verified,
  StopOrdered: (facts) => ({ ...facts, stopOrdered: true }),
  MeasureLinked: (facts, { body }) => ({ ...facts, measures: [...facts.measures, body.data.measure] }),
  GuidanceGiven: (facts) => ({ ...facts, guided: true }),
  LicenceObtained: ended('regularised'),
  OperationCeased: ended('ceased'),
  ViolationSuspected: ended('investigated'),
  DepartmentNotified: ended('notified'),
  ClueDismissed: ended('dismissed'),
  InformantAnswered: (facts) => ({ ...facts, informantAnswered: true }),
  ClueClosed: (facts) => facts,
};
