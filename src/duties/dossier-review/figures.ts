import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { DossierReviewFacts } from './facts.ts';
import type { DossierReviewTable } from './procedure.ts';

/**
 * 统计 — dossiers by grade and points in sum when the result is confirmed; deductions by the item of the law. The average is
 * `dossier-points` over `dossiers-reviewed`.
 */
export function figures(act: Act, { facts }: Matter<DossierReviewFacts>): readonly FigureRow[] {
  const { grade, scores, sheet, way, total, fatals } = facts;
  const by = { source: way };
  switch (act.type) {
    case 'ResultConfirmed': {
      const lost = (sheet?.items ?? []).filter(
        ({ code, weight }) => (scores.find(({ item }) => item === code)?.score ?? weight) < weight,
      );
      return [
        { indicator: 'dossiers-reviewed', value: 1, unit: '件', category: grade ?? 'unqualified', ...by },
        { indicator: 'dossier-points', value: total ?? 0, unit: '个', category: grade ?? 'unqualified', ...by },
        ...lost.map(
          ({ area }): FigureRow => ({ indicator: 'dossier-deductions', value: 1, unit: '个', category: area }),
        ),
        ...fatals.map(
          (code): FigureRow => ({ indicator: 'dossier-fatal-defects', value: 1, unit: '个', category: code }),
        ),
      ];
    }
    case 'ObjectionDecided': {
      const { upheld } = act.body.data as DataOf<DossierReviewTable, 'ObjectionDecided'>;
      const category = upheld ? 'upheld' : 'rejected';
      return [{ indicator: 'dossier-objections', value: 1, unit: '件', category }];
    }
  }
  return [];
}
