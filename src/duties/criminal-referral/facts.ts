/** 事实 — what the acts of a referral add up to. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Standing } from './choices.ts';
import type { CriminalReferral, ReferredCase } from './procedure.ts';

export interface CriminalReferralFacts extends ReferredCase {
  readonly charge: string | null;
  readonly team: readonly string[];
  readonly goods: readonly string[];
  readonly organ: string | null;
  /** Where the police's decision stands, and where it stood before the newest act; null before the case was sent. */
  readonly standing: Standing | null;
  readonly stood: Standing | null;
  readonly goodsHandedOver: boolean;
}

export const start: CriminalReferralFacts = {
  case: 0,
  partyName: '',
  partyKind: 'organisation',
  partyCode: null,
  field: 'other',
  charge: null,
  team: [],
  goods: [],
  organ: null,
  standing: null,
  stood: null,
  goodsHandedOver: false,
};

type Facts = CriminalReferralFacts;
type ActOf<N extends ActName<CriminalReferral>> = Act<N, DataOf<CriminalReferral, N>>;

type Opening = ActOf<'SpecialTeamFormed'> | ActOf<'CaseDecidedForReferral'>;

function opened(facts: Facts, { body: { data } }: Opening): Facts {
  const { case: stream, partyName, partyKind, partyCode = null, field } = data;
  return { ...facts, case: stream, partyName, partyKind, partyCode, field };
}

/** The act leaves the police's decision as it stands. */
const unchanged = (facts: Facts): Facts => ({ ...facts, stood: facts.standing });

const standing =
  (now: Standing) =>
  (facts: Facts): Facts => ({ ...facts, stood: facts.standing, standing: now });

export const evolve: Duty<CriminalReferral, Facts>['evolve'] = {
  SpecialTeamFormed: (facts, act) => {
    const { team, charge } = act.body.data;
    return { ...opened(facts, act), team, charge };
  },
  CaseDecidedForReferral: (facts, act) => ({ ...opened(facts, act), organ: act.body.data.organ }),
  GoodsListed: (facts, { body }) => ({
    ...unchanged(facts),
    goods: [...new Set([...facts.goods, ...body.data.goods.map(({ name }) => name)])],
  }),
  ReferralReported: unchanged,
  TransferApproved: unchanged,
  TransferNotApproved: unchanged,
  CaseSentToPolice: (facts, { body }) => ({ ...standing('pending')(facts), organ: body.data.organ }),
  PoliceReceiptReturned: unchanged,
  ForwardedByPolice: (facts, { body }) => ({ ...unchanged(facts), organ: body.data.organ }),
  SupplementDemanded: unchanged,
  MaterialsSupplemented: unchanged,
  OfficialClueTransferred: unchanged,
  FilingNoticeReceived: standing('filed'),
  DeclineNoticeReceived: standing('declined'),
  ReconsiderationRequested: unchanged,
  DeclineUpheld: unchanged,
  FilingSupervisionSuggested: unchanged,
  DeclineAccepted: standing('returned'),
  GoodsHandedOver: (facts) => ({ ...unchanged(facts), goodsHandedOver: true }),
  CriminalOutcomeReceived: unchanged,
  ReverseTransferReceived: standing('returned'),
  CaseReopenedAsClue: unchanged,
  ResultTold: unchanged,
};
