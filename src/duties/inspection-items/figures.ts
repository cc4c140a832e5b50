import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { InspectionItemsTable } from './procedure.ts';

/** 统计 — items put on a list and cleared from it: the stock on a day is their difference. */
export function figures(act: Act): readonly FigureRow[] {
  switch (act.type) {
    case 'ItemListPublished':
    case 'ItemsAdded': {
      const { items } = act.body.data as DataOf<InspectionItemsTable, 'ItemsAdded'>;
      return [{ indicator: 'inspection-items-published', value: items.length, unit: '个' }];
    }
    case 'ItemsRemoved': {
      const { codes, ground } = act.body.data as DataOf<InspectionItemsTable, 'ItemsRemoved'>;
      return [{ indicator: 'inspection-items-removed', value: codes.length, unit: '个', category: ground }];
    }
    case 'ChecklistPublished':
      return [{ indicator: 'inspection-checklists-published', value: 1, unit: '个' }];
  }
  return [];
}
