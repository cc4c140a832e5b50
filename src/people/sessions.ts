import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Database, Writer } from '../record/database/database.ts';

const hour = 3_600_000;
/** Without a request for so long, a session is over. */
export const idleLimit = 8 * hour;
/** However busy, a session is over so long after signing in. */
export const absoluteLimit = 12 * hour;
/** So long an answer from memory is believed: what another process ended is noticed within it. */
const recheckAfter = 30_000;
/** The last request is written down so often, not at each request. A crash forgets at most this much of it. */
const noteSeenAfter = 5 * 60_000;
const mostRemembered = 5_000;

/** 会话 — who is signed in. The token itself is nowhere but with the person who signed in. */
export interface Session {
  readonly bureau: number;
  readonly login: string;
  readonly person: string;
  /** The password was given out by somebody else: nothing but changing it is open. */
  readonly mustChangePassword: boolean;
  readonly expires: Date;
}

interface Remembered {
  readonly session: Session;
  readonly checkedAt: number;
  lastSeen: number;
}

/** The SHA-256 of a token: what is stored, and the key in memory. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Sessions of an installation, remembered in this process. Times come from the caller. */
export class Sessions {
  readonly #database: Database;
  readonly #remembered = new LRUCache<string, Remembered>({ max: mostRemembered });
  /** Grows whenever something ended, so that an answer read before that is read again. */
  #endings = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The session of a token, or undefined: unknown, ended, idle for 8 hours, older than 12. From memory: microseconds. */
  async find(token: string, now: Date): Promise<Session | undefined> {
    const key = tokenHash(token);
    const at = now.getTime();
    const known = this.#remembered.get(key);
    const fresh =
      known !== undefined && Math.abs(at - known.checkedAt) < recheckAfter ? known : await this.#read(key, at);
    if (!fresh || at >= fresh.session.expires.getTime() || at - fresh.lastSeen >= idleLimit) {
      this.#remembered.delete(key);
      return undefined;
    }
    fresh.lastSeen = Math.max(fresh.lastSeen, at);
    return fresh.session;
  }

  async #read(key: string, at: number): Promise<Remembered | undefined> {
    for (;;) {
      const endings = this.#endings;
      const [row] = await this.#database.query<SessionRow>(sessionStatement, [key]);
      if (endings !== this.#endings) continue;
      if (!row) return undefined;
      const lastSeen = Math.max(row.seen, this.#remembered.peek(key)?.lastSeen ?? 0);
      const over = at >= row.expires || at - lastSeen >= idleLimit;
      const note = !over && at - row.seen >= noteSeenAfter;
      const found = { session: sessionOf(row), checkedAt: at, lastSeen };
      this.#remembered.set(key, found);
      if (note) await this.#database.execute(seenStatement, [row.bureau, key, new Date(at).toISOString()]);
      return found;
    }
  }

  /** Begins a session in the transaction that accepted the password. The token is 256 random bits. */
  async begin(
    writer: Writer,
    who: { bureau: number; login: string; person: string; from: string; now: Date },
  ): Promise<{ token: string; expires: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expires = new Date(who.now.getTime() + absoluteLimit);
    await writer.execute(
      `insert into session (bureau, token_hash, login, person, created_at, expires_at, last_seen_at, signed_in_from)
       values ($1, $2, $3, $4, $5, $6, $5, $7)`,
      [who.bureau, tokenHash(token), who.login, who.person, who.now.toISOString(), expires.toISOString(), who.from],
    );
    return { token, expires };
  }

  /** 退出登录 — the token is worth nothing once this answers. An unknown token is nothing to end. */
  async end(token: string, now: Date): Promise<void> {
    const key = tokenHash(token);
    await this.#database.execute('update session set ended_at = $2 where token_hash = $1 and ended_at is null', [
      key,
      now.toISOString(),
    ]);
    this.#forget((_, other) => other === key);
  }

  /** Ends the sessions of an account in the caller's transaction; the caller then calls `forgetAccount`. */
  async endAll(
    writer: Writer,
    account: { bureau: number; login: string; now: Date; exceptToken?: string },
  ): Promise<void> {
    await writer.execute(
      `update session set ended_at = $3
        where bureau = $1 and login = $2 and ended_at is null and token_hash <> $4`,
      [
        account.bureau,
        account.login,
        account.now.toISOString(),
        account.exceptToken === undefined ? '' : tokenHash(account.exceptToken),
      ],
    );
  }

  /** Lets the next request of an account read the database again: after its password or state changed. */
  forgetAccount(bureau: number, login: string): void {
    this.#forget(({ session }) => session.bureau === bureau && session.login === login);
  }

  #forget(ended: (remembered: Remembered, key: string) => boolean): void {
    this.#endings += 1;
    for (const [key, remembered] of [...this.#remembered.entries()])
      if (ended(remembered, key)) this.#remembered.delete(key);
  }
}

interface SessionRow {
  readonly bureau: number;
  readonly login: string;
  readonly person: string;
  readonly must_change: boolean;
  readonly expires: number;
  readonly seen: number;
}

const sessionStatement = `
select s.bureau, s.login, s.person, a.must_change,
       (extract(epoch from s.expires_at) * 1000)::float8 as expires,
       (extract(epoch from s.last_seen_at) * 1000)::float8 as seen
  from session s join account a on a.bureau = s.bureau and a.login = s.login
 where s.token_hash = $1 and s.ended_at is null and a.disabled_at is null`;

const seenStatement = `
update session set last_seen_at = greatest(last_seen_at, $3)
 where bureau = $1 and token_hash = $2 and ended_at is null`;

function sessionOf(row: SessionRow): Session {
  const { bureau, login, person } = row;
  return { bureau, login, person, mustChangePassword: row.must_change, expires: new Date(row.expires) };
}
