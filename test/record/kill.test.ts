import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import type { Receipt, Request } from '../../src/record/receipt.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { accepted, openFounded, testParts } from './bureau-for-tests.ts';
import { type Place, places } from './places.ts';
import { OtherProcess } from './processes.ts';
import { letterDuty } from './sample-duty.ts';
import { expectWhole } from './whole-record.ts';

const rounds = Array.from({ length: 10 }, (_, round) => round + 1);

/** What a killed process had asked for and what it had been answered, by the request's key. */
interface Journal {
  readonly asked: readonly Request[];
  readonly answered: ReadonlyMap<string, Receipt>;
}

async function readJournal(path: string): Promise<Journal> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => JSON.parse(line) as { request: Request } | { receipt: Receipt; key: string });
  return {
    asked: entries.flatMap((entry) => ('request' in entry ? [entry.request] : [])),
    answered: new Map(entries.flatMap((entry) => ('receipt' in entry ? [[entry.key, entry.receipt]] : []))),
  };
}

/** Lets a process write under load and takes it away at a moment that nobody chose. */
async function writeAndKill(place: Place, journal: string, round: number): Promise<Journal> {
  const writer = new OtherProcess('loaded-writer.ts', place.address, journal, String(round));
  expect(await writer.line()).toBe('answered');
  await pause(300 + Math.random() * 1200);
  await writer.kill();
  expect(await writer.line(), '进程只因被杀而终止').toBeUndefined();
  await place.settle();
  return readJournal(journal);
}

/** Which act it is: its position and what it says. */
interface Identity {
  readonly position: number;
  readonly hash: string;
}

const isSame = (one: Identity | undefined, other: Identity): boolean =>
  one?.position === other.position && one.hash === other.hash;

/** The acts on the record by their key. */
async function actsByKey(database: Database): Promise<Map<string, Identity>> {
  const rows = await database.query<Identity & { key: string }>('select key, position, hash from act');
  return new Map(rows.map(({ key, position, hash }) => [key, { position, hash }]));
}

describe.each(places())('负载之下进程被强行终止（$name）', ({ make }) => {
  let place: Place;
  let folder: string;
  const earlier: Journal[] = [];

  beforeAll(async () => {
    place = await make();
    folder = await mkdtemp(join(tmpdir(), 'plumbline-journal-'));
    const database = await place.open();
    await openFounded(database, [letterDuty]);
    await database.close();
  });
  afterAll(async () => {
    await place?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(rounds)('第%i次：答复过的都在，记录完整，同一请求重发得到同一回执', async (round) => {
    const journal = await writeAndKill(place, join(folder, String(round)), round);
    const database = await place.open();
    try {
      const record = await BureauRecord.open(database, testParts([letterDuty]));
      await expectWhole(database, record);
      const kept = await actsByKey(database);
      const answered = [...earlier, journal].flatMap((each) => [...each.answered]);
      expect(answered.filter(([key, receipt]) => !isSame(kept.get(key), receipt))).toEqual([]);
      await expectRepeatable(database, record, journal, kept);
      earlier.push(journal);
    } finally {
      await database.close();
    }
  });
});

/**
 * What was never answered and the last of what was is sent again, as a page does that saw no answer: every request is
 * done once, whether its act had reached the disk or not.
 */
async function expectRepeatable(
  database: Database,
  record: BureauRecord,
  { asked: all, answered }: Journal,
  kept: ReadonlyMap<string, Identity>,
): Promise<void> {
  const last = new Set([...answered.keys()].slice(-100));
  const asked = all.filter(({ key }) => !answered.has(key) || last.has(key));
  const receipts = (await record.performAll(asked)).map(accepted);
  for (const [index, request] of asked.entries()) {
    const { state: _now, ...receipt } = receipts[index] as Receipt; // the state is the matter's of today
    const before = answered.get(request.key);
    if (before) {
      const { state: _then, ...same } = before;
      expect(receipt).toEqual(same);
    } else if (kept.has(request.key)) expect(receipt).toMatchObject(kept.get(request.key) ?? {});
  }
  const now = await actsByKey(database);
  expect(asked.filter(({ key }) => !now.has(key))).toEqual([]);
  expect([...kept].filter(([key, act]) => !isSame(now.get(key), act))).toEqual([]);
}
