import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, openFounded, testBureau } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { powersDuty } from '../../duties/powers/index.ts';
import type { PowersFacts } from '../../duties/powers/procedure.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { countPowersOn, findPowerLists } from '../../registry/powers.ts';
import { importPowers } from './import-powers.ts';

const row = (code: string, kind: string, more: object = {}) => ({
  事项编码: code,
  职权名称: `示例职权${code}`,
  职权类型: kind,
  实施依据: '某法第一条',
  ...more,
});
const rows = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => row(`${kind}-${index}`, kind));

/** 2019年报告的六类. */
const reported = [
  ...rows('行政处罚', 488),
  ...rows('行政检查', 29),
  ...rows('行政强制', 25),
  ...rows('行政许可', 24),
  ...rows('行政确认', 1),
  ...rows('行政奖励', 1),
];

describe.each(databases())('导入权责清单（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let stream: number | undefined;
  let signed = 0;

  const run = (powers: readonly object[], options: object = {}) =>
    importPowers(record, JSON.stringify({ powers }), {
      actor: 'he',
      on: date('2019-06-01'),
      ...(stream === undefined ? {} : { stream }),
      ...options,
    });
  const act = async (name: string, on: string, data: object = {}) =>
    accepted(
      await record.perform({
        key: `${name}-${on}`,
        stream: stream as number,
        wish: { procedure: 'powers', act: name, actor: 'he', doneOn: date(on), data: data as Record<string, unknown> },
      }),
    );
  const factsNow = async () => (await record.findMatter(stream as number))?.facts as PowersFacts;
  const publish = async (on: string) => {
    await act('SubmittedForReview', on);
    await act('LegalityReviewPassed', on, { opinion: '合法。' });
    await act('ListApproved', on, { approver: '某区人民政府' });
    signed += 1;
    const wish = { proposal: signed, answer: 'endorse' as const, actor: 'chu', on: date(on), opinion: '同意' };
    accepted(await record.perform({ key: `sign-${on}`, stream: stream as number, wish }));
    await act('ListPublished', on, { publishedAt: '某区人民政府网站' });
  };

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [powersDuty], '2026-11-30T10:00:00+08:00');
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    [stream] = await findPowerLists(database, testBureau);
  });

  it('五百六十八项导入、公布以后，2019年11月30日的存量与报告相同', async () => {
    const done = await run(reported);
    expect(done).toMatchObject({ rows: 568, added: 568, adjusted: 0, unchanged: 0, errors: [] });
    stream = done.stream;
    expect(await countPowersOn(database, testBureau, date('2019-11-30'))).toEqual([]);
    await publish('2019-06-20');
    const counts = await countPowersOn(database, testBureau, date('2019-11-30'));
    expect(Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))).toEqual({
      penalty: 488,
      inspection: 29,
      coercion: 25,
      licence: 24,
      confirmation: 1,
      reward: 1,
    });
    expect(record.powers.listedOn(date('2019-11-30'))).toHaveLength(568);
  });

  it('同一文件再次导入没有变化；说法不同的成为调整，文件没有说的不动', async () => {
    const before = record.head.position;
    expect(await run(reported)).toMatchObject({ added: 0, adjusted: 0, unchanged: 568, errors: [] });
    expect(record.head.position).toBe(before);
    const changed = [row('行政确认-0', '行政确认', { 承诺时限: '3个工作日' }), row('新-1', '行政裁决')];
    const done = await run(changed, { on: date('2020-03-02') });
    expect(done).toMatchObject({ added: 1, adjusted: 1, unchanged: 0, errors: [] });
    await publish('2020-03-20');
    const { powers } = await factsNow();
    expect(
      powers
        .filter(({ code }) => code === '行政确认-0')
        .map(({ from, until, promisedTerm }) => [from, until, promisedTerm]),
    ).toEqual([
      ['2019-06-20', '2020-03-20', undefined],
      ['2020-03-20', undefined, 3],
    ]);
    expect(record.powers.listedOn(date('2020-03-20'))).toHaveLength(569);
  });

  it('一万行中三行有误：默认一行也不导入；选择保留正确的，九千九百九十七行全部在方案里', async () => {
    const many = rows('其他行政权力', 10_000) as Record<string, string>[];
    for (const bad of [17, 4_999, 9_999]) many[bad] = row(`坏-${bad}`, '不存在的类型') as Record<string, string>;
    const before = record.head.position;
    const none = await run(many, { on: date('2024-01-05') });
    expect(none.errors.map(({ row: number }) => number)).toEqual([18, 5_000, 10_000]);
    expect(none.errors[0]?.zh).toContain('第18行（坏-17）：职权类型“不存在的类型”应为');
    expect([none.added, record.head.position]).toEqual([0, before]);

    const progress: number[] = [];
    const onProgress = (done: number) => progress.push(done);
    const kept = await run(many, { onBad: 'keep-good', on: date('2024-01-05'), onProgress });
    expect(kept).toMatchObject({ rows: 10_000, added: 9_997 });
    expect(kept.errors).toEqual(none.errors);
    expect([progress[0], progress.at(-1)]).toEqual([200, 9_997]);
    const { draft } = await factsNow();
    expect(new Set(draft.map(({ code }) => code)).size).toBe(9_997);
    expect(await run(many, { onBad: 'keep-good', on: date('2024-01-05') })).toMatchObject({
      added: 0,
      unchanged: 9_997,
    });
  });

  it('正在审核的清单不能导入，一句话说明', async () => {
    await act('SubmittedForReview', '2024-01-06');
    const { errors, added } = await run([row('再-1', '行政处罚')], { on: date('2024-01-07') });
    expect([added, errors.map(({ row: number }) => number)]).toEqual([0, [0]]);
    expect(errors[0]?.zh).toContain('清单正在审核');
  });
});
