import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { PledgeConfirmation } from './procedure.ts';

type ActOf<N extends ActName<PledgeConfirmation>> = Act<N, DataOf<PledgeConfirmation, N>>;
type Change = DataOf<PledgeConfirmation, 'ChangeApplied'>;

/** What stands in the register of the pledge, and what is asked for. */
export interface PledgeFacts {
  readonly company: string;
  readonly companyCode?: string;
  readonly pledgor: string;
  readonly pledgorKind: 'organisation' | 'person';
  readonly pledgee: string;
  readonly pledgeeKind: 'organisation' | 'person';
  /** In fen. */
  readonly held: number;
  readonly amount: number;
  readonly asked?: Change;
  readonly registeredOn?: PlainDate;
  readonly registrationNumber?: string;
  readonly publishedOn?: PlainDate;
  readonly endedOn?: PlainDate;
}

export const start: PledgeFacts = {
  company: '',
  pledgor: '',
  pledgorKind: 'organisation',
  pledgee: '',
  pledgeeKind: 'organisation',
  held: 0,
  amount: 0,
};

type Evolve = Duty<PledgeConfirmation, PledgeFacts>['evolve'];
const unchanged = (facts: PledgeFacts): PledgeFacts => facts;

function entered(
  facts: PledgeFacts,
  { body: { data } }: ActOf<'SetUpApplied'> | ActOf<'PledgeTakenOver'>,
): PledgeFacts {
  const { company, companyCode, pledgor, pledgorKind, pledgee, pledgeeKind, held, amount } = data;
  return { ...facts, company, companyCode, pledgor, pledgorKind, pledgee, pledgeeKind, held, amount };
}

function withoutAsked({ asked: _, ...facts }: PledgeFacts): PledgeFacts {
  return facts;
}

/** Only what the application names changes. */
function changed(facts: PledgeFacts): PledgeFacts {
  const { asked } = facts;
  if (asked === undefined) return facts;
  return {
    ...withoutAsked(facts),
    company: asked.company ?? facts.company,
    pledgor: asked.pledgor ?? facts.pledgor,
    pledgee: asked.pledgee ?? facts.pledgee,
    held: asked.held ?? facts.held,
    amount: asked.amount ?? facts.amount,
  };
}

const ended = (facts: PledgeFacts, { doneOn }: { readonly doneOn: PlainDate }): PledgeFacts => ({
  ...facts,
  endedOn: doneOn,
});

export const evolve: Evolve = {
  SetUpApplied: entered,
  PledgeTakenOver: (facts, act) => ({
    ...entered(facts, act),
    registeredOn: act.body.data.registeredOn,
    registrationNumber: act.body.data.registrationNumber,
  }),
  ApplicationReturned: unchanged,
  SetUpRegistered: (facts, { doneOn }) => ({ ...facts, registeredOn: doneOn }),
  SetUpRefused: unchanged,
  ChangeApplied: (facts, { body }) => ({ ...facts, asked: body.data }),
  ChangeRegistered: changed,
  ChangeRefused: withoutAsked,
  CancellationApplied: unchanged,
  CancellationRegistered: ended,
  CancellationRefused: unchanged,
  RescissionApplied: unchanged,
  RescissionRegistered: ended,
  RescissionRefused: unchanged,
  PledgePublished: (facts, { doneOn }) => ({ ...facts, publishedOn: doneOn }),
};
