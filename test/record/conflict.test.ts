import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import type { Outcome, Request } from '../../src/record/receipt.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { accepted, openFounded, refusedAs, testParts, wishFor } from './bureau-for-tests.ts';
import { liveLetters } from './letter-lives.ts';
import { makeOnServer, type Place, serverAddress } from './places.ts';
import { letterDuty } from './sample-duty.ts';
import { expectWhole } from './whole-record.ts';

/** Two records with connections of their own on one database: what two processes are to each other. */
describe.skipIf(!serverAddress)('两个进程办理同一个局的记录', () => {
  let place: Place;
  let databases: [Database, Database];
  let here: BureauRecord;
  let there: BureauRecord;

  beforeAll(async () => {
    place = await makeOnServer(serverAddress);
    databases = [await place.open(), await place.open()];
    here = await openFounded(databases[0], [letterDuty]);
    there = await BureauRecord.open(databases[1], testParts([letterDuty]));
  });
  afterAll(async () => {
    for (const database of databases ?? []) await database.close();
    await place?.remove();
  });

  const receive = (key: string): Request => ({
    key,
    wish: wishFor('letter', 'LetterReceived', '2023-06-20', { from: key }),
  });
  const note = (key: string, stream: number, seenVersion?: number): Request => ({
    key,
    stream,
    ...(seenVersion === undefined ? {} : { seenVersion }),
    wish: wishFor('letter', 'NoteAdded', '2023-06-21', { words: key }),
  });
  const noteAfter = (key: string, follows: string): Request => {
    const { wish } = note(key, 0);
    return { key, follows, wish };
  };
  const open = async (key: string): Promise<number> => accepted(await here.perform(receive(key))).stream;
  const keysOnRecord = async (beginning: string): Promise<string[]> =>
    (await databases[0].query<{ key: string }>('select key from act where starts_with(key, $1)', [beginning])).map(
      ({ key }) => key,
    );
  /** Both records whole: the slower one first takes note of what the other did. */
  const expectBothWhole = async (): Promise<void> => {
    const stream = await open(`last-${here.head.position}`);
    accepted(await there.perform(note(`last-${stream}`, stream)));
    await expectWhole(databases[1], there);
  };

  it('各办二百件，同一事项和不同事项：都办成，一件不丢，一件不重', async () => {
    const shared = await open('shared');
    const requests = (side: string): Request[] =>
      Array.from({ length: 200 }, (_, number) =>
        number % 2 === 0 ? receive(`many-${side}-${number}`) : note(`many-${side}-${number}`, shared),
      );
    const perform = async (record: BureauRecord, side: string): Promise<Outcome[]> => {
      const outcomes: Promise<Outcome>[] = [];
      for (const request of requests(side)) {
        outcomes.push(record.perform(request));
        if (outcomes.length % 8 === 0) await outcomes.at(-8);
      }
      return Promise.all(outcomes);
    };
    const outcomes = (await Promise.all([perform(here, 'here'), perform(there, 'there')])).flat();
    const positions = outcomes.map(accepted).map(({ position }) => position);
    expect(new Set(positions).size).toBe(400);
    const expected = [...requests('here'), ...requests('there')].map(({ key }) => key);
    expect((await keysOnRecord('many-')).sort()).toEqual(expected.sort());
    await expectBothWhole();
  });

  it('一千五百件同时等着，边写边定下一批，另一边插进来几件：都办成，重复的请求只办一件', async () => {
    const requests: Request[] = Array.from({ length: 1_500 }, (_, number) =>
      number % 3 === 0 ? receive(`queue-${number}`) : noteAfter(`queue-${number}`, `queue-${number - (number % 3)}`),
    );
    const repeated = requests.filter((_, number) => number % 700 === 0);
    const others = Array.from({ length: 5 }, (_, number) => there.perform(receive(`queue-there-${number}`)));
    const outcomes = await here.performAll([...requests, ...repeated]);
    const receipts = [...outcomes, ...(await Promise.all(others))].map(accepted);
    expect(new Set(receipts.map(({ position }) => position)).size).toBe(1_505);
    for (const [index, request] of repeated.entries()) {
      const first = requests.indexOf(request);
      expect(receipts[1_500 + index]).toEqual(receipts[first]);
    }
    await expectBothWhole();
  });

  it('同一事项同一版本，两边同时办理：一件办成，另一件被拒绝并被告知他人所办', async () => {
    const stream = await open('contested');
    for (let version = 1; version <= 40; version += 1) {
      const [one, two] = await Promise.all([
        here.perform(note(`contest-here-${version}`, stream, version)),
        there.perform(note(`contest-there-${version}`, stream, version)),
      ]);
      expect([refusedAs(one), refusedAs(two)].sort()).toEqual(['accepted', 'kernel/stale']);
      expect(one.ok ? two : one).toMatchObject({ refusal: { meanwhile: [{ zh: '附记', actor: '王某甲' }] } });
    }
    expect(await keysOnRecord('contest-')).toHaveLength(40);
    await expectBothWhole();
  });

  it('同一请求同时送到两边：只办一次，回执相同', async () => {
    const stream = await open('twice');
    for (let number = 1; number <= 40; number += 1) {
      const request = number % 2 === 0 ? receive(`twice-${number}`) : note(`twice-${number}`, stream);
      const [one, two] = await Promise.all([here.perform(request), there.perform(request)]);
      expect(accepted(two)).toEqual(accepted(one));
    }
    expect(await keysOnRecord('twice-')).toHaveLength(40);
    await expectBothWhole();
  });

  it('一边呈报，另一边随即签批；所见版本是另一边写的，也可办理', async () => {
    for (let number = 1; number <= 10; number += 1) {
      const stream = await open(`signed-${number}`);
      accepted(await there.perform(note(`signed-note-${number}`, stream, 1)));
      const wish = wishFor(
        'letter',
        'LetterAnswered',
        '2023-06-22',
        { words: '已阅', fee: 1 },
        { officers: ['wang', 'zhao'] },
      );
      const proposed = accepted(await here.perform({ key: `propose-${number}`, stream, seenVersion: 2, wish }));
      const endorsed = await there.perform({
        key: `endorse-${number}`,
        stream,
        seenVersion: proposed.version,
        wish: { proposal: 1, answer: 'endorse', actor: 'li', on: proposed.doneOn, opinion: '同意' },
      });
      expect(refusedAs(endorsed)).toBe('accepted');
    }
    await expectBothWhole();
  });

  it('一边十六人不停地办，另一边一件一件地办，也都办成', async () => {
    let busy = true;
    const ask = async (request: Request) => accepted(await here.perform(request));
    const desks = Array.from({ length: 16 }, (_, number) => liveLetters(ask, `busy-${number}`, () => busy));
    try {
      const { stream } = accepted(await there.perform(receive('patient')));
      for (let number = 1; number <= 30; number += 1) accepted(await there.perform(note(`patient-${number}`, stream)));
    } finally {
      busy = false;
      await Promise.all(desks);
    }
    expect(await keysOnRecord('patient')).toHaveLength(31);
    await expectBothWhole();
  });
});
