/**
 * 统计 — what was sent and how the police decided. `referrals-standing` is a stock: its rows add and take away, so that their
 * sum by category on any day says how many of the cases sent are pending, filed, declined or returned: 移送数＝各项之和.
 */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { CriminalReferralFacts } from './facts.ts';
import { type CriminalReferral, criminalReferral } from './procedure.ts';

/** Acts that count once, by the field of business of their case. */
const once: { readonly [N in ActName<CriminalReferral>]?: string } = {
  SpecialTeamFormed: 'referral-teams-formed',
  TransferApproved: 'referrals-approved',
  TransferNotApproved: 'referrals-not-approved',
  CaseSentToPolice: 'referrals-sent',
  FilingNoticeReceived: 'referrals-filed',
  DeclineNoticeReceived: 'referrals-declined',
  ReconsiderationRequested: 'referral-reconsiderations',
  GoodsHandedOver: 'referral-goods-handed-over',
  OfficialClueTransferred: 'official-crime-clues',
};

function standingRows({ standing, stood, field }: CriminalReferralFacts): readonly FigureRow[] {
  if (standing === stood) return [];
  const row = (value: 1 | -1, category: string): FigureRow => {
    return { indicator: 'referrals-standing', value, unit: '件', category, source: field };
  };
  return [...(stood === null ? [] : [row(-1, stood)]), ...(standing === null ? [] : [row(1, standing)])];
}

function classified(act: Act): readonly FigureRow[] {
  switch (act.type as ActName<CriminalReferral>) {
    case 'FilingSupervisionSuggested': {
      const { ground } = act.body.data as DataOf<CriminalReferral, 'FilingSupervisionSuggested'>;
      return [{ indicator: 'filing-supervision-suggested', value: 1, unit: '件', category: ground }];
    }
    case 'ReverseTransferReceived': {
      const { from } = act.body.data as DataOf<CriminalReferral, 'ReverseTransferReceived'>;
      return [{ indicator: 'referrals-returned', value: 1, unit: '件', category: from }];
    }
    case 'DeclineAccepted':
      return [{ indicator: 'referrals-returned', value: 1, unit: '件', category: 'declined' }];
    case 'CriminalOutcomeReceived': {
      const { outcome } = act.body.data as DataOf<CriminalReferral, 'CriminalOutcomeReceived'>;
      return [{ indicator: 'referral-outcomes', value: 1, unit: '件', category: outcome }];
    }
    default:
      return [];
  }
}

export function figures(act: Act, { facts }: Matter<CriminalReferralFacts>): readonly FigureRow[] {
  if (!(act.type in criminalReferral.acts)) return []; // a proposal changes nothing yet
  const indicator = once[act.type as ActName<CriminalReferral>];
  const cause = facts.charge === null ? {} : { cause: facts.charge };
  const counted: readonly FigureRow[] =
    indicator === undefined ? [] : [{ indicator, value: 1, unit: '件', category: facts.field, ...cause }];
  return [...counted, ...classified(act), ...standingRows(facts)];
}
