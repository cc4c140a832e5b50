import { violatedConstraint } from './database/database.ts';

/** Another writer was first: he took the position, the request's key is used, or we were the victim of a deadlock. */
export function gaveWay(error: unknown): boolean {
  return violatedConstraint(error) !== undefined || (error as { code?: unknown } | null)?.code === '40P01';
}
