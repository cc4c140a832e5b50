import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseUnavailable } from '../../src/record/database/database.ts';
import { takeLock } from '../../src/record/database/lock.ts';
import { OtherProcess } from './processes.ts';

let folder: string;
let others: OtherProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-lock-'));
  others = [];
});
afterEach(async () => {
  await Promise.all(others.map((other) => other.kill()));
  await rm(folder, { recursive: true, force: true });
});

async function another(): Promise<OtherProcess> {
  const other = new OtherProcess('lock-taker.ts', folder);
  others.push(other);
  expect(await other.line()).toBe('ready');
  return other;
}

async function take(other: OtherProcess): Promise<string | undefined> {
  other.tell('take');
  return other.line();
}

/** What a process leaves that was killed while it held the folder. */
async function leaveDeadLock(): Promise<Record<string, unknown>> {
  const other = await another();
  expect(await take(other)).toBe('taken');
  await other.kill();
  return JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
}

const rewrite = (name: string, content: object | string): Promise<void> =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

describe('占用数据目录', () => {
  it('refuses a second process while the first holds the folder, naming it and since when', async () => {
    const first = await another();
    const second = await another();
    expect(await take(first)).toBe('taken');
    const answer = await take(second);
    expect(answer).toMatch(/^refused DatabaseUnavailable /);
    expect(answer).toContain(`由进程 ${first.pid}占用`);
    expect(answer).toMatch(/自\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}:\d{2}起/);
  });

  it('lets the next one in after a release', async () => {
    const first = await another();
    const second = await another();
    expect(await take(first)).toBe('taken');
    first.tell('release');
    expect(await first.line()).toBe('released');
    expect(await take(second)).toBe('taken');
  });

  it('refuses a second taking in the same process', async () => {
    const lock = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toThrow(DatabaseUnavailable);
    await expect(takeLock(folder)).rejects.toThrow(`本进程（${process.pid}）`);
    await lock.release();
    await (await takeLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over what a killed process left, and leaves no trace of it', async () => {
    await leaveDeadLock();
    const lock = await takeLock(folder);
    expect(await readdir(folder)).toEqual(['lock']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('takes over when the number now belongs to another process', async () => {
    await rewrite('lock', { ...(await leaveDeadLock()), pid: process.pid });
    await (await takeLock(folder)).release();
  });

  it('takes over what was left before the machine was restarted', async () => {
    const lock = await takeLock(folder);
    const mine = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    await rewrite('lock', { ...mine, run: 'an earlier one' });
    const next = await takeLock(folder);
    await lock.release(); // the earlier holder is no longer asked
    await expect(takeLock(folder)).rejects.toThrow(DatabaseUnavailable);
    await next.release();
  });

  it('takes over a lock that a power cut left empty', async () => {
    await rewrite('lock', '');
    await (await takeLock(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder that another machine holds, and says what to do', async () => {
    await rewrite('lock', { ...(await leaveDeadLock()), machine: 'another-machine' });
    await expect(takeLock(folder)).rejects.toThrow(/另一台机器（another-machine）.*请删除 .*lock/);
  });

  it('follows the chain when a process was killed in the middle of taking over', async () => {
    const dead = await leaveDeadLock();
    await rewrite(`lock.${dead.word}`, { ...dead, word: 'abc' });
    const lock = await takeLock(folder);
    expect(await readdir(folder)).toEqual(['lock']);
    await lock.release();
  });

  it('respects a living successor of a dead holder', async () => {
    const dead = await leaveDeadLock();
    const lock = await takeLock(await mkdtemp(join(folder, 'elsewhere-')));
    const [elsewhere = ''] = (await readdir(folder)).filter((name) => name.startsWith('elsewhere'));
    await rewrite(`lock.${dead.word}`, await readFile(join(folder, elsewhere, 'lock'), 'utf8'));
    await expect(takeLock(folder)).rejects.toThrow(`本进程（${process.pid}）`);
    await lock.release();
  });

  it('gives a dead lock to exactly one of eight who want it at once, again and again', async () => {
    await leaveDeadLock();
    let racing = await Promise.all(Array.from({ length: 8 }, another));
    while (racing.length > 1) {
      const answers = await Promise.all(racing.map(take));
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
      expect(answers.filter((answer) => answer?.startsWith('refused DatabaseUnavailable'))).toHaveLength(
        racing.length - 1,
      );
      const winner = racing[answers.indexOf('taken')];
      await winner?.kill();
      racing = racing.filter((each) => each !== winner);
    }
  });

  it('gives it to exactly one however the steps of many takers fall between each other', async () => {
    await leaveDeadLock();
    for (let round = 0; round < 40; round += 1) {
      const takers = await Promise.allSettled(
        Array.from({ length: 12 }, async (_, place) => {
          for (let wait = 0; wait < (place * round) % 7; wait += 1) await readdir(folder);
          return takeLock(folder);
        }),
      );
      expect(takers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await readdir(folder)).toEqual(['lock']);
      const held = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
      await rewrite('lock', { ...held, run: 'an earlier one' }); // the holder is dead now
    }
  });
});
