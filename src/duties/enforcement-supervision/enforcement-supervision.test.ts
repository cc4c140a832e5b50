import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { enforcementSupervisionDuty } from './index.ts';
import { enforcementSupervision } from './procedure.ts';

function played(steps: readonly (readonly [act: keyof typeof exampleData, on: string])[]) {
  const rehearsal = new Rehearsal(enforcementSupervisionDuty);
  const rows = steps.flatMap(([act, on]) => {
    expect(rehearsal.perform({ act, doneOn: date(on), data: exampleData[act] }), act).toBeNull();
    return rehearsal.figures();
  });
  return { rehearsal, rows };
}

describe('行政执法监督', () => {
  it.each(Object.entries(enforcementSupervision.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('逾期报送的计为逾期；公布的只有决定公布的话，没有投诉人', () => {
    const { rehearsal, rows } = played([
      ['ClueReceived', '2026-03-02'],
      ['UrgingLetterIssued', '2026-03-06'],
      ['CorrectionReported', '2026-03-24'],
      ['ResultPublished', '2026-03-25'],
    ]);
    expect(rows.map(({ indicator, category, source }) => [indicator, category, source])).toEqual([
      ['supervision-clues', 'shirking', 'complaint'],
      ['supervision-papers', 'urging-letter', undefined],
      ['supervision-corrections', 'urging-letter', 'late'],
      ['supervision-results-published', 'publication', undefined],
    ]);
    const { matter } = rehearsal;
    const shown = matter ? (enforcementSupervisionDuty.publications?.(matter.facts, matter) ?? []) : [];
    expect(shown).toHaveLength(1);
    expect(JSON.stringify([shown, matter && enforcementSupervisionDuty.describe(matter.facts, matter)])).not.toContain(
      '某甲',
    );
  });
});
