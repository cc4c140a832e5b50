/** 统计 — major cases supervised, by whether something was wrong; faults by item. */
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { MajorCaseFacts } from './facts.ts';

export function figures(act: Act, { facts }: Matter<MajorCaseFacts>): readonly FigureRow[] {
  if (act.type === 'FindingsCorrected') return [{ indicator: 'major-case-findings-corrected', value: 1, unit: '件' }];
  if (act.type !== 'CaseSupervised') return [];
  return [
    {
      indicator: 'major-cases-supervised',
      value: 1,
      unit: '件',
      category: facts.faults.length > 0 ? 'faulty' : 'sound',
    },
    ...facts.faults.map(
      (fault): FigureRow => ({ indicator: 'major-case-faults', value: 1, unit: '个', category: fault }),
    ),
  ];
}
