import { describe, expect, it } from 'vitest';
import { Rehearsal, totalOf } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { reconsiderationDuty } from './index.ts';
import { reconsideration } from './procedure.ts';

type Step = readonly [act: keyof typeof exampleData, on: string, data?: object];

function counted(steps: readonly Step[]): FigureRow[] {
  const rehearsal = new Rehearsal(reconsiderationDuty);
  return steps.flatMap(([act, on, more]) => {
    expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...more } })).toBeNull();
    return rehearsal.figures();
  });
}

describe('示例数据', () => {
  it.each(Object.entries(reconsideration.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  const organs = { superior: { organ: 'superior-department' }, government: { organ: 'people-government' } };
  const taken = (organ: object): Step[] => [
    ['ApplicationCopyReceived', '2019-03-06', { ...organ, acceptedOn: '2019-03-04' }],
    ['ReplySubmitted', '2019-03-15', { furtherEvidence: [] }],
  ];
  const decided = (organ: object, outcome: string): Step[] => [
    ...taken(organ),
    ['DecisionReceived', '2019-04-28', { outcome, decidedOn: '2019-04-25' }],
  ];
  const withdrawn = (organ: object): Step[] => [
    ...taken(organ),
    ['ReconsiderationTerminated', '2019-04-11', { decidedOn: '2019-04-10' }],
  ];
  const declined = (organ: object): Step[] => [
    ['ApplicationNotAccepted', '2019-03-06', { ...organ, decidedOn: '2019-03-04' }],
  ];

  /** 2019年工作报告的一年：21件（市市场委17件，区政府4件），12件维持、5件撤回、2件驳回、2件不予受理. */
  const year: readonly Step[][] = [
    ...Array.from({ length: 10 }, () => decided(organs.superior, 'maintained')),
    ...Array.from({ length: 2 }, () => decided(organs.government, 'maintained')),
    ...Array.from({ length: 4 }, () => withdrawn(organs.superior)),
    withdrawn(organs.government),
    ...Array.from({ length: 2 }, () => decided(organs.superior, 'application-dismissed')),
    declined(organs.superior),
    declined(organs.government),
  ];

  it('一年的复议按机关、按结果数得出来，没有未结的', () => {
    const rows = year.flatMap(counted);
    expect(totalOf(rows, 'reconsiderations')).toBe(21);
    expect(totalOf(rows, 'reconsiderations', { category: 'superior-department' })).toBe(17);
    expect(totalOf(rows, 'reconsiderations', { category: 'people-government' })).toBe(4);
    const outcomes = ['maintained', 'withdrawn', 'application-dismissed', 'not-accepted'];
    expect(outcomes.map((category) => totalOf(rows, 'reconsideration-outcomes', { category }))).toEqual([12, 5, 2, 2]);
    expect(totalOf(rows, 'reconsiderations') - totalOf(rows, 'reconsideration-outcomes')).toBe(0);
  });

  it('未结的是收到的减去有结果的；答复是否按期分开算', () => {
    const rows = [
      ...counted(taken(organs.government)),
      ...counted([
        ['ApplicationCopyReceived', '2019-03-06', { acceptedOn: '2019-03-04' }],
        ['ReplySubmitted', '2019-03-19', { furtherEvidence: [] }],
      ]),
      ...counted(decided(organs.superior, 'annulled')),
    ];
    expect(totalOf(rows, 'reconsiderations') - totalOf(rows, 'reconsideration-outcomes')).toBe(2);
    expect(totalOf(rows, 'reconsideration-replies', { category: 'late' })).toBe(1);
    expect(totalOf(rows, 'reconsideration-replies', { category: 'in-time' })).toBe(2);
  });

  it('负责人参加听证的次数', () => {
    const rows = counted([
      ['ApplicationCopyReceived', '2025-03-05'],
      ['HearingAttended', '2025-03-18'],
      ['HearingAttended', '2025-03-25', { head: undefined, absence: '公务。' }],
    ]);
    expect(totalOf(rows, 'reconsideration-hearings', { category: 'head-attended' })).toBe(1);
    expect(totalOf(rows, 'reconsideration-hearings', { category: 'head-absent' })).toBe(1);
  });
});
