/** 统计 — sessions, places, persons, materials, facilities and money; a correction is one more row, negative where it takes away. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { type ActivityFacts, personsCounted } from './facts.ts';
import type { Activity } from './procedure.ts';

type DataFor<N extends ActName<Activity>> = DataOf<Activity, N>;

/** `cause` is the theme everywhere; `source` of a count is its precision. */
function ofSession(data: DataFor<'SessionHeld'>, cause: string): readonly FigureRow[] {
  const session: FigureRow = { indicator: 'activities', value: 1, unit: '次', category: data.form, cause };
  const venues = data.venues.flatMap(({ venueKind, direction, persons, precision }): FigureRow[] => [
    { indicator: 'activity-venues', value: 1, unit: '个', category: venueKind, source: direction, cause },
    {
      indicator: `activity-${personsCounted(direction)}`,
      value: persons,
      unit: '人次',
      category: venueKind,
      source: precision,
      cause,
    },
  ]);
  return [session, ...venues.filter((row) => row.value > 0)];
}

function ofCorrection({ what, recorded, actual }: DataFor<'CountCorrected'>, cause: string): FigureRow {
  const value = actual - recorded;
  if (what === 'persons-reached' || what === 'persons-hosted')
    return { indicator: `activity-${what}`, value, unit: '人次', source: 'corrected', cause };
  return { indicator: 'activity-materials', value, unit: '件', category: what, source: 'corrected', cause };
}

export function figures(act: Act, { facts }: Matter<ActivityFacts>): readonly FigureRow[] {
  const cause = facts.theme;
  const { data } = act.body;
  switch (act.type as ActName<Activity>) {
    case 'SessionHeld':
      return ofSession(data as DataFor<'SessionHeld'>, cause);
    case 'MaterialsDistributed':
      return (data as DataFor<'MaterialsDistributed'>).materials.map(({ kind, quantity, precision }) => ({
        indicator: 'activity-materials',
        value: quantity,
        unit: '件',
        category: kind,
        source: precision,
        cause,
      }));
    case 'FacilitySetUp': {
      const { kind, quantity } = data as DataFor<'FacilitySetUp'>;
      return [{ indicator: 'activity-facilities', value: quantity, unit: '个', category: kind, cause }];
    }
    case 'QuestionnairesReturned': {
      const { returned } = data as DataFor<'QuestionnairesReturned'>;
      return [{ indicator: 'questionnaires-returned', value: returned, unit: '件', cause }];
    }
    case 'MoneySpent': {
      const { amount } = data as DataFor<'MoneySpent'>;
      return [{ indicator: 'activity-spending', value: amount, unit: '分', cause }];
    }
    case 'CountCorrected':
      return [ofCorrection(data as DataFor<'CountCorrected'>, cause)];
    case 'ActivityPlanned':
    case 'ActivityConcluded':
    case 'ActivityCancelled':
      return [];
  }
}
