/** 统计 — cases screened (each once), businesses visited, clues found, transferred and their outcomes. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { ClueScreeningFacts } from './facts.ts';
import type { ClueScreening } from './procedure.ts';

type DataFor<N extends ActName<ClueScreening>> = DataOf<ClueScreening, N>;

const onRecord: FigureRow = { indicator: 'cases-screened', value: 1, unit: '件', category: 'on-record' };

/** Old cases are summed by the year in which they were filed: `source` is the year. */
function oldCases({ cases }: DataFor<'PaperCasesScreened'>): readonly FigureRow[] {
  const byYear = new Map<number, number>();
  for (const { year } of cases) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  return [...byYear].map(([year, value]) => ({ ...onRecord, value, category: 'paper', source: String(year) }));
}

export function figures(act: Act, { facts }: Matter<ClueScreeningFacts>): readonly FigureRow[] {
  const { data } = act.body;
  const sign = facts.sign === null ? {} : { category: facts.sign };
  switch (act.type as ActName<ClueScreening>) {
    case 'CaseScreened':
      return [onRecord];
    case 'PaperCasesScreened':
      return oldCases(data as DataFor<'PaperCasesScreened'>);
    case 'BusinessesScreened': {
      const { visits, placeKind } = data as DataFor<'BusinessesScreened'>;
      return [{ indicator: 'businesses-screened', value: visits, unit: '户', category: placeKind }];
    }
    case 'ClueRegistered':
      return [{ indicator: 'gang-clues-found', value: 1, unit: '个', ...sign }];
    case 'ClueTransferred': {
      const { to } = data as DataFor<'ClueTransferred'>;
      return [{ indicator: 'gang-clues-transferred', value: 1, unit: '个', ...sign, source: to }];
    }
    case 'ClueNotTransferred':
      return [{ indicator: 'gang-clues-not-transferred', value: 1, unit: '个', ...sign }];
    case 'ClueOutcomeReceived': {
      const { outcome } = data as DataFor<'ClueOutcomeReceived'>;
      return [{ indicator: 'gang-clue-outcomes', value: 1, unit: '个', category: outcome }];
    }
    default:
      return [];
  }
}
