import { describe, expect, it } from 'vitest';
import { Rehearsal, totalOf } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { activityDuty } from './index.ts';
import { activity } from './procedure.ts';

function counted(steps: readonly (readonly [act: keyof typeof exampleData, data?: object])[]): FigureRow[] {
  const rehearsal = new Rehearsal(activityDuty);
  return steps.flatMap(([act, more]) => {
    const data = { ...exampleData[act], ...more };
    expect(rehearsal.perform({ act, doneOn: date('2019-05-10'), data })).toBeNull();
    return rehearsal.figures();
  });
}

describe('示例数据', () => {
  it.each(Object.entries(activity.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  const visit = (venueKind: string, direction: string, persons: number) => ({
    form: direction === 'hosted' ? 'base-visit' : 'lecture',
    venues: [{ venueKind, name: `某某${persons}`, direction, persons, precision: 'at-least' }],
  });

  it('走进的单位和接待的单位、受众分开算', () => {
    const rows = counted([
      ['ActivityPlanned'],
      ['SessionHeld', visit('community', 'visited', 60)],
      ['SessionHeld', visit('university', 'visited', 200)],
      ['SessionHeld', visit('university', 'hosted', 100)],
    ]);
    expect(totalOf(rows, 'activities')).toBe(3);
    expect(totalOf(rows, 'activity-venues', { category: 'university' })).toBe(2);
    expect([totalOf(rows, 'activity-persons-reached'), totalOf(rows, 'activity-persons-hosted')]).toEqual([260, 100]);
    expect(rows.filter((row) => row.source === 'hosted')).toHaveLength(1);
  });

  it('更正以后合计为实际的数', () => {
    const rows = counted([['ActivityPlanned'], ['MaterialsDistributed'], ['CountCorrected']]);
    expect([
      totalOf(rows, 'activity-materials', { category: 'leaflet' }),
      totalOf(rows, 'activity-materials', { category: 'questionnaire' }),
    ]).toEqual([480, 100]);
  });

  it('没有人次的单位只算单位', () => {
    const rows = counted([['ActivityPlanned'], ['SessionHeld', visit('market', 'visited', 0)]]);
    expect(rows.map((row) => row.indicator)).toEqual(['activities', 'activity-venues']);
  });
});
