import type { Reader } from './database/database.ts';

/** The bureaus whose record lies in a database, with the number of their acts. */
export function bureausIn(reader: Reader): Promise<{ readonly bureau: number; readonly acts: number }[]> {
  return reader.query('select bureau, max(position) as acts from act group by bureau order by bureau');
}

/** The name that a bureau was founded under; empty where it was not yet. */
export async function bureauName(reader: Reader, bureau: number): Promise<string> {
  const [founding] = await reader.query<{ name: string }>(
    `select (body::json) -> 'data' ->> 'name' as name from act
      where bureau = $1 and position = 1 and type = 'BureauFounded'`,
    [bureau],
  );
  return founding?.name ?? '';
}
