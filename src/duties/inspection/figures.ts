import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { InspectionFacts } from './facts.ts';
import type { InspectionTable } from './procedure.ts';

/**
 * 统计 — inspections and the person-times of their officers are counted when the inspection is written down (行政检查信息归集
 * 件数、出动执法人员人次); the frequency for the annual report when it begins; visits that are none are counted apart.
 */
export function figures(act: Act, { facts }: Matter<InspectionFacts>): readonly FigureRow[] {
  const category = facts.kind;
  const source = facts.origin;
  const cause = facts.itemName;
  switch (act.type) {
    case 'InspectionBegun': {
      const { counted } = act.body.data as DataOf<InspectionTable, 'InspectionBegun'>;
      return counted ? [{ indicator: 'inspections-counted-for-cap', value: 1, unit: '次', category, source }] : [];
    }
    case 'SiteRecordMade':
    case 'InspectionFrustrated': {
      const people = act.body.officers?.length ?? 0;
      return [
        { indicator: 'inspections', value: 1, unit: '件', category, source, cause },
        { indicator: 'inspection-person-times', value: people, unit: '人次', category },
      ];
    }
    case 'ResultDetermined': {
      const { result } = act.body.data as DataOf<InspectionTable, 'ResultDetermined'>;
      return [{ indicator: 'inspection-results', value: 1, unit: '件', category: result, source }];
    }
    case 'ResultPublished':
      return [{ indicator: 'inspection-results-published', value: 1, unit: '件', category }];
    case 'ViolationFound':
      return [{ indicator: 'inspection-violations-found', value: 1, unit: '件', category: facts.field, source }];
    case 'VisitNoted': {
      const { purpose } = act.body.data as DataOf<InspectionTable, 'VisitNoted'>;
      return [{ indicator: 'visits-not-inspections', value: 1, unit: '次', category: purpose }];
    }
  }
  return [];
}
