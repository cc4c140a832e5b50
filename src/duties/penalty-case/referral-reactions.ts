/**
 * 移送告诉案件 — a referral to the police tells its case that it was sent and how it ended; what is sent back after the case is
 * over becomes a clue again.
 */
import type { Reaction } from '../../record/duty.ts';
import type { ReferredCase } from '../criminal-referral/procedure.ts';

const sent: Reaction = ({ stream }, { facts }) => [
  {
    stream: (facts as ReferredCase).case,
    procedure: 'penalty-case',
    act: 'CriminalReferralSent',
    data: { referral: stream },
  },
];

const ended =
  (outcome: 'not-approved' | 'declined' | 'reverse'): Reaction =>
  ({ stream }, { facts }) => [
    {
      stream: (facts as ReferredCase).case,
      procedure: 'penalty-case',
      act: 'CriminalReferralEnded',
      data: { referral: stream, outcome },
    },
  ];

/** 反向移送 — the old case is over: what is to be punished is verified and filed anew, from the day it came. */
const clueReturned: Reaction = ({ stream, body: { data } }, { facts }) => {
  const { partyKind, partyName, partyCode, field } = facts as ReferredCase;
  const party = { partyKind, partyName, ...(partyCode === null ? {} : { partyCode }) };
  const clue = { ...party, source: 'other-department', field, summary: data.summary, origin: stream };
  return [{ procedure: 'penalty-case', act: 'ClueReceived', data: clue }];
};

export const referralReactions: Readonly<Record<string, Reaction>> = {
  'criminal-referral/CaseSentToPolice': sent,
  'criminal-referral/TransferNotApproved': ended('not-approved'),
  'criminal-referral/DeclineAccepted': ended('declined'),
  'criminal-referral/ReverseTransferReceived': ended('reverse'),
  'criminal-referral/CaseReopenedAsClue': clueReturned,
};
