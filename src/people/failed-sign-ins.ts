import { LRUCache } from 'lru-cache';
import { dayInShanghai } from '../law/kinds.ts';
import type { Database } from '../record/database/database.ts';

/** So many failures in a row lock an account. */
export const failuresAllowed = 5;
/** So long, in milliseconds. */
export const lockedFor = 15 * 60_000;

/** An account's login with the bureau that it belongs to. */
export interface AccountKey {
  readonly bureau: number;
  readonly login: string;
}

/**
 * 登录失败 — one more failure of an account; answers until when it is locked, or undefined while it is not. One
 * statement, so that failures that come together are all counted; while locked nothing is counted. Durable: a restart
 * gives no new attempts.
 */
export async function countFailure(
  database: Database,
  { bureau, login }: AccountKey,
  now: Date,
  from: string,
): Promise<Date | undefined> {
  const [row] = await database.execute<{ locked: number | null }>(
    `update account
        set failed_count = case when locked_until is null then failed_count + 1 else 1 end,
            locked_until = case when locked_until is null and failed_count + 1 >= $4
                                then $3::timestamptz + make_interval(secs => $5) end,
            last_failed_at = $3, last_failed_from = $6
      where bureau = $1 and login = $2 and (locked_until is null or locked_until <= $3)
      returning (extract(epoch from locked_until) * 1000)::float8 as locked`,
    [bureau, login, now.toISOString(), failuresAllowed, lockedFor / 1000, from],
  );
  if (row) return row.locked === null ? undefined : new Date(row.locked);
  return lockOf(database, { bureau, login }, now);
}

/** Until when an account is locked, or undefined. */
export async function lockOf(database: Database, { bureau, login }: AccountKey, now: Date): Promise<Date | undefined> {
  const [row] = await database.query<{ locked: number }>(
    `select (extract(epoch from locked_until) * 1000)::float8 as locked from account
      where bureau = $1 and login = $2 and locked_until > $3`,
    [bureau, login, now.toISOString()],
  );
  return row && new Date(row.locked);
}

/**
 * Failures of logins that no account has. They "lock" like accounts, so that nobody learns from the answer which logins
 * exist; in memory only and bounded, because anybody can make up logins. What was typed is not stored: it may be a
 * password in the wrong box. Counting the day's attempts costs one durable write, as a known login's failure does.
 */
export class UnknownLogins {
  readonly #database: Database;
  readonly #failures = new LRUCache<string, { count: number; lockedUntil?: number }>({ max: 10_000 });

  constructor(database: Database) {
    this.#database = database;
  }

  async countFailure({ bureau, login }: AccountKey, now: Date): Promise<Date | undefined> {
    const key = `${bureau} ${login.slice(0, 64)}`;
    const at = now.getTime();
    const before = this.#failures.get(key);
    if (before?.lockedUntil !== undefined && at < before.lockedUntil) return new Date(before.lockedUntil);
    await this.#database.execute(
      `insert into unknown_sign_in (bureau, day, attempts) values ($1, $2, 1)
       on conflict (bureau, day) do update set attempts = unknown_sign_in.attempts + 1`,
      [bureau, dayInShanghai(now)],
    );
    const count = before === undefined || before.lockedUntil !== undefined ? 1 : before.count + 1;
    if (count < failuresAllowed) {
      this.#failures.set(key, { count });
      return undefined;
    }
    this.#failures.set(key, { count, lockedUntil: at + lockedFor });
    return new Date(at + lockedFor);
  }
}
