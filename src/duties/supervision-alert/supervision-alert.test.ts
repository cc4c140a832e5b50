import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { FigureRow } from '../../record/duty.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { supervisionAlertDuty } from './index.ts';
import { supervisionAlert } from './procedure.ts';

type Step = readonly [act: keyof typeof exampleData, on: string, data?: object];

function counted(steps: readonly Step[]): FigureRow[] {
  const rehearsal = new Rehearsal(supervisionAlertDuty);
  return steps.flatMap(([act, on, more]) => {
    const data = { ...exampleData[act], ...more };
    expect(rehearsal.perform({ act, doneOn: date(on), data })).toBeNull();
    return rehearsal.figures();
  });
}

const answersIn = (rows: readonly FigureRow[]) =>
  rows.filter(({ indicator }) => indicator === 'alerts-answered').map(({ source }) => source);

describe('执法监督预警', () => {
  it.each(Object.entries(supervisionAlert.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('两个工作日内的答复按时；退回以后的再次答复不改变首次答复的统计', () => {
    const again = { correctedOn: '2023-07-06' };
    const rows = counted([
      ['AlertRaised', '2023-07-03'],
      ['AlertAnswered', '2023-07-05'],
      ['AnswerReturned', '2023-07-06'],
      ['AlertAnswered', '2023-07-20', again],
      ['AnswerAccepted', '2023-07-21'],
    ]);
    expect(answersIn(rows)).toEqual(['in-time']);
    expect(rows.filter(({ indicator }) => indicator === 'alert-answers')).toHaveLength(2);
    expect(rows.filter(({ indicator }) => indicator === 'alerts-closed')).toHaveLength(1);
  });

  it('逾期的答复记为逾期，没有时限的另记', () => {
    const late = { correctedOn: '2023-07-06' };
    expect(
      answersIn(
        counted([
          ['AlertRaised', '2023-07-03'],
          ['AlertAnswered', '2023-07-06', late],
        ]),
      ),
    ).toEqual(['late']);
    const none = { term: 'none' };
    expect(
      answersIn(
        counted([
          ['AlertRaised', '2023-07-03', none],
          ['AlertAnswered', '2023-07-31'],
        ]),
      ),
    ).toEqual(['no-term']);
  });
});
