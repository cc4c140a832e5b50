import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { buildApp } from '../../src/server/app.ts';
import { type OpenBureau, openBureau } from '../../src/server/bureau.ts';
import { makeOnServer, type Place, serverAddress } from '../record/places.ts';
import { letterDuty } from '../record/sample-duty.ts';
import { enterStaff, found, key, now, password, testBureau } from './server-for-tests.ts';

type App = Awaited<ReturnType<typeof buildApp>>;

/** Two servers of one bureau, each with its own connections: what one records, the other shows within a second. */
describe.skipIf(!serverAddress)('两个服务进程，一个局', () => {
  let place: Place;
  let folder: string;
  const bureaus: OpenBureau[] = [];
  const apps: App[] = [];
  const cookies: string[] = [];

  const open = async (): Promise<OpenBureau> => {
    const options = { now: () => now, duties: [bureauDuty, letterDuty], bureau: testBureau, closesDays: false };
    return await openBureau({ folder }, { ...options, database: await place.open() });
  };
  const signIn = async (app: App): Promise<string> => {
    const headers = { 'x-plumbline': '1' };
    const payload = { login: 'wang', password };
    const { cookies } = await app.inject({ method: 'POST', url: '/api/sign-in', headers, payload });
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  };
  const get = async (server: number, url: string) =>
    (await apps[server]?.inject({ url, headers: { cookie: cookies[server] ?? '' } }))?.json();
  const perform = async (server: number, act: string, data: object, stream?: number): Promise<number> => {
    const wish = { procedure: 'letter', act, actor: 'wang', doneOn: date('2023-06-20'), data: { ...data } };
    const outcome = await bureaus[server]?.record.perform({ key: key(), ...(stream ? { stream } : {}), wish });
    if (!outcome?.ok) throw new Error(outcome?.refusal.zh);
    return outcome.receipt.stream;
  };
  const aSecond = () => pause(1_050);

  beforeAll(async () => {
    place = await makeOnServer(serverAddress);
    folder = await mkdtemp(join(tmpdir(), 'plumbline-two-'));
    const first = await open();
    await enterStaff(first.database);
    await first.reloadPeople();
    await found(first);
    for (const bureau of [first, await open()]) {
      const app = await buildApp(bureau, { signInsPerMinute: 10_000 });
      bureaus.push(bureau);
      apps.push(app);
      cookies.push(await signIn(app));
    }
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    for (const bureau of bureaus) await bureau.close();
    await place?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('一边办理的，另一边一秒之内在案卷里看得到，读过的案卷也一样', async () => {
    const stream = await perform(0, 'LetterReceived', { from: '中北食品店' });
    await aSecond();
    expect((await get(1, `/api/matters/${stream}`)).version).toBe(1);
    await perform(0, 'NoteAdded', { words: '一' }, stream);
    await aSecond();
    const seen = await get(1, `/api/matters/${stream}`);
    expect([seen.version, seen.timeline.length, seen.chain.position]).toEqual([2, 2, bureaus[0]?.record.head.position]);
  });

  it('追上之后接着办，不必重来；别人没有动过的案卷不再读一遍', async () => {
    const mine = await perform(1, 'LetterReceived', { from: '西青药店' });
    const kept = await bureaus[1]?.record.findMatter(mine);
    await perform(0, 'LetterReceived', { from: '中北食品店' });
    await aSecond();
    await get(1, '/api/me');
    expect(bureaus[1]?.record.head).toEqual(bureaus[0]?.record.head);
    expect(await bureaus[1]?.record.findMatter(mine)).toBe(kept);
    await perform(1, 'NoteAdded', { words: '二' }, mine);
    expect((await get(1, `/api/matters/${mine}`)).version).toBe(2);
  });

  it('一边改了全局的设定，另一边随之改', async () => {
    const data = {
      year: 2029,
      daysOff: [{ day: '2029-01-01', name: '元旦（虚构）' }],
      makeUpDays: [],
      source: '虚构通知',
    };
    const wish = { procedure: 'bureau', act: 'CalendarAnnounced', actor: 'yang', doneOn: date('2023-07-03'), data };
    const outcome = await bureaus[0]?.record.perform({ key: key(), stream: 1, wish });
    expect(outcome).toMatchObject({ ok: true });
    await aSecond();
    await get(1, '/api/me');
    const knows2029 = (bureau: OpenBureau) => bureau.record.settings.calendar.isAnnounced(2029);
    expect(bureaus.map(knows2029)).toEqual([true, true]);
    expect(bureaus[1]?.record.head).toEqual(bureaus[0]?.record.head);
  });
});
