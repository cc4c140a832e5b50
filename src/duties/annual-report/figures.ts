import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';

/** 统计 — reports issued and published. A report counts itself nowhere else. */
export function figures(act: Act): readonly FigureRow[] {
  if (act.type === 'ReportIssued') return [{ indicator: 'annual-reports', value: 1, unit: '个', category: 'issued' }];
  if (act.type === 'ReportPublished')
    return [{ indicator: 'annual-reports', value: 1, unit: '个', category: 'published' }];
  return [];
}
