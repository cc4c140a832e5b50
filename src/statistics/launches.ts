import type { PlainDate } from '../law/kinds.ts';
import type { Source } from './evaluate.ts';

/** 专项行动 — the day on which each campaign was launched. */
export async function readLaunches({ reader, bureau }: Source): Promise<Map<string, PlainDate>> {
  const rows = await reader.query<{ campaign: string; day: PlainDate }>(
    `select category as campaign, min(day) as day from projection.figure_row
      where bureau = $1 and indicator = 'campaigns-launched' group by category`,
    [bureau],
  );
  return new Map(rows.map(({ campaign, day }) => [campaign, day]));
}
