import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PowersFacts } from './procedure.ts';

/**
 * 统计 — one row for each power that a publication lists (+1) or takes off (−1): the stock of a kind on any day is the
 * sum of `powers-listed` up to that day. What was only adjusted changes no stock.
 */
export function figures(act: Act, matter: Matter): readonly FigureRow[] {
  if (act.type !== 'ListPublished' && act.type !== 'ListWithdrawn') return [];
  const round = (matter.facts as PowersFacts).rounds.at(-1);
  if (!round) return [];
  const rows: FigureRow[] = [{ indicator: 'power-list-rounds', value: 1, unit: '次' }];
  for (const { code, kind } of round.added)
    rows.push({ indicator: 'powers-listed', value: 1, unit: '个', category: kind, power: code });
  for (const { code, kind, ground } of round.delisted)
    rows.push({ indicator: 'powers-listed', value: -1, unit: '个', category: kind, cause: ground, power: code });
  for (const { code, kind } of round.adjusted)
    rows.push({ indicator: 'powers-adjusted', value: 1, unit: '个', category: kind, power: code });
  return rows;
}
