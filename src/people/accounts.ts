import type { Database, Writer } from '../record/database/database.ts';
import { type Entry, enter } from './entry.ts';
import { hashPassword, normalLogin, refusePassword } from './passwords.ts';
import { type Done, type PeopleRefusal, refused } from './refusals.ts';
import type { Sessions } from './sessions.ts';

type Answer = Promise<Done | PeopleRefusal>;

/** 开设账号 — a login for a person, with a first password that has to be changed unless told otherwise. */
export async function openAccount(
  database: Database,
  entry: Entry,
  asked: {
    readonly login: string;
    readonly person: string;
    readonly password: string;
    readonly mustChange?: boolean;
  },
): Answer {
  const login = normalLogin(asked.login);
  if (!/^\S{2,64}$/u.test(login)) return refused('login-not-usable');
  const refusal = refusePassword(asked.password, login);
  if (refusal) return refusal;
  const hash = await hashPassword(asked.password);
  const line = { what: 'account-opened', subject: asked.person, data: { login } };
  return enter(database, entry, line, async (writer) => {
    const [person] = await writer.query('select 1 from person where bureau = $1 and id = $2', [
      entry.bureau,
      asked.person,
    ]);
    if (!person) return refused('person-not-found', asked.person);
    const added = await writer.execute(
      `insert into account (bureau, login, person, password_hash, must_change) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning login`,
      [entry.bureau, login, asked.person, hash, asked.mustChange ?? true],
    );
    return added.length === 0 ? refused('login-taken', login) : undefined;
  });
}

/** 重置口令 — a new first password, by the security administrator: unlocks, ends all sessions, has to be changed. */
export async function resetPassword(
  database: Database,
  sessions: Sessions,
  entry: Entry,
  asked: { readonly login: string; readonly password: string },
): Answer {
  const refusal = refusePassword(asked.password, asked.login);
  if (refusal) return refusal;
  const hash = await hashPassword(asked.password);
  return changeAccount(database, sessions, entry, { login: asked.login, what: 'password-reset' }, (writer, key) =>
    writer.execute(
      `update account set password_hash = $3, must_change = true, failed_count = 0, locked_until = null
        where bureau = $1 and login = $2 returning login`,
      [...key, hash],
    ),
  );
}

/** 停用账号 — its sessions end at once. */
export function disableAccount(database: Database, sessions: Sessions, entry: Entry, login: string): Answer {
  return changeAccount(database, sessions, entry, { login, what: 'account-disabled' }, (writer, key) =>
    writer.execute(
      'update account set disabled_at = coalesce(disabled_at, $3) where bureau = $1 and login = $2 returning login',
      [...key, entry.at.toISOString()],
    ),
  );
}

/** 恢复账号 — the person has to sign in again. */
export function enableAccount(database: Database, sessions: Sessions, entry: Entry, login: string): Answer {
  return changeAccount(database, sessions, entry, { login, what: 'account-enabled' }, (writer, key) =>
    writer.execute('update account set disabled_at = null where bureau = $1 and login = $2 returning login', key),
  );
}

async function changeAccount(
  database: Database,
  sessions: Sessions,
  entry: Entry,
  asked: { readonly login: string; readonly what: string },
  change: (writer: Writer, key: readonly [number, string]) => Promise<unknown[]>,
): Answer {
  const login = normalLogin(asked.login);
  const line = { what: asked.what, subject: login, data: {} };
  const answer = await enter(database, entry, line, async (writer) => {
    const changed = await change(writer, [entry.bureau, login]);
    if (changed.length === 0) return refused('account-not-found', login);
    await sessions.endAll(writer, { bureau: entry.bureau, login, now: entry.at });
    return undefined;
  });
  sessions.forgetAccount(entry.bureau, login);
  return answer;
}
