import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import { rebuild } from '../../src/record/rebuild.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { verify } from '../../src/record/verify.ts';
import { accepted, bureauStream, openFounded, testBureau, wishFor } from './bureau-for-tests.ts';
import { databases } from './databases.ts';
import { allProjections } from './projections.ts';
import { letterDuty } from './sample-duty.ts';

describe.each(databases())('重建与核验（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;
  const act = async (
    name: string,
    on: string,
    data: Record<string, unknown>,
    stream?: number,
    procedure = 'letter',
    actor = 'wang',
    officers?: readonly string[],
  ) =>
    accepted(
      await record.perform({
        key: `k${++serial}`,
        ...(stream === undefined ? {} : { stream }),
        wish: wishFor(procedure, name, on, data, { actor, ...(officers ? { officers } : {}) }),
      }),
    );
  const closeDay = (day: string, on: string) =>
    act(
      'DayClosed',
      on,
      { day, position: record.head.position, hash: record.head.hash },
      bureauStream,
      'bureau',
      'qin',
    );
  const clockRow = async (stream: number) =>
    (
      await database.query('select due, provisional, moves, paused from projection.clock where stream = $1', [stream])
    )[0];

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [letterDuty], '2027-03-01T10:00:00+08:00');
    const { stream } = await act('LetterReceived', '2026-12-29', { from: '甲' });
    await act('LetterReceived', '2026-12-01', { from: '乙' });
    await act('LetterReceived', '2026-12-30', { from: '丁', about: stream });
    const tested = await act('LetterReceived', '2026-12-01', { from: '丙', phone: '13900000000' });
    await act('TestingCommissioned', '2026-12-03', {}, tested.stream);
  });
  afterAll(() => database.close());

  it('跨入未公布年份的届满日为暂定；公布后改期并说明原因', async () => {
    const [{ stream }] = (await database.query<{ stream: number }>(
      "select stream from projection.matter where party = '甲'",
    )) as [{ stream: number }];
    expect(await clockRow(stream)).toMatchObject({ due: '2027-01-05', provisional: true, moves: [] });
    const daysOff = ['2027-01-01', '2027-01-02', '2027-01-03'].map((day) => ({ day, name: '元旦（虚构）' }));
    await act(
      'CalendarAnnounced',
      '2027-01-04',
      { year: 2027, daysOff, makeUpDays: [], source: '虚构通知' },
      bureauStream,
      'bureau',
      'yang',
    );
    const after = await clockRow(stream);
    expect(after).toMatchObject({ due: '2027-01-06', provisional: false });
    expect(JSON.stringify(after?.moves)).toContain('届满日由2027年1月5日改为2027年1月6日');
  });

  it('日终封存链头时，已届满未办的期限产生预警；停止计算的不产生', async () => {
    await closeDay('2026-12-10', '2027-01-05');
    await closeDay('2027-01-06', '2027-01-07');
    const alerts = await database.query(
      'select m.party, a.kind, a.raised_on from projection.alert a join projection.matter m using (bureau, stream) order by a.position, m.party',
    );
    expect(alerts).toEqual([
      { party: '乙', kind: 'overdue', raised_on: '2026-12-10' },
      { party: '甲', kind: 'overdue', raised_on: '2027-01-06' },
    ]);
  });

  it('不再公示的随即撤下，不待重建', async () => {
    const { stream } = await act('LetterReceived', '2026-12-01', { from: '公示' });
    const on = '2026-12-02' as never;
    await act('LetterAnswered', '2026-12-02', { words: '好', fee: 0 }, stream, 'letter', 'wang', ['wang', 'zhao']);
    for (const actor of ['li', 'chen'])
      accepted(
        await record.perform({
          key: `sign-${actor}`,
          stream,
          wish: { proposal: 1, answer: 'endorse', actor, on, opinion: '同意' },
        }),
      );
    const shown = () => database.query('select key from projection.publication where stream = $1', [stream]);
    expect(await shown()).toHaveLength(1);
    await act('LetterKept', '2026-12-03', {}, stream);
    expect(await shown()).toEqual([]);
  });

  it('重建所得与现有投影逐行相同', async () => {
    const live = await allProjections(database);
    const seen: number[] = [];
    const counted = await rebuild(
      database,
      { bureau: testBureau, duties: record.duties, timeline: record.timeline },
      (acts) => seen.push(acts),
    );
    expect(counted.acts).toBe(record.head.position);
    expect(seen.at(-1)).toBe(counted.acts);
    expect(await allProjections(database)).toEqual(live);
    await act('NoteAdded', '2027-02-01', { words: '重建以后照常办理' }, 2);
  });

  it('核验通过；与已公布的链头不符即指出', async () => {
    expect(await verify(database, testBureau)).toEqual({
      ok: true,
      acts: record.head.position,
      head: record.head.hash,
    });
    expect(await verify(database, testBureau, { heads: [{ position: 3, hash: 'f'.repeat(64) }] })).toMatchObject({
      ok: false,
      position: 3,
    });
    expect(await verify(database, testBureau, { heads: [{ position: 999, hash: 'f'.repeat(64) }] })).toMatchObject({
      ok: false,
    });
  });

  it('任何一列改动一个字节，核验都指出那一号', async () => {
    const changes: [string, string][] = [
      ['body', "body = overlay(body placing '9' from 12)"],
      ['actor', "actor = actor || 'x'"],
      ['done_on', 'done_on = done_on + 1'],
      ['done_at', "done_at = '08:00'"],
      ['recorded_at', "recorded_at = overlay(recorded_at placing '9' from 23)"],
      ['type', "type = type || '1'"],
      ['procedure', "procedure = procedure || '1'"],
      ['key', "key = key || '1'"],
      ['stream', 'stream = stream + 100000'],
      ['version', 'version = version + 100000'],
      ['hash', "hash = overlay(hash placing case when substr(hash, 5, 1) = 'a' then 'b' else 'a' end from 5)"],
      [
        'previous',
        "previous = overlay(previous placing case when substr(previous, 5, 1) = 'a' then 'b' else 'a' end from 5)",
      ],
    ];
    for (const [column, change] of changes) {
      const outcome = await tampered(database, `update act set ${change} where position = 4`);
      expect(outcome, column).toMatchObject({ ok: false, position: 4 });
    }
    expect(await tampered(database, 'delete from act where position = 4')).toMatchObject({ ok: false, position: 4 });
  });
});

/** Verifies a record that its owner, past grants and triggers, has changed; then takes the change back. */
async function tampered(database: Database, statement: string): Promise<unknown> {
  let result: unknown;
  await database
    .write(async (writer) => {
      await writer.script('set local role none; alter table act disable trigger all');
      await writer.execute(statement);
      result = await verify(writer, testBureau);
      throw new Error('take it back');
    })
    .catch((error: Error) => {
      if (error.message !== 'take it back') throw error;
    });
  return result;
}
