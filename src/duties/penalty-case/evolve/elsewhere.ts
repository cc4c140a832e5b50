import type { crimeActs } from '../acts/crime.ts';
import type { ledgerActs } from '../acts/ledgers.ts';
import { type Folds, unchanged } from './fold.ts';

/** What a referral to the police and the ledgers of the bureau tell the case. */
export const elsewhereFolds: Folds<keyof typeof crimeActs | keyof typeof ledgerActs> = {
  CrimeSuspected: (facts) => ({ ...facts, crime: 'verifying' }),
  CriminalReferralSent: (facts) => ({ ...facts, crime: 'sent' }),
  CriminalReferralEnded: (facts) => ({ ...facts, crime: 'cleared' }),
  GangCluesScreened: unchanged,
  BacklogListed: (facts, { body }) => ({ ...facts, backlog: body.data.ledger }),
};
