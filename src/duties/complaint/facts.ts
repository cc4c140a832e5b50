/** 事实 — what the acts of a complaint add up to, as far as a gate, a list or a figure needs to know. */
import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { ComplaintTable } from './procedure.ts';

/** 投诉材料 — whether each part is there; the values themselves are sealed. */
export interface Materials {
  readonly name: boolean;
  readonly phone: boolean;
  readonly contact: boolean;
  readonly operatorAddress: boolean;
  readonly claims: readonly string[];
  readonly disputeFacts: boolean;
  readonly agent: 'none' | 'complete' | 'incomplete';
}

/** 与消费目的有关的事实 — shown and counted, never weighed here. */
export interface PurposeFacts {
  readonly earlierThisYear: number | null;
  readonly purchases: number | null;
  readonly punitive: boolean;
  readonly factors: readonly string[];
}

export interface ComplaintFacts {
  readonly party: string;
  readonly partyCode: string | null;
  readonly field: string;
  readonly subject: string;
  readonly channel: string;
  readonly dispatched: boolean;
  readonly handlers: readonly string[];
  readonly complainantKey: string | null;
  readonly receivedOn: PlainDate | null;
  readonly knewOn: PlainDate | null;
  readonly materials: Materials;
  readonly purpose: PurposeFacts;
  readonly represented: boolean;
  readonly proof: { readonly until: PlainDate | null; readonly result: string | null } | null;
  readonly tipOffs: readonly number[];
  readonly acceptedOn: PlainDate | null;
  readonly told: boolean;
  readonly consents: Readonly<Record<'complainant' | 'operator', boolean | null>>;
  readonly delegationConsents: Readonly<Record<'complainant' | 'operator', boolean | null>>;
  readonly delegatedTo: string | null;
  readonly arranged: { readonly mode: string; readonly meetingOn: PlainDate | null } | null;
  readonly recusalAsked: string | null;
  readonly recused: readonly string[];
  readonly testing: boolean;
  readonly replyExtended: boolean;
  readonly ending: string | null;
  readonly toldTermination: readonly string[];
  readonly recovered: number;
}

export const start: ComplaintFacts = {
  party: '',
  partyCode: null,
  field: 'other',
  subject: '',
  channel: 'other',
  dispatched: false,
  handlers: [],
  complainantKey: null,
  receivedOn: null,
  knewOn: null,
  materials: {
    name: false,
    phone: false,
    contact: false,
    operatorAddress: false,
    claims: [],
    disputeFacts: false,
    agent: 'none',
  },
  purpose: { earlierThisYear: null, purchases: null, punitive: false, factors: [] },
  represented: false,
  proof: null,
  tipOffs: [],
  acceptedOn: null,
  told: false,
  consents: { complainant: null, operator: null },
  delegationConsents: { complainant: null, operator: null },
  delegatedTo: null,
  arranged: null,
  recusalAsked: null,
  recused: [],
  testing: false,
  replyExtended: false,
  ending: null,
  toldTermination: [],
  recovered: 0,
};

type ActOf<N extends ActName<ComplaintTable>> = Act<N, DataOf<ComplaintTable, N>>;
type MaterialData = DataOf<ComplaintTable, 'MaterialsSupplemented'>;

const unchanged = (facts: ComplaintFacts): ComplaintFacts => facts;

const including = <T>(list: readonly T[], ...more: readonly T[]): readonly T[] => [...new Set([...list, ...more])];

function agentOf(agent: MaterialData['agent'], before: Materials['agent']): Materials['agent'] {
  if (agent === undefined) return before;
  const { originalLetter, identityProof, mattersPowersTerm, signed } = agent;
  return originalLetter && identityProof && mattersPowersTerm && signed ? 'complete' : 'incomplete';
}

function withMaterials(before: Materials, data: MaterialData): Materials {
  return {
    name: before.name || data.complainantName !== undefined,
    phone: before.phone || data.complainantPhone !== undefined,
    contact: before.contact || data.complainantAddress !== undefined,
    operatorAddress: before.operatorAddress || data.operatorAddress !== undefined,
    claims: including(before.claims, ...(data.claims ?? [])),
    disputeFacts: before.disputeFacts || data.disputeFacts !== undefined,
    agent: agentOf(data.agent, before.agent),
  };
}

function received(
  facts: ComplaintFacts,
  { body: { data }, doneOn, actor }: ActOf<'ComplaintReceived'>,
): ComplaintFacts {
  return {
    ...facts,
    party: data.partyName,
    partyCode: data.partyCode ?? null,
    field: data.field,
    subject: data.subject,
    channel: data.channel,
    dispatched: data.dispatchedBy !== undefined,
    handlers: including([actor], ...(data.handler === undefined ? [] : [data.handler])),
    complainantKey: data.complainantKey ?? null,
    receivedOn: data.materialOn ?? doneOn,
    knewOn: data.knewOn ?? null,
    materials: withMaterials(facts.materials, data),
    purpose: {
      earlierThisYear: data.earlierThisYear ?? null,
      purchases: data.purchases ?? null,
      punitive: data.claims?.includes('punitive') === true,
      factors: [],
    },
    represented: data.representatives !== undefined,
    tipOffs: data.splitFrom === undefined ? [] : [data.splitFrom],
  };
}

function supplemented(facts: ComplaintFacts, { body: { data } }: ActOf<'MaterialsSupplemented'>): ComplaintFacts {
  const punitive = facts.purpose.punitive || data.claims?.includes('punitive') === true;
  return { ...facts, materials: withMaterials(facts.materials, data), purpose: { ...facts.purpose, punitive } };
}

function consented(facts: ComplaintFacts, { body: { data } }: ActOf<'ConsentStated'>): ComplaintFacts {
  const { side, consents, toDelegation } = data;
  return {
    ...facts,
    consents: { ...facts.consents, [side]: consents },
    ...(toDelegation === undefined
      ? {}
      : { delegationConsents: { ...facts.delegationConsents, [side]: toDelegation } }),
  };
}

function recusalDecided(facts: ComplaintFacts, { body: { data } }: ActOf<'RecusalDecided'>): ComplaintFacts {
  return {
    ...facts,
    recusalAsked: null,
    ...(data.granted ? { recused: including(facts.recused, data.mediator) } : {}),
    ...(data.replacement === undefined ? {} : { handlers: including(facts.handlers, data.replacement) }),
  };
}

function noted(facts: ComplaintFacts, { body: { data } }: ActOf<'FactorsNoted'>): ComplaintFacts {
  const { purpose } = facts;
  return { ...facts, purpose: { ...purpose, factors: including(purpose.factors, ...data.factors) } };
}

export const evolve: Duty<ComplaintTable, ComplaintFacts>['evolve'] = {
  ComplaintReceived: received,
  MaterialsSupplemented: supplemented,
  IdentityProofRequested: (facts, { body }) => ({ ...facts, proof: { until: body.data.until, result: null } }),
  IdentityProofExamined: (facts, { body }) => ({
    ...facts,
    proof: { until: facts.proof?.until ?? null, result: body.data.result },
  }),
  FactorsNoted: noted,
  ComplaintAssigned: (facts, { body }) => ({ ...facts, handlers: including(facts.handlers, body.data.handler) }),
  TipOffFound: unchanged,
  TipOffOpened: (facts, { body }) => ({ ...facts, tipOffs: including(facts.tipOffs, body.data.tipOff) }),
  ComplaintReturned: (facts) => ({ ...facts, ending: 'returned' }),
  ComplaintRaised: (facts) => ({ ...facts, ending: 'raised' }),
  ComplaintRedirected: (facts) => ({ ...facts, ending: 'redirected' }),
  ComplaintWithdrawn: (facts) => ({ ...facts, ending: 'withdrawn' }),
  ComplaintAccepted: (facts, { body, doneOn }) => ({ ...facts, acceptedOn: doneOn, told: body.data.toldNow }),
  ComplaintDeclined: (facts, { body }) => ({ ...facts, ending: 'declined', told: body.data.toldNow }),
  DecisionTold: (facts) => ({ ...facts, told: true }),
  ReplyExtended: (facts) => ({ ...facts, replyExtended: true }),
  ConsentStated: consented,
  MediationArranged: (facts, { body: { data } }) => ({
    ...facts,
    arranged: { mode: data.mode, meetingOn: data.meetingOn ?? null },
    handlers: including(facts.handlers, ...data.mediators),
  }),
  MediationHeld: unchanged,
  RecusalRequested: (facts, { body }) => ({ ...facts, recusalAsked: body.data.mediator }),
  RecusalDecided: recusalDecided,
  TestingCommissioned: (facts) => ({ ...facts, testing: true }),
  TestingFinished: (facts) => ({ ...facts, testing: false }),
  MediationDelegated: (facts, { body }) => ({ ...facts, delegatedTo: body.data.body }),
  ViolationSuspected: unchanged,
  FraudTransferred: unchanged,
  AgreementReached: (facts, { body }) => ({ ...facts, ending: 'agreed', recovered: body.data.recovered ?? 0 }),
  MediationTerminated: (facts, { body }) => ({
    ...facts,
    ending: body.data.ground,
    recovered: body.data.recovered ?? 0,
    testing: false,
    recusalAsked: null,
  }),
  TerminationTold: (facts, { body }) => ({
    ...facts,
    toldTermination: including(facts.toldTermination, body.data.side),
  }),
  AgreementPerformed: unchanged,
  FollowedUp: unchanged,
  ComplaintArchived: unchanged,
};
