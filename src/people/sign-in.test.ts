import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, codeOf, entryOn, openWithPeople, settle } from '../../test/people/people-database.ts';
import { databases } from '../../test/record/databases.ts';
import type { Database } from '../record/database/database.ts';
import { disableAccount, enableAccount, openAccount, resetPassword } from './accounts.ts';
import { idleLimit, tokenHash } from './sessions.ts';
import { SignInDesk } from './sign-in.ts';

const entry = entryOn('2019-11-30');
const start = new Date('2019-11-30T09:00:00+08:00');
const later = (minutes: number, from = start) => new Date(from.getTime() + minutes * 60_000);
const password = 'correct horse 电池';
const address = '10.0.0.7';

describe.each(databases())('登录 on $name', (kind) => {
  let database: Database;
  let desk: SignInDesk;
  let accounts = 0;

  /** A new account of person `a`. */
  async function account(): Promise<string> {
    accounts += 1;
    const login = `login${accounts}`;
    accepted(await openAccount(database, entry, { login, person: 'a', password, mustChange: false }));
    return login;
  }
  const attempt = (login: string, typed: string, now = start, at = desk) =>
    at.signIn({ bureau: 1, login, password: typed, now, from: address });
  async function signedIn(login: string, now = start, typed = password) {
    const answer = await attempt(login, typed, now);
    if (!answer.ok) throw new Error(answer.code);
    return answer;
  }
  async function fail(login: string, times: number, now = start): Promise<(string | undefined)[]> {
    const codes = [];
    for (let time = 0; time < times; time += 1) codes.push(codeOf(await attempt(login, 'wrong password', now)));
    return codes;
  }

  beforeAll(async () => {
    database = await openWithPeople(kind);
    desk = new SignInDesk(database);
    await settle(database, ['a']);
  });
  afterAll(() => database.close());

  it('signs in with the password, however login and width were typed', async () => {
    const login = await account();
    const answer = await attempt(` ${login.toUpperCase()} `, password.replace('horse', 'ｈｏｒｓｅ'));
    expect(answer).toMatchObject({ ok: true, person: 'a', expires: later(12 * 60), mustChangePassword: false });
    const again = await signedIn(login);
    expect(answer.ok && answer.token).not.toBe(again.token);
    expect(await desk.findSession(again.token, start)).toEqual({
      bureau: 1,
      login,
      person: 'a',
      mustChangePassword: false,
      expires: later(12 * 60),
    });
  });

  it('signs nobody in to another bureau', async () => {
    const login = await account();
    const asked = { bureau: 2, login, password, now: start, from: address };
    expect(codeOf(await desk.signIn(asked))).toBe('people/sign-in-wrong');
  });

  it('locks an account after five failures for 15 minutes, for the right password and after a restart too', async () => {
    const login = await account();
    const wrong = Array(4).fill('people/sign-in-wrong');
    expect(await fail(login, 5)).toEqual([...wrong, 'people/sign-in-locked']);
    const locked = await attempt(login, password, later(14));
    expect(locked).toMatchObject({ code: 'people/sign-in-locked' });
    expect(locked.ok ? '' : locked.zh).toContain('09:15');
    expect(codeOf(await attempt(login, password, later(14), new SignInDesk(database)))).toBe('people/sign-in-locked');
    expect((await attempt(login, password, later(15))).ok).toBe(true);
    expect(await fail(login, 4, later(16))).toEqual(wrong);
  });

  it('does not lengthen a lock by attempts during it, and begins to count anew after it', async () => {
    const login = await account();
    await fail(login, 5);
    await fail(login, 7, later(10));
    expect(await fail(login, 4, later(15))).toEqual(Array(4).fill('people/sign-in-wrong'));
    expect((await attempt(login, password, later(15))).ok).toBe(true);
  });

  it('forgets failures once the right password came', async () => {
    const login = await account();
    await fail(login, 4);
    await signedIn(login);
    expect(await fail(login, 4)).toEqual(Array(4).fill('people/sign-in-wrong'));
  });

  it('counts every one of many guesses sent at once', async () => {
    const login = await account();
    const codes = await Promise.all(Array.from({ length: 12 }, () => attempt(login, 'wrong password').then(codeOf)));
    expect(codes.filter((code) => code === 'people/sign-in-wrong')).toHaveLength(4);
    expect(codeOf(await attempt(login, password))).toBe('people/sign-in-locked');
  });

  it('answers an unknown login exactly as a known one, locking included, and stores nothing that was typed', async () => {
    const login = await account();
    const answers = async (of: string) => {
      const all = [];
      for (const minutes of [0, 0, 0, 0, 0, 1, 16]) all.push(await attempt(of, 'wrong password', later(minutes)));
      return all;
    };
    expect(await answers('nobody-has-this')).toEqual(await answers(login));
    expect(await everythingStored(database)).not.toContain('nobody-has-this');
    const [{ attempts } = { attempts: 0 }] = await database.query<{ attempts: number }>(
      `select sum(attempts)::int as attempts from unknown_sign_in where bureau = 1 and day = '2019-11-30'`,
    );
    expect(attempts).toBeGreaterThanOrEqual(6);
  });

  it('stores neither password nor token, only their hashes', async () => {
    const login = await account();
    const { token } = await signedIn(login);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const stored = await everythingStored(database);
    expect(stored).toContain(tokenHash(token));
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(password);
  });

  it('ends a session after 8 hours without a request', async () => {
    const { token } = await signedIn(await account());
    const idle = idleLimit / 60_000;
    expect(await desk.findSession(token, later(idle - 1))).toBeDefined();
    expect(await desk.findSession(token, later(idle + 60))).toBeDefined();
    const { token: quiet } = await signedIn(await account());
    expect(await desk.findSession(quiet, later(idle))).toBeUndefined();
    expect(await new SignInDesk(database).findSession(quiet, later(idle))).toBeUndefined();
  });

  it('ends a session 12 hours after signing in, however busy', async () => {
    const { token } = await signedIn(await account());
    for (let minutes = 0; minutes < 12 * 60; minutes += 30)
      expect(await desk.findSession(token, later(minutes))).toBeDefined();
    expect(await desk.findSession(token, later(12 * 60))).toBeUndefined();
    expect(await new SignInDesk(database).findSession(token, later(12 * 60))).toBeUndefined();
  });

  it('remembers requests of an hour for another process', async () => {
    const { token } = await signedIn(await account());
    for (const minutes of [60, 300, 470]) await desk.findSession(token, later(minutes));
    expect(await new SignInDesk(database).findSession(token, later(9 * 60))).toBeDefined();
  });

  it('ends a session at once by signing out, even in the middle of requests', async () => {
    const login = await account();
    const { token } = await signedIn(login);
    await desk.findSession(token, start);
    const others = Array.from({ length: 5 }, (_, index) => desk.findSession(token, later(index)));
    await desk.signOut(token, start);
    await Promise.all(others);
    expect(await desk.findSession(token, start)).toBeUndefined();
    await desk.signOut(token, start);
    await desk.signOut('no such token', start);
  });

  it('notices within 30 seconds what another process ended', async () => {
    const { token } = await signedIn(await account());
    expect(await desk.findSession(token, start)).toBeDefined();
    await new SignInDesk(database).signOut(token, start);
    expect(await desk.findSession(token, later(0.4))).toBeDefined();
    expect(await desk.findSession(token, later(0.5))).toBeUndefined();
  });

  it('finds no session for what is no token', async () => {
    for (const token of ['', 'x', tokenHash('x'), "' or true --"])
      expect(await desk.findSession(token, start)).toBeUndefined();
  });

  it('changes the password: the old one is worth nothing, other sessions end, this one stays', async () => {
    const login = await account();
    const [mine, other] = [await signedIn(login), await signedIn(login)];
    await desk.findSession(other.token, start);
    const change = (oldPassword: string, newPassword: string) =>
      desk.changePassword({ token: mine.token, oldPassword, newPassword, now: start, from: address }).then(codeOf);
    expect(await change('not the old one', 'another password')).toBe('people/password-wrong');
    expect(await change(password, '九个字的口令不够长')).toBe('people/password-too-short');
    expect(await change(password, 'x'.repeat(201))).toBe('people/password-too-long');
    expect(await change(password, password)).toBe('people/password-unchanged');
    expect(await change(password, 'another password')).toBeUndefined();
    expect(await desk.findSession(mine.token, start)).toBeDefined();
    expect(await desk.findSession(other.token, start)).toBeUndefined();
    expect(codeOf(await attempt(login, password))).toBe('people/sign-in-wrong');
    expect((await attempt(login, 'another password')).ok).toBe(true);
  });

  it('counts wrong old passwords as failures, and changes nothing for who is not signed in', async () => {
    const login = await account();
    const { token } = await signedIn(login);
    const ask = (at: string, oldPassword: string) =>
      desk
        .changePassword({ token: at, oldPassword, newPassword: 'another password', now: start, from: address })
        .then(codeOf);
    expect(await ask('no such token', password)).toBe('people/not-signed-in');
    for (let time = 0; time < 5; time += 1) await ask(token, 'wrong');
    expect(await ask(token, password)).toBe('people/sign-in-locked');
  });

  it('opens no account with a poor password, a strange login, a taken login or nobody behind it', async () => {
    const login = await account();
    const open = (asked: { login?: string; person?: string; password?: string }) =>
      openAccount(database, entry, { login: 'newcomer', person: 'a', password, ...asked }).then(codeOf);
    expect(await open({ login: 'a-long-login', password: 'A-LONG-LOGIN' })).toBe('people/password-is-login');
    expect(await open({ password: '123456789' })).toBe('people/password-too-short');
    expect(await open({ login: 'two words' })).toBe('people/login-not-usable');
    expect(await open({ login: login.toUpperCase() })).toBe('people/login-taken');
    expect(await open({ person: 'nobody' })).toBe('people/person-not-found');
  });

  it('makes a password that somebody else gave be changed first', async () => {
    accepted(await openAccount(database, entry, { login: 'first-day', person: 'a', password }));
    const { token, mustChangePassword } = await signedIn('first-day');
    expect([mustChangePassword, (await desk.findSession(token, start))?.mustChangePassword]).toEqual([true, true]);
    const asked = { token, oldPassword: password, newPassword: 'my own password', now: start, from: address };
    accepted(await desk.changePassword(asked));
    expect((await desk.findSession(token, start))?.mustChangePassword).toBe(false);
  });

  it('resets a password: unlocks, ends sessions, and has it changed', async () => {
    const login = await account();
    const { token } = await signedIn(login);
    await fail(login, 5);
    accepted(await resetPassword(database, desk.sessions, entry, { login, password: 'given by admin' }));
    expect(await desk.findSession(token, start)).toBeUndefined();
    expect((await signedIn(login, start, 'given by admin')).mustChangePassword).toBe(true);
  });

  it('lets a disabled account do nothing at once, until it is enabled', async () => {
    const login = await account();
    const { token } = await signedIn(login);
    accepted(await disableAccount(database, desk.sessions, entry, login));
    expect(await desk.findSession(token, start)).toBeUndefined();
    expect(codeOf(await attempt(login, password))).toBe('people/sign-in-disabled');
    expect(codeOf(await attempt(login, 'wrong password'))).toBe('people/sign-in-wrong');
    accepted(await enableAccount(database, desk.sessions, entry, login));
    expect(await desk.findSession(token, start)).toBeUndefined();
    await signedIn(login);
    expect(codeOf(await disableAccount(database, desk.sessions, entry, 'nobody'))).toBe('people/account-not-found');
  });

  it('keeps password and token out of errors', async () => {
    const broken = await openWithPeople(kind);
    await broken.close();
    const asked = { bureau: 1, login: 'anybody', password, now: start, from: address };
    const signing = await new SignInDesk(broken).signIn(asked).catch((error: unknown) => inspect(error));
    const finding = await new SignInDesk(broken).findSession('secret-token', start).catch((error) => inspect(error));
    expect([typeof signing, typeof finding]).toEqual(['string', 'string']);
    expect(`${signing}${finding}`).not.toMatch(/correct horse|secret-token/);
  });
});

/** Every value of every table, as text. */
async function everythingStored(database: Database): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const texts = [];
  for (const { name } of tables) texts.push(JSON.stringify(await database.query(`select t.* from ${name} t`)));
  return texts.join('\n');
}
