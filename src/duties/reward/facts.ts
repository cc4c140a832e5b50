/** 事实 — what the acts of a reward add up to. Nothing here tells who receives it. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { Assessed } from './amounts.ts';
import type { RewardTable } from './procedure.ts';

export interface RewardFacts {
  readonly tipOff: number | null;
  readonly handlers: readonly string[];
  readonly assessed:
    | (Assessed & { readonly insider: boolean; readonly excluded: boolean; readonly scope: boolean })
    | null;
  readonly wishes: boolean | null;
  readonly amount: number | null;
}

export const start: RewardFacts = { tipOff: null, handlers: [], assessed: null, wishes: null, amount: null };

type ActOf<N extends ActName<RewardTable>> = Act<N, DataOf<RewardTable, N>>;

const unchanged = (facts: RewardFacts): RewardFacts => facts;

function assessed(facts: RewardFacts, { body: { data }, actor }: ActOf<'RewardAssessed'>): RewardFacts {
  const { scheme, grade, base, special, insider, exclusions, scope } = data;
  return {
    ...facts,
    handlers: [...new Set([...facts.handlers, actor])],
    assessed: { scheme, grade, base, special, insider, excluded: exclusions.length > 0, scope: scope.length > 0 },
  };
}

export const evolve: Duty<RewardTable, RewardFacts>['evolve'] = {
  RewardOpened: (facts, { body, actor }) => ({ ...facts, tipOff: body.data.tipOff, handlers: [actor] }),
  RewardAssessed: assessed,
  InformantConsulted: (facts, { body }) => ({ ...facts, wishes: body.data.wishes }),
  RewardDecided: (facts, { body }) => ({ ...facts, amount: body.data.amount }),
  RewardDeclined: unchanged,
  RewardTold: unchanged,
  RewardPaid: unchanged,
  RewardWaived: unchanged,
  RewardArchived: unchanged,
};
