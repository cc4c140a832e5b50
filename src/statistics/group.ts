import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
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
  const { by, from, until, counted } = query;
  const values: unknown[] = [bureau, from, until];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const sources = counted.map((one) => {
    const sign = one.sign === -1 ? '-' : '';
    const filters = (['category', 'source', 'cause'] as const)
      .flatMap((name) => (one[name] === undefined ? [] : [` and ${name} = any(${add(one[name])}::text[])`]))
      .join('');
    return `select ${by.join(', ')}, ${sign}row_count as row_count, ${sign}total as total
              from cell where indicator = ${add(one.indicator)}${filters}`;
  });
  const indicators = add([...new Set(counted.map(({ indicator }) => indicator))]);
  const keys = by.map((name) => (name === 'month' ? "to_char(month, 'YYYY-MM')" : name));
  const rows = await reader.query<{ keys: string[]; rows: number; total: number }>(
    `${cells(indicators, query)}
     select array[${keys.join(', ')}]::text[] as keys, sum(row_count)::bigint as rows, sum(total)::bigint as total
       from (${sources.join(' union all ')}) counted
      group by ${by.join(', ')} order by total desc, keys`,
    values,
  );
  return rows.map(({ keys, rows, total }) => ({ keys, rows, total }));
}

/** The months that lie within the span whole, and the days of the others, as cells of one shape. */
function cells(indicators: string, { by, counted }: GroupQuery): string {
  const needsCause = by.includes('cause') || counted.some(({ cause }) => cause !== undefined);
  if (needsCause && by.includes('org_unit')) return `with cell as (${rowCells(indicators, 'true')})`;
  const [table, cause, unit] = needsCause
    ? ['figure_month_cause', 'm.cause', "''"]
    : ['figure_month', "''", 'm.org_unit'];
  return `${spanParts},
cell as (
  select m.indicator, m.month, m.category, m.source, ${cause} as cause, ${unit} as org_unit, m.row_count, m.total
    from projection.${table} m, whole w
   where m.bureau = $1 and m.indicator = any(${indicators}::text[]) and m.month >= w.since and m.month <= w.until
  union all
  ${rowCells(indicators, "(r.day < w.since or r.day >= (w.until + interval '1 month')::date)", ', whole w')}
)`;
}

const rowCells = (indicators: string, where: string, from = ''): string => `
  select r.indicator, date_trunc('month', r.day)::date as month, coalesce(r.category, '') as category,
         coalesce(r.source, '') as source, coalesce(r.cause, '') as cause, r.org_unit, 1::bigint as row_count,
         r.value as total
    from projection.figure_row r${from}
   where r.bureau = $1 and r.indicator = any(${indicators}::text[]) and r.day >= $2::date and r.day <= $3::date
     and ${where}`;

const spanParts = `
with span as (
  select date_trunc('month', $2::date)::date as first, date_trunc('month', $3::date)::date as last,
         date_trunc('month', $2::date)::date = $2::date as begins,
         date_trunc('month', $3::date + 1)::date = $3::date + 1 as ends
), whole as (
  select case when begins then first else (first + interval '1 month')::date end as since,
         case when ends then last else (last - interval '1 month')::date end as until from span
)`;
