import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { publishedCaseDuty } from '../../duties/published-case/index.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { importPublishedCases } from './import-published-cases.ts';

const caseOf = (id: string, change: object = {}) => ({
  id,
  address: `https://example.org/${id}`,
  pageKind: '机关网页',
  organ: '某某县市场监督管理局',
  number: `某市监处罚〔2023〕${id}号`,
  party: { kind: 'individual-business', name: '某某县**商店' },
  violation: '经营超过保质期的食品',
  steps: [{ act: 'CaseFiled', on: '2023-03-01' }],
  ...change,
});
const bad = (id: string) => caseOf(id, { steps: [{ act: 'CaseFiled', on: '2019-02-30' }] });

describe.each(databases())('公示案件导入时的错误与重复（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  const run = (cases: readonly object[], options: object = {}) =>
    importPublishedCases(record, { cases }, { actor: 'wang', ...options });

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [publishedCaseDuty], '2026-01-12T10:00:00+08:00');
  });
  afterAll(() => database.close());

  it('有一件错误的，默认全部不导入；选择保留正确的，只略过错误的一件', async () => {
    const before = record.head.position;
    const none = await run([caseOf('1'), bad('2')]);
    expect(none).toMatchObject({ rows: 2, added: 0, cases: [] });
    expect(none.errors.map((error) => error.row)).toEqual([2]);
    expect(record.head.position).toBe(before);

    const kept = await run([caseOf('1'), bad('2')], { onBad: 'keep-good' });
    expect(kept.cases.map((one) => [one.id, one.isNew])).toEqual([['1', true]]);
    expect(kept).toMatchObject({ rows: 2, added: 2 });
    expect(kept.errors).toEqual(none.errors);
  });

  it('后来的文件多一个日期，只增加这一个步骤；内容不同的指出不同，记录不变', async () => {
    const decided = [
      { act: 'CaseFiled', on: '2023-03-01' },
      { act: 'PenaltyDecided', on: '2023-06-30' },
    ];
    const more = await run([caseOf('1', { steps: decided })]);
    expect(more).toMatchObject({ added: 1, cases: [{ isNew: false, differs: false }] });
    expect(more.cases[0]?.findings.find(({ code }) => code === 'case-term')).toMatchObject({
      holds: false,
      ask: expect.stringContaining('延期'),
    });

    const other = await run([caseOf('1', { steps: decided, violation: '虚假宣传' })]);
    expect(other).toMatchObject({ added: 0, cases: [{ differs: true }] });
    expect(other.cases[0]?.facts.published.violation).toBe('经营超过保质期的食品');

    const fewer = await run([caseOf('1')]);
    expect(fewer).toMatchObject({ added: 0, cases: [{ differs: true }] });
  });

  it('没有的人员不能导入，每件说明原因，什么也没有记录', async () => {
    const before = record.head.position;
    const result = await run([caseOf('7'), caseOf('8')], { actor: 'nobody' });
    expect(result.errors.map((error) => error.zh)).toEqual([
      '第1件（7）：没有这个人员：nobody。',
      '第2件（8）：没有这个人员：nobody。',
    ]);
    expect(record.head.position).toBe(before);
  });

  it('不是案件文件的，什么也没有记录', async () => {
    const result = await importPublishedCases(record, '不是 JSON', { actor: 'wang', onBad: 'keep-good' });
    expect(result).toMatchObject({ rows: 0, added: 0, cases: [], errors: [{ code: 'not-json' }] });
  });

  it('四百五十件分批导入，逐批报告进度，全部可以再读出', async () => {
    const many = Array.from({ length: 450 }, (_, index) => caseOf(`m${index}`));
    const progress: number[] = [];
    const result = await run(many, { onProgress: (done: number) => progress.push(done) });
    expect(progress).toEqual([200, 400, 450]);
    expect(result).toMatchObject({ added: 900, errors: [] });
    const [row] = await database.query(
      "select count(*)::int as cases from projection.matter where procedure = 'published-case' and observed",
      [],
    );
    expect(row).toEqual({ cases: 451 });
    expect(await run(many)).toMatchObject({ added: 0, errors: [] });
  });
});
