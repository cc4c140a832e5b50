/** 统计 — items claimed and checklists entered, and those that went: their difference is the stock of a day. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { SupervisionItemsFacts } from './facts.ts';
import type { SupervisionItemsTable } from './procedure.ts';

const rows = (indicator: string, value: number): FigureRow => ({ indicator, value, unit: '个' });

export function figures(act: Act, { facts }: Matter<SupervisionItemsFacts>): readonly FigureRow[] {
  switch (act.type) {
    case 'ItemsClaimed': {
      const { items } = act.body.data as DataOf<SupervisionItemsTable, 'ItemsClaimed'>;
      return [rows('supervision-items-claimed', items.length)];
    }
    case 'ItemDropped':
      return [
        rows('supervision-items-dropped', 1),
        ...(facts.droppedChecklist ? [rows('supervision-checklists-dropped', 1)] : []),
      ];
    case 'ChecklistsEntered': {
      const { lists } = act.body.data as DataOf<SupervisionItemsTable, 'ChecklistsEntered'>;
      return [rows('supervision-checklists-entered', lists.length)];
    }
    case 'ChecklistDropped':
      return [rows('supervision-checklists-dropped', 1)];
  }
  return [];
}
