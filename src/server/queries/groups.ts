import { parseDate } from '../../law/kinds.ts';
import type { Refusal } from '../../record/refusal.ts';
import { lastOf } from '../../statistics/cells.ts';
import { type Dimension, dimensions, groupBy } from '../../statistics/group.ts';
import { refuseStatistics } from '../../statistics/refusals.ts';
import type { OpenBureau } from '../bureau.ts';
import { labelsOf } from '../labels.ts';
import { untilNextAct } from './until-next-act.ts';

/** What is asked of the group-by, as texts of an address. */
export interface AskedGroups {
  readonly indicator: string;
  readonly by?: string;
  readonly from: string;
  readonly until: string;
  readonly category?: string;
  readonly source?: string;
  readonly cause?: string;
}

const isDimension = (name: string): name is Dimension => name in dimensions;
const listed = (text: string | undefined): readonly string[] | undefined =>
  text === undefined || text === '' ? undefined : text.split(',');

/** 分组统计 — sums of an indicator by up to two dimensions over days; a refusal for what cannot be grouped. */
export async function groupsOf(bureau: OpenBureau, asked: AskedGroups): Promise<Refusal | object> {
  const by = listed(asked.by) ?? [];
  const [from, until] = [parseDate(asked.from), parseDate(asked.until)];
  if (!by.every(isDimension) || by.length > 2) return refuseStatistics('not-a-dimension', { detail: asked.by ?? '' });
  if (from === undefined || until === undefined || from > until)
    return refuseStatistics('not-a-span', { detail: `${asked.from}至${asked.until}` });
  const filters = { category: listed(asked.category), source: listed(asked.source), cause: listed(asked.cause) };
  const counted = [
    {
      indicator: asked.indicator,
      ...(filters.category ? { category: filters.category } : {}),
      ...(filters.source ? { source: filters.source } : {}),
      ...(filters.cause ? { cause: filters.cause } : {}),
    },
  ];
  return untilNextAct(bureau, `groups ${JSON.stringify([by, from, until, counted])}`, async () => {
    // Nothing is done after today: a span that reaches it takes the month as a whole, without reading its rows.
    const last = until >= bureau.record.today() ? lastOf(until) : until;
    const groups = await groupBy(bureau.database, bureau.bureau, { counted, by, from, until: last });
    return {
      indicator: asked.indicator,
      by: by.map((name) => ({ id: name, zh: dimensions[name] })),
      from,
      until,
      groups: groups.map(({ keys, rows, total }) => ({ keys, names: namesOf(bureau, by, keys), rows, total })),
    };
  });
}

/** The keys in Chinese, as far as some procedure has a name for them. */
function namesOf(bureau: OpenBureau, by: readonly Dimension[], keys: readonly string[]): string[] {
  return keys.map((key, index) => {
    if (by[index] === 'org_unit') return bureau.roster.findUnit(key)?.name ?? key;
    if (key === '' || by[index] === 'month') return key;
    for (const { procedure } of bureau.record.duties.values()) {
      const name = labelsOf(procedure).get(key);
      if (name !== undefined) return name;
    }
    return key;
  });
}
