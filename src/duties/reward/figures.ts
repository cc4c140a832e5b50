/** 统计 — rewards given and refused, and the sums, in fen. The category is the grade or the ground: nobody is named. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { RewardFacts } from './facts.ts';
import type { RewardTable } from './procedure.ts';

export function figures(act: Act, { facts }: Matter<RewardFacts>): readonly FigureRow[] {
  const by = facts.assessed === null ? {} : { category: facts.assessed.grade, source: facts.assessed.scheme };
  switch (act.type) {
    case 'RewardOpened':
      return [{ indicator: 'rewards-opened', value: 1, unit: '件' }];
    case 'RewardDecided':
      return [
        { indicator: 'rewards-decided', value: 1, unit: '件', ...by },
        { indicator: 'rewards-decided-sum', value: facts.amount ?? 0, unit: '分', ...by },
      ];
    case 'RewardPaid':
      return [
        { indicator: 'rewards-paid', value: 1, unit: '件', ...by },
        { indicator: 'rewards-paid-sum', value: facts.amount ?? 0, unit: '分', ...by },
      ];
    case 'RewardDeclined': {
      const { ground } = act.body.data as DataOf<RewardTable, 'RewardDeclined'>;
      return [{ indicator: 'rewards-declined', value: 1, unit: '件', category: ground }];
    }
    case 'RewardWaived':
      return [{ indicator: 'rewards-waived', value: 1, unit: '件' }];
  }
  return [];
}
