import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { type DrawFacts, findRound } from './facts.ts';
import type { RandomDrawTable } from './procedure.ts';

/** 统计 — businesses drawn, counted once, when the draw is announced: an abandoned round counts as a redraw and no more. */
export function figures(act: Act, { facts }: Matter<DrawFacts>): readonly FigureRow[] {
  switch (act.type) {
    case 'PlanFiled':
      return [{ indicator: 'random-plans-filed', value: 1, unit: '个' }];
    case 'DrawAnnounced':
      return [
        { indicator: 'random-draws', value: 1, unit: '次', category: facts.items },
        {
          indicator: 'random-drawn-businesses',
          value: findRound(facts)?.resultCount ?? 0,
          unit: '户',
          category: facts.items,
        },
      ];
    case 'RedrawOrdered': {
      const { ground } = act.body.data as DataOf<RandomDrawTable, 'RedrawOrdered'>;
      return [{ indicator: 'random-redraws', value: 1, unit: '次', category: ground }];
    }
    case 'OfficerReplaced':
      return [{ indicator: 'random-officers-replaced', value: 1, unit: '人次' }];
    case 'TaskCompleted': {
      const { inspected } = act.body.data as DataOf<RandomDrawTable, 'TaskCompleted'>;
      return [{ indicator: 'random-inspected-businesses', value: inspected, unit: '户', category: facts.items }];
    }
  }
  return [];
}
