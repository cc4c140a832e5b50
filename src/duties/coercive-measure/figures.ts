import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { MeasureFacts } from './facts.ts';
import type { CoerciveMeasure } from './procedure.ts';

type Listed = DataOf<CoerciveMeasure, 'ItemsListed'>;

/**
 * 统计 — measures carried out and the value of what was taken, releases, ends. A decision that was never carried out
 * is no measure. Confiscation is a penalty and counted with the penalty case.
 */
export function figures(act: Act, { facts }: Matter<MeasureFacts>): readonly FigureRow[] {
  const category = facts.kind;
  const cause = facts.suspected;
  switch (act.type) {
    case 'ItemsListed': {
      const value = (act.body.data as Listed).items.reduce((sum, item) => sum + item.value, 0);
      return [
        { indicator: 'coercive-measures', value: 1, unit: '件', category, cause },
        { indicator: 'coercive-measure-items-value', value, unit: '分', category, cause },
      ];
    }
    case 'MeasureExtended':
    case 'PyramidMeasureExtended':
      return [{ indicator: 'coercive-measures-extended', value: 1, unit: '件', category }];
    case 'ItemsReleased':
    case 'ItemsClaimed':
      return [{ indicator: 'coercive-measure-releases', value: 1, unit: '次', category: 'partial' }];
    case 'MeasureReleased':
      return [
        { indicator: 'coercive-measure-releases', value: 1, unit: '次', category: 'whole' },
        { indicator: 'coercive-measures-ended', value: 1, unit: '件', category },
      ];
    case 'MeasureEnded':
      return facts.listedOn === undefined
        ? []
        : [{ indicator: 'coercive-measures-ended', value: 1, unit: '件', category }];
  }
  return [];
}
