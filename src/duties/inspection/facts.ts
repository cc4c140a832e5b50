import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { InspectionTable } from './procedure.ts';

type Approved = DataOf<InspectionTable, 'InspectionApproved'>;

/** 责令改正 — open until a recheck found that it was done; a failed recheck leaves it open. */
export interface Correction {
  readonly regime: 'general' | 'equipment' | 'product';
  readonly on: PlainDate;
  readonly until: PlainDate | null;
  readonly rechecked: 'no' | 'passed' | 'failed';
}

export interface Published {
  readonly on: PlainDate;
  readonly channel: string;
}

/** What the gates of an inspection must know, derived from its acts. */
export interface InspectionFacts {
  readonly visit: boolean;
  readonly party: string;
  readonly partyKind: Approved['partyKind'];
  readonly partyCode: string | null;
  readonly kind: Approved['kind'];
  readonly origin: string;
  readonly superiorOrdered: boolean;
  readonly field: string;
  readonly itemList: number | null;
  readonly item: string | null;
  readonly itemName: string;
  readonly draw: number | null;
  readonly method: string;
  readonly flying: boolean;
  readonly inspectors: readonly string[];
  readonly recused: readonly string[];
  readonly approval: 'given' | 'awaited' | 'not-required';
  readonly noticed: boolean;
  readonly begunOn: PlainDate | null;
  readonly recordedOn: PlainDate | null;
  readonly nonconforming: number;
  readonly correction: Correction | null;
  /** A recheck found that it was not done: a case must follow. */
  readonly failedRecheck: boolean;
  readonly violations: number;
  readonly result: string | null;
  readonly resultOn: PlainDate | null;
  readonly summary: string;
  readonly published: Published | null;
}

export const start: InspectionFacts = {
  visit: false,
  party: '',
  partyKind: 'organisation',
  partyCode: null,
  kind: 'daily',
  origin: '',
  superiorOrdered: false,
  field: '',
  itemList: null,
  item: null,
  itemName: '',
  draw: null,
  method: '',
  flying: false,
  inspectors: [],
  recused: [],
  approval: 'given',
  noticed: false,
  begunOn: null,
  recordedOn: null,
  nonconforming: 0,
  correction: null,
  failedRecheck: false,
  violations: 0,
  result: null,
  resultOn: null,
  summary: '',
  published: null,
};

type ActOf<N extends ActName<InspectionTable>> = Act<N, DataOf<InspectionTable, N>>;

const approvalAfter = { before: 'given', urgent: 'awaited', 'not-required': 'not-required' } as const;

function approved(facts: InspectionFacts, { body: { data } }: ActOf<'InspectionApproved'>): InspectionFacts {
  return {
    ...facts,
    party: data.partyName,
    partyKind: data.partyKind,
    partyCode: data.partyCode ?? null,
    kind: data.kind,
    origin: data.origin,
    superiorOrdered: data.superiorOrdered ?? false,
    field: data.field,
    itemList: data.itemList ?? null,
    item: data.item ?? null,
    itemName: data.itemName,
    draw: data.draw ?? null,
    method: data.method,
    flying: data.flying ?? false,
    inspectors: data.inspectors,
    approval: approvalAfter[data.approval],
  };
}

function recused(facts: InspectionFacts, { body: { data } }: ActOf<'RecusalDecided'>): InspectionFacts {
  if (!data.granted || facts.recused.includes(data.person)) return facts;
  return {
    ...facts,
    recused: [...facts.recused, data.person],
    inspectors: facts.inspectors.filter((person) => person !== data.person),
  };
}

function recorded(facts: InspectionFacts, { doneOn, body: { data } }: ActOf<'SiteRecordMade'>): InspectionFacts {
  const nonconforming = data.lines?.filter(({ answer }) => answer === 'nonconforming').length ?? 0;
  return { ...facts, recordedOn: doneOn, nonconforming };
}

function ordered(facts: InspectionFacts, { doneOn, body: { data } }: ActOf<'CorrectionOrdered'>): InspectionFacts {
  const { regime, until, onTheSpot } = data;
  const rechecked = onTheSpot ? 'passed' : 'no';
  return { ...facts, correction: { regime, on: doneOn, until: until ?? null, rechecked } };
}

function rechecked(facts: InspectionFacts, { body: { data } }: ActOf<'RecheckDone'>): InspectionFacts {
  const { correction } = facts;
  if (correction === null) return facts;
  const outcome = data.passed ? 'passed' : 'failed';
  return {
    ...facts,
    correction: { ...correction, rechecked: outcome },
    failedRecheck: facts.failedRecheck || !data.passed,
  };
}

const unchanged = (facts: InspectionFacts): InspectionFacts => facts;

export const evolve: Duty<InspectionTable, InspectionFacts>['evolve'] = {
  InspectionApproved: approved,
  NoticeIssued: (facts) => ({ ...facts, noticed: true }),
  InspectionCancelled: unchanged,
  InspectorsChanged: (facts, { body: { data } }) => ({ ...facts, inspectors: data.inspectors }),
  RecusalDecided: recused,
  ApprovalMadeUp: (facts) => ({ ...facts, approval: 'given' }),
  VisitNoted: (facts, { body: { data } }) => ({
    ...facts,
    visit: true,
    party: data.partyName,
    partyKind: data.partyKind,
    partyCode: data.partyCode ?? null,
  }),
  InspectionBegun: (facts, { doneOn }) => ({ ...facts, begunOn: doneOn, noticed: true }),
  SiteRecordMade: recorded,
  InspectionFrustrated: (facts, { doneOn }) => ({ ...facts, recordedOn: doneOn }),
  ViolationFound: (facts) => ({ ...facts, violations: facts.violations + 1 }),
  CorrectionOrdered: ordered,
  RectificationReported: unchanged,
  RecheckDone: rechecked,
  ResultDetermined: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    result: data.result,
    resultOn: doneOn,
    summary: data.summary,
  }),
  ResultPublished: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    published: { on: doneOn, channel: data.channel },
  }),
  InspectionClosed: unchanged,
};
