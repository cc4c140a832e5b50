/** A case that is decided is struck off the ledger that lists it, in the same transaction: nobody has to remember it. */
import type { Reaction } from '../../record/duty.ts';
import type { LedgerCase } from '../penalty-case/procedure.ts';
import type { endings } from './procedure.ts';

const struckOff =
  (ending: (typeof endings)[number]['code']): Reaction =>
  ({ stream }, { facts }) => {
    const { backlog } = facts as LedgerCase;
    if (backlog === null) return [];
    return [{ stream: backlog, procedure: 'case-backlog', act: 'CaseStruckOff', data: { case: stream, ending } }];
  };

export const reactions: Readonly<Record<string, Reaction>> = {
  'penalty-case/PenaltyDecided': struckOff('penalty'),
  'penalty-case/NoPenaltyDecided': struckOff('no-penalty'),
  'penalty-case/FactsNotEstablished': struckOff('not-established'),
  'penalty-case/ReferredToDepartment': struckOff('transferred'),
  'penalty-case/ReferredToJudicialOrgan': struckOff('transferred'),
  'penalty-case/CaseTransferred': struckOff('transferred'),
  'penalty-case/InvestigationTerminated': struckOff('terminated'),
};
