import type { Reader } from './database/database.ts';

/** The bureaus whose record lies in a database, with the number of their acts. */
export function bureausIn(reader: Reader): Promise<{ readonly bureau: number; readonly acts: number }[]> {
  return reader.query('select bureau, max(position) as acts from act group by bureau order by bureau');
}
