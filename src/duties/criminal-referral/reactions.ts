/**
 * A referral is opened by its case and by nothing else, in the unit that handles it: what the case knows is not typed again. Either a special group is
 * formed while the case runs, or the case itself is decided by transfer; then the head has decided and the day begins to run.
 */
import type { Reaction } from '../../record/duty.ts';

/** What a referral takes over from a penalty case. */
interface CaseTold {
  readonly partyName: string;
  readonly partyKind: string;
  readonly partyCode: string | null;
  readonly field: string;
  readonly crime: string;
}

function toldBy(facts: unknown, stream: number) {
  const { partyName, partyKind, partyCode, field } = facts as CaseTold;
  return { case: stream, partyName, partyKind, ...(partyCode === null ? {} : { partyCode }), field };
}

const teamFormed: Reaction = ({ stream, body: { data } }, { facts, unit }) => {
  const { team, charge, facts: suspected } = data;
  const told = { ...toldBy(facts, stream), team, charge, facts: suspected };
  return [{ procedure: 'criminal-referral', act: 'SpecialTeamFormed', data: told, unit }];
};

/** A case that a special group has already sent is decided here only for its own file. */
const decidedInCase: Reaction = ({ stream, body: { data } }, { facts, unit }) => {
  if ((facts as CaseTold).crime === 'sent') return [];
  const told = { ...toldBy(facts, stream), organ: data.organ, facts: data.reason };
  return [{ procedure: 'criminal-referral', act: 'CaseDecidedForReferral', data: told, unit }];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'penalty-case/CrimeSuspected': teamFormed,
  'penalty-case/ReferredToJudicialOrgan': decidedInCase,
};
