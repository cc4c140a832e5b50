/** 统计 — the pool and the sample, whose quotient is the rate of sampling; what was found and put right. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { SamplingFacts } from './facts.ts';
import type { InspectionSamplingTable } from './procedure.ts';

export function figures(act: Act, { facts }: Matter<SamplingFacts>): readonly FigureRow[] {
  switch (act.type) {
    case 'SampleDrawn':
      return [
        { indicator: 'sampling-pool', value: facts.fixed?.poolCount ?? 0, unit: '件' },
        { indicator: 'inspections-sampled', value: facts.sample.length, unit: '件' },
      ];
    case 'ItemScored': {
      const { problem } = act.body.data as DataOf<InspectionSamplingTable, 'ItemScored'>;
      return [{ indicator: 'sampled-inspections-scored', value: 1, unit: '件', category: problem }];
    }
    case 'FindingCorrected':
      return [{ indicator: 'sampling-findings-corrected', value: 1, unit: '件' }];
  }
  return [];
}
