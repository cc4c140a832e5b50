/** 户数 — how many businesses the register holds on a day, by the figure rows and by the rows of the register. */
import { type BusinessKind, businessKinds } from '../law/business-kinds.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';

export type Stock = Readonly<Record<BusinessKind, number>>;

const kinds = Object.keys(businessKinds) as BusinessKind[];

const stockOf = (rows: readonly { readonly kind: string; readonly count: number }[]): Stock =>
  Object.fromEntries(kinds.map((kind) => [kind, rows.find((row) => row.kind === kind)?.count ?? 0])) as Stock;

export const totalOf = (stock: Stock): number => kinds.reduce((sum, kind) => sum + stock[kind], 0);

/** By the figure rows: whole months from their sums, the month of the day row by row. */
export async function stockByFiguresOn(reader: Reader, bureau: number, day: PlainDate): Promise<Stock> {
  const rows = await reader.query<{ kind: string; count: number }>(
    `select kind, sum(count)::integer as count from (
       select category as kind, sum(total) as count from projection.figure_month
        where bureau = $1 and indicator = 'businesses-in-register' and month < date_trunc('month', $2::date)::date
        group by 1
       union all
       select category, sum(value) from projection.figure_row
        where bureau = $1 and indicator = 'businesses-in-register'
          and day >= date_trunc('month', $2::date)::date and day <= $2::date
        group by 1) parts
      group by kind`,
    [bureau, day],
  );
  return stockOf(rows);
}

/**
 * The rows of the register that exist on a day, as a subquery of `bureau = $1` and the day `$2`: the last entry of each
 * business up to the day, where the business exists after it.
 */
export const registeredOnDay = `(select distinct on (business) business as id, name, in_register
    from projection.business_entry
   where bureau = $1 and valid_from <= $2::date and how <> 'differs'
   order by business, valid_from desc, position desc, ordinal desc)`;

/** By the rows of the register: every business is looked at. */
export async function countRegisteredOn(reader: Reader, bureau: number, day: PlainDate): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `select count(*)::integer as count from ${registeredOnDay} r where in_register`,
    [bureau, day],
  );
  return row?.count ?? 0;
}
