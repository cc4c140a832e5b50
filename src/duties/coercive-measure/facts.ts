import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import { type TermKind, termOf } from './bases.ts';
import { everythingHeld, type Fate, type Ledger, type Line, type Move } from './ledger.ts';
import type { CoerciveMeasure } from './procedure.ts';

/** What the gates of a measure must know, derived from its acts. */
export interface MeasureFacts extends Ledger {
  readonly party: string;
  readonly partyCode?: string;
  readonly case?: number;
  readonly kind: 'sealing' | 'seizure' | 'both';
  readonly basis: string;
  readonly term: TermKind;
  readonly suspected: string;
  readonly approval: 'given' | 'awaited' | 'refused';
  readonly officers: readonly string[];
  readonly emergencyOn?: PlainDate;
  readonly listedOn?: PlainDate;
  /** Whether the party has the decision: handed over on the spot, or served afterwards. */
  readonly served: boolean;
  readonly extended: boolean;
  readonly testing: 'none' | 'commissioned' | 'told' | 'finished';
  /** The period of testing that was told in writing and is running. */
  readonly told?: { readonly from: PlainDate; readonly until: PlainDate };
  readonly disposalNoticeUntil?: PlainDate;
  /** Proceeds of early disposal that are still kept as case cash, in fen. */
  readonly proceeds: number;
}

export const start: MeasureFacts = {
  party: '',
  kind: 'seizure',
  basis: '',
  term: 'ordinary',
  suspected: '',
  approval: 'given',
  officers: [],
  served: false,
  extended: false,
  testing: 'none',
  proceeds: 0,
  lines: [],
  movements: [],
};

type Evolve = Duty<CoerciveMeasure, MeasureFacts>['evolve'];
type ActOf<N extends ActName<CoerciveMeasure>> = Act<N, DataOf<CoerciveMeasure, N>>;

const unchanged = (facts: MeasureFacts): MeasureFacts => facts;

function imposed(facts: MeasureFacts, { body, doneOn }: ActOf<'MeasureImposed'>): MeasureFacts {
  const { data } = body;
  return {
    ...facts,
    party: data.partyName,
    ...(data.partyCode === undefined ? {} : { partyCode: data.partyCode }),
    ...(data.case === undefined ? {} : { case: data.case }),
    kind: data.kind,
    basis: data.basis,
    term: termOf(data.basis),
    suspected: data.suspected,
    approval: data.emergency ? 'awaited' : 'given',
    ...(data.emergency ? { emergencyOn: doneOn } : {}),
    officers: (body.officers ?? []).map((officer) => officer.id),
  };
}

const lineOf = ({ line, name, unit, quantity, value }: Line): Line => ({ line, name, unit, quantity, value });

function corrected(facts: MeasureFacts, { body }: ActOf<'ItemsCorrected'>): MeasureFacts {
  const byNumber = new Map(body.data.items.map((item) => [item.line, lineOf(item)]));
  return { ...facts, lines: facts.lines.map((line) => byNumber.get(line.line) ?? line) };
}

/** The goods met this fate, and so much of the proceeds left the case with them. */
function settled(facts: MeasureFacts, fate: Fate, moves: readonly Move[], proceeds = 0): MeasureFacts {
  return {
    ...facts,
    movements: [...facts.movements, ...moves.map(({ line, quantity }) => ({ line, quantity, fate }))],
    proceeds: facts.proceeds - proceeds,
  };
}

function withoutTold({ told: _, ...facts }: MeasureFacts): MeasureFacts {
  return { ...facts, testing: 'finished' };
}

export const evolve: Evolve = {
  MeasureImposed: imposed,
  CaseLinked: (facts, { body }) => ({ ...facts, case: body.data.case }),
  ApprovalMadeUp: (facts) => ({ ...facts, approval: 'given' }),
  ApprovalRefused: (facts) => ({ ...facts, approval: 'refused' }),
  ItemsListed: (facts, { body, doneOn }) => ({
    ...facts,
    lines: body.data.items.map(lineOf),
    listedOn: doneOn,
    served: body.data.onTheSpot.signing !== 'witness',
  }),
  ItemsCorrected: corrected,
  PartyHeard: unchanged,
  MeasureDecisionServed: (facts) => ({ ...facts, served: true }),
  CustodyEntrusted: unchanged,
  CustodyInspected: unchanged,
  AssistanceNotified: unchanged,
  GoodsDamaged: (facts, { body }) => settled(facts, 'lost', body.data.moves),
  TestingCommissioned: (facts) => ({ ...facts, testing: 'commissioned' }),
  TestingPeriodTold: (facts, { body: { data } }) => ({
    ...facts,
    testing: 'told',
    told: { from: data.from, until: data.until },
  }),
  TestingPeriodProlonged: (facts, { body }) =>
    facts.told ? { ...facts, told: { ...facts.told, until: body.data.until } } : facts,
  TestingFinished: withoutTold,
  TestingResultTold: unchanged,
  HandlingDecided: unchanged,
  MeasureExtended: (facts) => ({ ...facts, extended: true }),
  PyramidMeasureExtended: (facts) => ({ ...facts, extended: true }),
  ExtensionServed: unchanged,
  EarlyDisposalNoticePosted: (facts, { body }) => ({ ...facts, disposalNoticeUntil: body.data.until }),
  EarlyDisposed: (facts, { body }) => settled(facts, 'disposed', body.data.moves, -body.data.proceeds),
  ItemsReleased: (facts, { body }) => settled(facts, 'released', body.data.moves, body.data.proceeds),
  MeasureReleased: (facts) => settled(facts, 'released', everythingHeld(facts), facts.proceeds),
  ItemsConfiscated: (facts, { body }) => settled(facts, 'confiscated', body.data.moves, body.data.proceeds),
  ItemsDestroyed: (facts, { body }) => settled(facts, 'destroyed', body.data.moves),
  ItemsTransferred: (facts, { body }) => settled(facts, 'transferred', body.data.moves, body.data.proceeds),
  UnclaimedNoticePosted: unchanged,
  ItemsClaimed: (facts, { body }) => settled(facts, 'claimed', body.data.moves, body.data.proceeds),
  UnclaimedHandedIn: (facts, { body }) => settled(facts, 'handed-in', body.data.moves, body.data.proceeds),
  MeasureEnded: unchanged,
};
