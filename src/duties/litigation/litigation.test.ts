import { describe, expect, it } from 'vitest';
import { Rehearsal, totalOf } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { litigationDuty } from './index.ts';
import { litigation } from './procedure.ts';

type Step = readonly [act: keyof typeof exampleData, on: string, data?: object];

function counted(steps: readonly Step[]): FigureRow[] {
  const rehearsal = new Rehearsal(litigationDuty);
  return steps.flatMap(([act, on, more]) => {
    expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...more } })).toBeNull();
    return rehearsal.figures();
  });
}

describe('示例数据', () => {
  it.each(Object.entries(litigation.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  const noEvidence = { furtherEvidence: [] };
  const open = (more: object = {}): Step[] => [
    ['ComplaintServed', '2019-03-05', { acceptedOn: '2019-03-01', ...more }],
    ['AnswerSubmitted', '2019-03-20', noEvidence],
  ];
  const ended = (outcome: string, form: string, more: object = {}): Step[] => [
    ...open(more),
    ['JudgmentReceived', '2019-06-12', { outcome, form, decidedOn: '2019-06-10' }],
  ];
  const withdrawn = (more: object = {}) => ended('withdrawn', 'ruling', more);
  const appealed = (outcome: string, form: string): Step[] => [...ended(outcome, form), ['AppealFiled', '2019-06-20']];
  const second = (decided: boolean): Step[] => [
    ['AppealOpened', '2019-06-20'],
    ...((decided ? [['ReviewJudgmentReceived', '2019-09-12', { decidedOn: '2019-09-10' }]] : []) as Step[]),
  ];
  const withHead = (): Step[] => [
    ...open(),
    ['AppearanceDecided', '2019-04-10', { heldOn: '2019-04-15' }],
    ['HearingHeld', '2019-04-15'],
  ];
  const times = (count: number, steps: () => Step[]): Step[][] => Array.from({ length: count }, steps);
  const afterReview = { afterReview: true };

  /**
   * 2019年工作报告的一年：应诉71件，复议后起诉7件；一审裁定驳回起诉10件、判决驳回诉讼请求2件、撤诉35件、撤销登记5件、未结19件；原告上诉
   * 5件，二审维持4件、未结1件；负责人出庭2次.
   */
  const year: readonly Step[][] = [
    ...times(3, () => appealed('suit-dismissed', 'ruling')),
    ...times(7, () => ended('suit-dismissed', 'ruling', afterReview)),
    ...times(2, () => appealed('claims-dismissed', 'judgment')),
    ...times(35, withdrawn),
    ...times(5, () => ended('annulled', 'judgment', { conduct: 'registration' })),
    ...times(2, withHead),
    ...times(17, open),
    ...times(4, () => second(true)),
    second(false),
  ];

  it('一年的诉讼按审级、按结果数得出来，未结的是存量', () => {
    const rows = year.flatMap(counted);
    const first = { source: 'first' };
    expect(totalOf(rows, 'suits', { category: 'first' })).toBe(71);
    const outcomes = ['suit-dismissed', 'claims-dismissed', 'withdrawn', 'annulled'];
    expect(outcomes.map((category) => totalOf(rows, 'suit-outcomes', { category, ...first }))).toEqual([10, 2, 35, 5]);
    expect(totalOf(rows, 'suits', { category: 'first' }) - totalOf(rows, 'suit-outcomes', first)).toBe(19);
    expect(totalOf(rows, 'suit-appeals', { category: 'plaintiff' })).toBe(5);
    expect(totalOf(rows, 'suits', { category: 'first' }) - totalOf(rows, 'suit-appeals')).toBe(66);
    expect(totalOf(rows, 'suit-outcomes', { category: 'upheld', source: 'second' })).toBe(4);
    expect(totalOf(rows, 'suits', { category: 'second' }) - totalOf(rows, 'suit-outcomes', { source: 'second' })).toBe(
      1,
    );
    expect(totalOf(rows, 'suits-after-review')).toBe(7);
    expect(totalOf(rows, 'heads-in-court')).toBe(2);
    expect(totalOf(rows, 'suit-outcomes', { category: 'annulled', cause: 'registration' })).toBe(5);
  });

  it('发回重审的另算审级，不重复计入一审', () => {
    const rows = [
      ...counted(open()),
      ...counted([['ComplaintServed', '2025-03-05', { origin: 'remanded', earlier: 9 }]]),
    ];
    expect([totalOf(rows, 'suits', { category: 'first' }), totalOf(rows, 'suits', { category: 'remanded' })]).toEqual([
      1, 1,
    ]);
  });

  it('负责人没有出庭的，只算一次开庭', () => {
    const rows = counted([
      ...open(),
      ['AppearanceDecided', '2019-04-10', { heldOn: '2019-04-15', head: undefined }],
      ['HearingHeld', '2019-04-15', { head: undefined }],
    ]);
    expect(totalOf(rows, 'suit-hearings', { category: 'head-absent' })).toBe(1);
    expect(totalOf(rows, 'heads-in-court')).toBe(0);
  });
});
