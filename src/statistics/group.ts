import { addDays, addMonths, type PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import { firstOf, lastOf, type Span } from './cells.ts';
import type { Counted } from './figure.ts';

/** 分组 — by what sums may be told apart. */
export const dimensions = {
  month: '月份',
  category: '分类',
  source: '来源',
  cause: '案由（事由）',
  org_unit: '机构',
} as const;

export type Dimension = keyof typeof dimensions;

export interface GroupQuery {
  readonly counted: readonly Counted[];
  readonly by: readonly Dimension[];
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** One group: its keys in the order of `by`, how many rows, what they add up to. */
export interface Group {
  readonly keys: readonly string[];
  readonly rows: number;
  readonly total: number;
}

/**
 * 分组统计 — sums of an indicator by any of the dimensions. Whole months come from the months, the days of a month that the
 * span cuts from the rows; causes of each unit are kept nowhere and come from the rows alone. One statement.
 */
export async function groupBy(reader: Reader, bureau: number, query: GroupQuery): Promise<Group[]> {
  const { by, counted } = query;
  const values: unknown[] = [bureau];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const parts = counted.flatMap((one) => partsOf(query).map((part) => selectOf(one, part, add)));
  const keys = by.map((name) => (name === 'month' ? "to_char(month, 'YYYY-MM')" : name));
  const rows = await reader.query<{ keys: string[]; rows: number; total: number }>(
    `select array[${keys.join(', ')}]::text[] as keys, sum(row_count)::bigint as rows, sum(total)::bigint as total
       from (${parts.join(' union all ')}) cell
      ${by.length === 0 ? 'having count(*) > 0' : `group by ${by.join(', ')}`} order by total desc, keys`,
    values,
  );
  return rows.map(({ keys, rows, total }) => ({ keys, rows, total }));
}

/** Days that are read from one table. */
interface Part extends Span {
  readonly table: 'figure_month' | 'figure_month_cause' | 'figure_row';
}

/** The whole months of the span from the months, the days before and after them from the rows. */
function partsOf({ by, counted, from, until }: GroupQuery): readonly Part[] {
  const needsCause = by.includes('cause') || counted.some(({ cause }) => cause !== undefined);
  if (needsCause && by.includes('org_unit')) return [{ table: 'figure_row', from, until }];
  const since = from === firstOf(from) ? from : addMonths(firstOf(from), 1);
  const last = until === lastOf(until) ? until : addDays(firstOf(until), -1);
  if (since > last) return [{ table: 'figure_row', from, until }];
  return [
    { table: needsCause ? 'figure_month_cause' : 'figure_month', from: since, until: last },
    ...(from < since ? [{ table: 'figure_row', from, until: addDays(since, -1) } as const] : []),
    ...(last < until ? [{ table: 'figure_row', from: addDays(last, 1), until } as const] : []),
  ];
}

/** The cells of one counted indicator out of one table, all of one shape. */
function selectOf(one: Counted, { table, from, until }: Part, add: (value: unknown) => string): string {
  const sign = one.sign === -1 ? '-' : '';
  const column = (name: 'category' | 'source' | 'cause' | 'org_unit'): string => {
    if (table === 'figure_row') return `coalesce(${name}, '')`;
    const lacking = table === 'figure_month' ? 'cause' : 'org_unit';
    return name === lacking ? "''" : name;
  };
  const filters = (['category', 'source', 'cause'] as const).flatMap((name) =>
    one[name] === undefined ? [] : [` and ${column(name)} = any(${add(one[name])}::text[])`],
  );
  const [day, month, count, value] =
    table === 'figure_row'
      ? ['day', "date_trunc('month', day)::date", '1::bigint', 'value']
      : ['month', 'month', 'row_count', 'total'];
  return `select ${month} as month, ${column('category')} as category, ${column('source')} as source,
                 ${column('cause')} as cause, ${column('org_unit')} as org_unit,
                 ${sign}${count} as row_count, ${sign}${value} as total
            from projection.${table}
           where bureau = $1 and indicator = ${add(one.indicator)} and ${day} >= ${add(from)} and ${day} <= ${add(until)}${filters.join('')}`;
}
