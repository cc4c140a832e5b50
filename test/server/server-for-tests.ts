import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { date, type PlainDate } from '../../src/law/kinds.ts';
import { openAccount } from '../../src/people/accounts.ts';
import { appoint, hire } from '../../src/people/appointments.ts';
import { registerCertificate } from '../../src/people/certificates.ts';
import type { Entry } from '../../src/people/entry.ts';
import { establishUnit } from '../../src/people/units.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { AnyDuty } from '../../src/record/duty.ts';
import type { Post } from '../../src/record/person.ts';
import { type AppOptions, buildApp } from '../../src/server/app.ts';
import { type OpenBureau, type OpenBureauOptions, openBureau } from '../../src/server/bureau.ts';
import { accepted } from '../people/people-database.ts';
import { databases, type TestDatabase } from '../record/databases.ts';
import { letterDuty } from '../record/sample-duty.ts';

export const testBureau = 120111;
export const password = '春天的一场雨 2023';
export const now = new Date('2023-07-10T10:00:00+08:00');

const always = date('2018-01-01');

/** id, name, unit, posts, number of the certificate: two stations, so that one cannot see the other's matters. */
const staff: readonly (readonly [string, string, string, readonly Post[], string?])[] = [
  ['wang', '王某甲', 'station-1', ['case-handler'], '津0001'],
  ['zhao', '赵某乙', 'station-1', ['case-handler'], '津0002'],
  ['sun', '孙某丁', 'station-1', ['case-handler'], '津0004'],
  ['li', '李某己', 'station-1', ['unit-head'], '津0005'],
  ['qian', '钱某丙', 'station-2', ['case-handler'], '津0003'],
  ['chen', '陈某子', 'office', ['bureau-head'], '津0006'],
  ['zheng', '郑某辛', 'office', ['legal-reviewer']],
  ['wei', '卫某寅', 'office', ['supervisor']],
  ['yang', '杨某午', 'office', ['system-admin']],
  ['qin', '秦某申', 'office', ['auditor']],
  ['shen', '沈某辰', 'office', ['personnel']],
];

/** A running bureau with two stations and its people, asked through `app.inject`; on the embedded database unless told otherwise. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly bureau: OpenBureau;
  readonly database: Database;
  readonly folder: string;
  readonly log: string[];
  /** Every route of the app. */
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  /** The cookie of a session of this person. */
  as(person: string): Promise<string>;
  get(person: string | undefined, url: string): Promise<Answer>;
  post(person: string | undefined, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the interface answers
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export async function startServer(
  options: AppOptions & OpenBureauOptions & { readonly founds?: boolean; readonly on?: TestDatabase } = {},
): Promise<TestServer> {
  const on = options.on ?? databases()[0];
  if (!on) throw new Error('没有内置数据库');
  const database = await on.open();
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-place-'));
  const log: string[] = [];
  const duties: readonly AnyDuty[] = options.duties ?? [bureauDuty, letterDuty];
  const bureau = await openBureau({ folder }, { now: () => now, duties, ...options, database, bureau: testBureau });
  await enterStaff(database);
  await bureau.reloadPeople();
  if (options.founds !== false) await found(bureau);
  const logTo = { write: (line: string) => log.push(line) };
  const routes: { method: string; url: string }[] = [];
  const extend: NonNullable<AppOptions['extend']> = (app) => {
    app.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    });
    return options.extend?.(app);
  };
  const app = await buildApp(bureau, { signInsPerMinute: 10_000, logTo, ...options, extend });
  const cookies = new Map<string, Promise<string>>();
  const ask = async (person: string | undefined, request: InjectOptions): Promise<Answer> => {
    const cookie = person === undefined ? {} : { cookie: await as(person) };
    const reply = await app.inject({ ...request, headers: { ...cookie, ...request.headers } });
    const isJson = String(reply.headers['content-type']).startsWith('application/json');
    return {
      status: reply.statusCode,
      body: isJson ? reply.json() : undefined,
      headers: reply.headers,
      text: reply.payload,
    };
  };
  const as = (person: string): Promise<string> => {
    const known = cookies.get(person) ?? signIn(app, person);
    cookies.set(person, known);
    return known;
  };
  return {
    app,
    bureau,
    database,
    folder,
    log,
    routes,
    as,
    get: (person, url) => ask(person, { method: 'GET', url }),
    post: (person, url, body, headers = {}) =>
      ask(person, {
        method: 'POST',
        url,
        headers: { 'x-plumbline': '1', ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      }),
    close: async () => {
      await app.close();
      await bureau.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(app: FastifyInstance, login: string): Promise<string> {
  const headers = { 'x-plumbline': '1' };
  const reply = await app.inject({ method: 'POST', url: '/api/sign-in', headers, payload: { login, password } });
  const [cookie] = reply.cookies;
  if (!cookie) throw new Error(`${login} 没有登录：${reply.payload}`);
  return `${cookie.name}=${cookie.value}`;
}

export async function found(bureau: OpenBureau): Promise<void> {
  const data = { name: '某某区市场监督管理局', code: '120111', prefix: '某某市监', algorithm: 'sha256' };
  const outcome = await bureau.record.perform({
    key: 'founding',
    wish: { procedure: 'bureau', act: 'BureauFounded', actor: 'yang', doneOn: date('2018-12-01'), data },
  });
  if (!outcome.ok) throw new Error(outcome.refusal.zh);
}

export async function enterStaff(database: Database): Promise<void> {
  const entry: Entry = { bureau: testBureau, by: 'clerk', at: now };
  const unit = (id: string, name: string) =>
    establishUnit(database, entry, { id, name, kind: id === 'office' ? 'section' : 'station', from: always });
  accepted(await unit('station-1', '中北监管所'));
  accepted(await unit('station-2', '李七庄监管所'));
  accepted(await unit('office', '执法科'));
  for (const [id, name, unit, posts, number] of staff) {
    accepted(await hire(database, entry, { id, name, unit, from: always }));
    for (const post of posts) accepted(await appoint(database, entry, { person: id, post, from: always }));
    if (number !== undefined) {
      const until = date('2027-12-31');
      const recalled = { recalled: { on: date('2022-06-01'), reason: '调离执法岗位' } };
      const asked = { person: id, number, from: always, until, ...(id === 'sun' ? recalled : {}) };
      accepted(await registerCertificate(database, entry, asked));
    }
    accepted(await openAccount(database, entry, { login: id, person: id, password, mustChange: false }));
  }
}

let serial = 0;
export const key = (): string => `test-${++serial}`;

/** What is sent to receive a letter. */
export const letter = (from: string, more: object = {}, doneOn: string | PlainDate = '2023-06-20') => ({
  key: key(),
  doneOn,
  data: { from, ...more },
});
