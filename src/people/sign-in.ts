import type { Database } from '../record/database/database.ts';
import { countFailure, lockOf, UnknownLogins } from './failed-sign-ins.ts';
import { hashPassword, normalLogin, passwordFits, refusePassword } from './passwords.ts';
import { type Done, done, type PeopleRefusal, refused } from './refusals.ts';
import { type Session, Sessions } from './sessions.ts';

export interface SignedIn {
  readonly ok: true;
  readonly token: string;
  readonly person: string;
  readonly expires: Date;
  readonly mustChangePassword: boolean;
}

export interface AskedSignIn {
  readonly bureau: number;
  readonly login: string;
  readonly password: string;
  readonly now: Date;
  /** The address that asked. */
  readonly from: string;
}

export interface AskedPasswordChange {
  readonly token: string;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly now: Date;
  readonly from: string;
}

interface AccountRow {
  readonly person: string;
  readonly password_hash: string;
  readonly disabled: boolean;
}

/**
 * 登录 — signing in and out of one installation: one of these per process. Passwords and tokens go in and a token comes
 * out; neither is in any error, log or row.
 */
export class SignInDesk {
  readonly sessions: Sessions;
  readonly #database: Database;
  readonly #unknown: UnknownLogins;

  constructor(database: Database) {
    this.#database = database;
    this.sessions = new Sessions(database);
    this.#unknown = new UnknownLogins(database);
  }

  /**
   * Signs in. An unknown login costs the same work and gets the same answers as a known one. Five failures in a row
   * lock the account for 15 minutes, for the right password too.
   */
  async signIn(asked: AskedSignIn): Promise<SignedIn | PeopleRefusal> {
    const key = { bureau: asked.bureau, login: normalLogin(asked.login) };
    const account = await this.#account(key);
    const fits = await passwordFits(account?.password_hash, asked.password);
    if (!account) return failed(await this.#unknown.countFailure(key, asked.now));
    if (!fits) return failed(await countFailure(this.#database, key, asked.now, asked.from));
    if (account.disabled) return refused('sign-in-disabled');
    const begun = await this.#begin(asked, key.login, account);
    return begun ?? failed(await lockOf(this.#database, key, asked.now));
  }

  /** The session of a token; every request asks. */
  findSession(token: string, now: Date): Promise<Session | undefined> {
    return this.sessions.find(token, now);
  }

  signOut(token: string, now: Date): Promise<void> {
    return this.sessions.end(token, now);
  }

  /** 修改口令 — of whoever is signed in; every other session of the account ends. A wrong old password counts as failure. */
  async changePassword(asked: AskedPasswordChange): Promise<Done | PeopleRefusal> {
    const session = await this.sessions.find(asked.token, asked.now);
    const account = session && (await this.#account(session));
    if (!session || !account) return refused('not-signed-in');
    const lockedUntil = await lockOf(this.#database, session, asked.now);
    const fits = await passwordFits(account.password_hash, asked.oldPassword);
    if (lockedUntil) return failed(lockedUntil);
    if (!fits) {
      const locked = await countFailure(this.#database, session, asked.now, asked.from);
      return locked ? failed(locked) : refused('password-wrong');
    }
    const refusal = refusePassword(asked.newPassword, session.login);
    if (refusal) return refusal;
    if (await passwordFits(account.password_hash, asked.newPassword)) return refused('password-unchanged');
    await this.#store(session, await hashPassword(asked.newPassword), asked);
    return done;
  }

  async #account({ bureau, login }: { bureau: number; login: string }): Promise<AccountRow | undefined> {
    const rows = await this.#database.query<AccountRow>(
      `select person, password_hash, disabled_at is not null as disabled from account where bureau = $1 and login = $2`,
      [bureau, login],
    );
    return rows[0];
  }

  /**
   * Accepts a password that fits, unless the account was locked, disabled or given another password meanwhile: guesses
   * sent all at once gain nothing, since those that failed first have locked it.
   */
  #begin(asked: AskedSignIn, login: string, account: AccountRow): Promise<SignedIn | undefined> {
    const { bureau, now, from } = asked;
    return this.#database.write(async (writer) => {
      const [accepted] = await writer.execute<{ person: string; must_change: boolean }>(
        `update account set failed_count = 0, locked_until = null
          where bureau = $1 and login = $2 and password_hash = $3 and disabled_at is null
            and (locked_until is null or locked_until <= $4) returning person, must_change`,
        [bureau, login, account.password_hash, now.toISOString()],
      );
      if (!accepted) return undefined;
      const { person } = accepted;
      const begun = await this.sessions.begin(writer, { bureau, login, person, from, now });
      return { ok: true, ...begun, person, mustChangePassword: accepted.must_change };
    });
  }

  async #store({ bureau, login }: Session, hash: string, { token, now }: AskedPasswordChange): Promise<void> {
    await this.#database.write(async (writer) => {
      await writer.execute(
        `update account set password_hash = $3, must_change = false, failed_count = 0, locked_until = null
          where bureau = $1 and login = $2`,
        [bureau, login, hash],
      );
      await this.sessions.endAll(writer, { bureau, login, now, exceptToken: token });
    });
    this.sessions.forgetAccount(bureau, login);
  }
}

/** Neither code nor sentence tells whether the login exists. */
function failed(lockedUntil: Date | undefined): PeopleRefusal {
  if (lockedUntil === undefined) return refused('sign-in-wrong');
  const at = lockedUntil.toLocaleTimeString('zh-CN', { ...hourAndMinute, timeZone: 'Asia/Shanghai' });
  return refused('sign-in-locked', `锁定至${at}`);
}

const hourAndMinute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
