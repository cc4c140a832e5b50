import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/record/database/database.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { accepted, openFounded, refusedAs, testBureau, wishFor } from './bureau-for-tests.ts';
import { databases } from './databases.ts';
import { letterDuty } from './sample-duty.ts';

describe.each(databases())('记录（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;
  const key = () => `key-${++serial}`;
  const receive = (from: string, on = '2023-06-20', data = {}) =>
    record.perform({ key: key(), wish: wishFor('letter', 'LetterReceived', on, { from, ...data }) });

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [letterDuty]);
  });
  afterAll(() => database.close());

  it('收信后开启事项，取得连续文号；五个工作日跨端午，6月25日（周日）调休上班', async () => {
    const first = accepted(await receive('甲'));
    const second = accepted(await receive('乙'));
    expect([first.number, second.number]).toEqual(['某某市监信〔2023〕1号', '某某市监信〔2023〕2号']);
    const rows = await database.query(
      'select title, state, next_due, number from projection.matter where stream = $1',
      [first.stream],
    );
    expect(rows).toEqual([{ title: '甲来信', state: 'received', next_due: '2023-06-28', number: first.number }]);
  });

  it('同一请求编号只办理一次，回执相同', async () => {
    const request = { key: key(), wish: wishFor('letter', 'LetterReceived', '2023-06-20', { from: '丙' }) };
    const [one, two] = await Promise.all([record.perform(request), record.perform(request)]);
    const three = await record.perform(request);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(
      refusedAs(
        await record.perform({ ...request, wish: wishFor('letter', 'NoteAdded', '2023-06-20', { words: '一' }) }),
      ),
    ).toBe('kernel/key-reused');
  });

  it('成批办理时，随后的行为以开启事项的请求编号指明事项，一批之内或者隔批都可以', async () => {
    const [opening, later] = [key(), key()];
    const note = (words: string, follows: string) => ({
      key: key(),
      follows,
      wish: wishFor('letter', 'NoteAdded', '2023-06-21', { words }),
    });
    const [opened, noted] = await record.performAll([
      { key: opening, wish: wishFor('letter', 'LetterReceived', '2023-06-20', { from: '辛' }) },
      note('一', opening),
    ]);
    if (!opened || !noted) throw new Error('没有回执');
    const { stream } = accepted(opened);
    expect(accepted(noted)).toMatchObject({ stream, version: 2 });
    expect(accepted(await record.perform(note('二', opening)))).toMatchObject({ stream, version: 3 });
    const [refused, after] = await record.performAll([
      { key: later, wish: wishFor('letter', 'LetterReceived', '2023-06-20', {}) },
      note('三', later),
    ]);
    expect([refused, after].map((outcome) => outcome && refusedAs(outcome))).toEqual([
      'kernel/invalid-data',
      'kernel/unknown-matter',
    ]);
  });

  it('两人同时办理同一事项，一人成功，另一人被告知他人已办理', async () => {
    const { stream, version } = accepted(await receive('丁'));
    const note = (words: string) =>
      record.perform({
        key: key(),
        stream,
        seenVersion: version,
        wish: wishFor('letter', 'NoteAdded', '2023-06-21', { words }),
      });
    const [one, two] = await Promise.all([note('先'), note('后')]);
    expect(one.ok).toBe(true);
    expect(two).toMatchObject({
      ok: false,
      refusal: { code: 'kernel/stale', meanwhile: [{ zh: '附记', actor: '王某甲' }] },
    });
  });

  it('呈报、同意、签批：最后一人签批之日即为行为之日', async () => {
    const { stream } = accepted(await receive('戊'));
    const proposed = accepted(
      await record.perform({
        key: key(),
        stream,
        wish: wishFor(
          'letter',
          'LetterAnswered',
          '2023-06-21',
          { words: '已阅', fee: 100 },
          { officers: ['wang', 'zhao'] },
        ),
      }),
    );
    expect(proposed).toMatchObject({ proposed: true, state: 'received' });
    const answer = (actor: string, on: string, how: 'endorse' | 'return' = 'endorse') =>
      record.perform({
        key: key(),
        stream,
        wish: { proposal: 1, answer: how, actor, on: on as never, opinion: '同意' },
      });
    expect(refusedAs(await answer('chen', '2023-06-22'))).toBe('kernel/not-your-turn');
    accepted(await answer('li', '2023-06-25'));
    const signed = accepted(await answer('chen', '2023-07-03'));
    expect(signed).toMatchObject({ type: 'LetterAnswered', doneOn: '2023-07-03', state: 'answered' });
    expect(signed.late?.map((alert) => alert.kind)).toEqual(['late']);
    const act = (await record.actsOf(stream)).at(-1);
    expect(act?.body.signatures?.map((signature) => signature.person)).toEqual(['li', 'chen']);
    expect(act?.body.officers).toEqual([
      { id: 'wang', certificate: '津0001' },
      { id: 'zhao', certificate: '津0002' },
    ]);
  });

  it('证件无效、人数不足、岗位不符、日期不当、金额有误，均被拒绝且不入记录', async () => {
    const { stream } = accepted(await receive('己'));
    const before = record.head.position;
    const answer = (on: string, data: object, more: object) =>
      record.perform({
        key: key(),
        stream,
        wish: wishFor(
          'letter',
          'LetterAnswered',
          on,
          { words: '好', fee: 1, ...data },
          { officers: ['wang', 'zhao'], ...more },
        ),
      });
    expect(refusedAs(await answer('2023-06-21', {}, { officers: ['wang', 'sun'] }))).toBe('kernel/no-certificate');
    expect(refusedAs(await answer('2023-06-21', {}, { officers: ['wang'] }))).toBe('kernel/too-few-officers');
    expect(refusedAs(await answer('2023-06-21', {}, { actor: 'wei' }))).toBe('kernel/not-allowed');
    expect(refusedAs(await answer('2023-06-19', {}, {}))).toBe('kernel/day-before-opening');
    expect(refusedAs(await answer('2023-07-11', {}, {}))).toBe('kernel/day-in-future');
    expect(refusedAs(await answer('2023-06-21', { fee: 0.5 }, {}))).toBe('kernel/invalid-data');
    expect(refusedAs(await answer('2023-06-21', { words: '滚' }, {}))).toBe('letter/no-rude-words');
    expect(record.head.position).toBe(before);
  });

  it('一事触发另一事，同生同灭；目标不存在的，整个请求不成立', async () => {
    const { stream } = accepted(await receive('庚'));
    accepted(await receive('辛', '2023-06-21', { about: stream }));
    expect((await record.actsOf(stream)).map((act) => act.type)).toEqual(['LetterReceived', 'NoteTaken']);
    const before = record.head.position;
    expect(refusedAs(await receive('壬', '2023-06-21', { about: 999_999 }))).toBe('kernel/unknown-matter');
    expect(record.head.position).toBe(before);
    expect(accepted(await receive('癸')).position).toBe(before + 1);
  });

  it('一年内的计数在同一批里也不会超过，拒绝的不计', async () => {
    const outcomes = await Promise.all(Array.from({ length: 34 }, () => receive('常客', '2023-06-20')));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(30);
    expect(refusedAs(await receive('常客', '2023-06-21'))).toBe('letter/too-many-letters');
    accepted(await receive('常客', '2022-06-21'));
    const rows = await database.query("select year, count from projection.tally where key = '常客' order by year");
    expect(rows).toEqual([
      { year: 2022, count: 1 },
      { year: 2023, count: 30 },
    ]);
  });

  it('一个请求里的程序错误只是它自己的失败，同批的照常办理', async () => {
    const outcomes = await Promise.allSettled([receive('同批甲'), receive('程序错误'), receive('同批乙')]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const rows = await database.query("select party from projection.matter where party like '同批%' order by party");
    expect(rows).toHaveLength(2);
  });

  it('新年份的第一件被拒绝，同批的后一件照常取第1号', async () => {
    const [refused, next] = await Promise.all([
      receive('跨年', '2021-06-20', { about: 999_999 }),
      receive('跨年后', '2021-06-21'),
    ]);
    expect(refusedAs(refused)).toBe('kernel/unknown-matter');
    expect(accepted(next).number).toBe('某某市监信〔2021〕1号');
  });

  it('个人信息封存：行为中没有原值，链不因此改变', async () => {
    const { position } = accepted(await receive('子', '2023-06-20', { phone: '13800000000' }));
    const [row] = await database.query<{ body: string }>('select body from act where bureau = $1 and position = $2', [
      testBureau,
      position,
    ]);
    expect(row?.body).not.toContain('13800000000');
    expect(JSON.parse(row?.body ?? '{}').data.phone).toHaveProperty('sealed');
  });

  it('记录只增不改：数据库拒绝修改、删除、清空', async () => {
    for (const statement of ["update act set actor = 'x'", 'delete from act', 'truncate act']) {
      await expect(database.execute(statement)).rejects.toThrow(/记录只能增加|permission denied/);
    }
  });
});
