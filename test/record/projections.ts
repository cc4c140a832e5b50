import type { Reader } from '../../src/record/database/database.ts';
import { monthsByCause, monthsByUnit, projectionTables } from '../../src/record/tables.ts';

/** Every row of every projection, in the order of its key: what "the same" means. */
export async function allProjections(reader: Reader): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of projectionTables) {
    const key = table.key ?? ['bureau', 'position', 'ordinal'];
    const rows = await reader.query<{ row: unknown }>(
      `select to_json(t) as row from projection.${table.name} t order by ${key.join(', ')}`,
    );
    tables[table.name] = rows.map(({ row }) => row);
  }
  return tables;
}

/** Every cell in which the months and the figure rows, added up by hand, differ. */
export async function monthsAgainstRows(reader: Reader): Promise<unknown[]> {
  const wrong = await Promise.all(
    [monthsByUnit, monthsByCause].map(({ name, key = [] }) => {
      const dimensions = key.slice(3);
      return reader.query(`
        select * from (
          select bureau, indicator, to_char(day, 'YYYY-MM') as month,
                 ${dimensions.map((one) => `coalesce(${one}, '') as ${one}`).join(', ')},
                 count(*)::bigint as row_count, sum(value)::bigint as total
            from projection.figure_row group by 1, 2, 3, 4, 5, 6) r
        full join (
          select bureau, indicator, to_char(month, 'YYYY-MM') as month, ${dimensions.join(', ')}, row_count, total
            from projection.${name}) m
        using (bureau, indicator, month, ${dimensions.join(', ')}, row_count, total)
        where r.bureau is null or m.bureau is null`);
    }),
  );
  return wrong.flat();
}
