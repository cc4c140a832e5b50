import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { publicInterestDuty } from './index.ts';
import { publicInterest } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(publicInterest.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  const answeredOn = (day: string) => {
    const rehearsal = new Rehearsal(publicInterestDuty);
    for (const [act, on] of [
      ['SuggestionReceived', '2023-03-01'],
      ['DutyPerformed', '2023-03-20'],
      ['SuggestionAnswered', day],
    ] as const)
      expect(rehearsal.perform({ act, doneOn: date(on), data: exampleData[act] })).toBeNull();
    return rehearsal.figures();
  };

  it('答复分按时和逾期', () => {
    expect(answeredOn('2023-05-04')).toMatchObject([{ category: 'food', source: 'in-time' }]);
    expect(answeredOn('2023-05-05')).toMatchObject([{ category: 'food', source: 'late' }]);
  });
});
