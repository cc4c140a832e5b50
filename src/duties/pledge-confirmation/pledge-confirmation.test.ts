import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { pledgeConfirmationDuty } from './index.ts';
import { pledgeConfirmation } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(pledgeConfirmation.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  it('办结一件算一件，申请、公示、接续不算', () => {
    const rehearsal = new Rehearsal(pledgeConfirmationDuty);
    const acts = ['PledgeTakenOver', 'ChangeApplied', 'ChangeRefused', 'CancellationApplied', 'CancellationRegistered'];
    const rows = acts.flatMap((act) => {
      const data = exampleData[act as keyof typeof exampleData];
      expect(rehearsal.perform({ act, doneOn: date('2019-06-03'), data })).toBeNull();
      return rehearsal.figures();
    });
    expect(rows.map(({ indicator, category, cause }) => [indicator, category, cause])).toEqual([
      ['confirmations', 'refused', 'change'],
      ['confirmations', 'granted', 'cancellation'],
    ]);
  });
});
