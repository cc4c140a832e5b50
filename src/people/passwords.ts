import { hash, verify } from '@node-rs/argon2';
import { type PeopleRefusal, refused } from './refusals.ts';

/** argon2id, the package's default algorithm, with the cost that OWASP names first: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const shortest = 10;
/** Longer texts only cost work. */
const longest = 200;

/** The same password however it was typed: full or half width, composed or not. */
const normal = (password: string): string => password.normalize('NFKC');

/** 登录名 as it is stored and compared: NFKC, small letters, no spaces around. */
export function normalLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

/** 口令散列 — argon2id with its parameters and salt in one text: all that is stored of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

/** Whether the password has this hash. With no hash it does the same work and answers no: an unknown login. */
export async function passwordFits(storedHash: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(storedHash ?? (await unknownHash()), normal(password).slice(0, longest + 1));
  return fits && storedHash !== undefined;
}

let nobodysHash: Promise<string> | undefined;
/** The hash of a text that nobody typed. */
function unknownHash(): Promise<string> {
  nobodysHash ??= hash(crypto.getRandomValues(new Uint8Array(32)), cost);
  return nobodysHash;
}

/** 口令规则 — at least 10 characters and not the login; whether it is the old one is asked of the old hash. */
export function refusePassword(password: string, login: string): PeopleRefusal | undefined {
  const length = Array.from(normal(password)).length;
  if (length < shortest) return refused('password-too-short');
  if (normal(password).length > longest) return refused('password-too-long');
  return normalLogin(password) === normalLogin(login) ? refused('password-is-login') : undefined;
}
