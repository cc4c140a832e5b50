/** 拟作决定 — what a penalty case in preparation holds so far, as it is compared. Pure. */
import type { TierCode } from '../../duties/penalty-case/choices.ts';
import type { PenaltyCaseFacts } from '../../duties/penalty-case/facts.ts';
import type { Penalty } from '../../duties/penalty-case/penalties.ts';
import type { Proposal } from '../../record/matter.ts';
import type { Compared } from './case.ts';
import { citedBy, rangeOf } from './read-own-cases.ts';

/** What stands on the form and is not yet on the record. */
export interface Typed {
  /** In fen. */
  readonly fine?: number | undefined;
  readonly tier?: TierCode | undefined;
}

const actsWithPenalty: readonly string[] = ['PenaltyDecided', 'PenaltyNoticeServed', 'InvestigationConcluded'];

/** The newest penalty that the case speaks of: decided, put forward, told to the party, proposed by its report. */
export function draftOf(facts: PenaltyCaseFacts, proposals: readonly Proposal[], typed: Typed = {}): Compared {
  const proposed = proposals.findLast(({ act }) => actsWithPenalty.includes(act))?.data as Penalty | undefined;
  const penalty = facts.decision?.penalty ?? proposed ?? facts.notice?.penalty ?? facts.conclusion?.penalty ?? null;
  return {
    cause: facts.cause,
    provisions: penalty === null ? [] : citedBy(penalty),
    partyKind: facts.partyKind,
    field: facts.field,
    grounds: penalty?.tierGrounds ?? [],
    tier: typed.tier ?? (penalty?.tier as TierCode | undefined) ?? null,
    goods: penalty?.goods ?? null,
    fine: typed.fine ?? penalty?.fine ?? null,
    range: penalty === null ? null : rangeOf(penalty),
  };
}
