import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { OrderedRectification, RectificationTable } from './procedure.ts';

/** An order as its acts made it. */
export interface RectificationFacts extends OrderedRectification {
  readonly orderNumber: string | null;
  readonly regime: 'general' | 'equipment' | 'product';
  readonly until: PlainDate | null;
  readonly rechecked: 'no' | 'passed' | 'failed';
  /** Who must put it right, where it is a unit of the bureau. */
  readonly responsible: readonly string[];
  readonly handlers: readonly string[];
}

export const start: RectificationFacts = {
  subject: 'business',
  party: '',
  partyKind: null,
  partyCode: null,
  field: null,
  origin: 'other',
  source: null,
  content: '',
  orderNumber: null,
  regime: 'general',
  until: null,
  rechecked: 'no',
  responsible: [],
  handlers: [],
};

type Facts = RectificationFacts;
type ActOf<N extends ActName<RectificationTable>> = Act<N, DataOf<RectificationTable, N>>;

const unchanged = (facts: Facts): Facts => facts;
const found =
  (rechecked: 'passed' | 'failed') =>
  (facts: Facts): Facts => ({ ...facts, rechecked });
const dueOn = (facts: Facts, { body: { data } }: ActOf<'DueDayExtended'> | ActOf<'OrderedAgain'>): Facts => ({
  ...facts,
  until: data.until,
  rechecked: 'no',
});

function ordered(facts: Facts, { actor, body }: ActOf<'CorrectionOrdered'>): Facts {
  const { partyKind, partyName, partyCode, field, regime, content, until } = body.data;
  const handlers = body.officers?.map(({ id }) => id) ?? [actor];
  return {
    ...facts,
    party: partyName,
    partyKind,
    partyCode: partyCode ?? null,
    field,
    regime,
    content,
    until: until ?? null,
    orderNumber: body.number?.text ?? null,
    handlers,
  };
}

function demanded(facts: Facts, { actor, body }: ActOf<'RectificationDemanded'>): Facts {
  const { unit, responsible, origin, source, content, until } = body.data;
  return {
    ...facts,
    subject: 'bureau-unit',
    party: unit,
    origin,
    source: source ?? null,
    content,
    until,
    orderNumber: body.number?.text ?? null,
    responsible,
    handlers: [actor],
  };
}

function opened(facts: Facts, act: ActOf<'RectificationOpened'> | ActOf<'CorrectedOnTheSpot'>): Facts {
  const { data } = act.body;
  return {
    ...facts,
    party: data.partyName,
    partyKind: data.partyKind ?? null,
    partyCode: data.partyCode ?? null,
    field: data.field ?? null,
    origin: data.origin,
    source: data.source,
    content: data.content,
    orderNumber: data.orderNumber ?? null,
    regime: data.regime,
    handlers: [act.actor],
  };
}

export const evolve: Duty<RectificationTable, Facts>['evolve'] = {
  CorrectionOrdered: ordered,
  RectificationDemanded: demanded,
  RectificationOpened: (facts, act) => ({
    ...opened(facts, act),
    subject: act.body.data.subject,
    until: act.body.data.until ?? null,
    responsible: act.body.data.responsible ?? [],
  }),
  CorrectedOnTheSpot: (facts, act) => ({ ...opened(facts, act), rechecked: 'passed' }),
  ReminderSent: unchanged,
  DueDayExtended: dueOn,
  RectificationReported: unchanged,
  OrderWithdrawn: unchanged,
  RecheckPassed: found('passed'),
  RecheckFailed: found('failed'),
  UnitCorrectionConfirmed: found('passed'),
  UnitCorrectionRejected: found('failed'),
  OrderedAgain: dueOn,
  RectificationEscalated: unchanged,
  RectificationClosed: unchanged,
};
