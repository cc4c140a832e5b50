import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The reference material that lies beside a developer's checkout. A user's machine does not have it: a test that needs
 * it says so and is skipped there. The product never reads it.
 */
const folder = new URL('../../shared/', import.meta.url).pathname;

export const hasShared = existsSync(folder);

/** The text of one reference file. Throws where the folder is absent: guard with `hasShared`. */
export function shared(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
