import { join } from 'node:path';
import type { Database } from './database.ts';

/** Where an installation keeps its record: a server's address, or a folder for the embedded database. */
export interface Place {
  readonly address?: string | undefined;
  readonly folder: string;
}

/** Opens the database that `place` names. Throws `DatabaseUnavailable` with a sentence for the person who started us. */
export async function openDatabase(place: Place): Promise<Database> {
  if (place.address) return (await import('./server.ts')).openServerDatabase(place.address);
  return (await import('./embedded.ts')).openEmbeddedDatabase(join(place.folder, 'database'));
}
