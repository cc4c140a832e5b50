import type { Reader } from '../../src/record/database/database.ts';
import { projectionTables } from '../../src/record/tables.ts';

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
