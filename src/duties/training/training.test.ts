import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { hoursIn, type TrainingFacts } from './facts.ts';
import { trainingDuty } from './index.ts';
import { training } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(training.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('学时和统计', () => {
  const rehearsal = new Rehearsal(trainingDuty);
  const rows: FigureRow[] = [];
  const steps: readonly (readonly [act: keyof typeof exampleData, on: string, data?: object])[] = [
    ['CoursePlanned', '2019-11-28', { from: '2019-12-01', until: '2020-02-01' }],
    ['PeopleEnrolled', '2019-11-29'],
    ['SessionHeld', '2019-12-30'],
    ['SessionHeld', '2020-01-06', { hours: 4, attended: ['wang', 'zhao'] }],
    ['AttendanceAdded', '2020-01-07', { session: 2, attended: ['zhou'] }],
    ['ExamHeld', '2020-01-20'],
  ];
  for (const [act, on, more] of steps) {
    const refusal = rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...more } });
    if (refusal) throw new Error(refusal.zh);
    rows.push(...rehearsal.figures());
  }
  const total = (indicator: string): number =>
    rows.filter((row) => row.indicator === indicator).reduce((sum, row) => sum + row.value, 0);

  it('每人的学时按授课之日的年度相加', () => {
    const facts = rehearsal.matter?.facts as TrainingFacts;
    expect(Object.fromEntries(hoursIn(facts, 2019))).toEqual({ wang: 8, zhou: 8 });
    expect(Object.fromEntries(hoursIn(facts, 2020))).toEqual({ wang: 4, zhao: 4, zhou: 4 });
  });

  it('总学时等于每人学时之和，补登的计入', () => {
    expect(total('training-person-hours')).toBe(16 + 8 + 4);
    expect(total('training-attendance')).toBe(5);
    expect([total('officers-examined'), total('officers-passed')]).toEqual([2, 1]);
  });
});
