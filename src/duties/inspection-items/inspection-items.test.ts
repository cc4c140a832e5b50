import { describe, expect, it } from 'vitest';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { start } from './facts.ts';
import { findCapOn, findChecklistOn, findItemOn, type ItemListFacts, inspectionItems } from './procedure.ts';

const item = { code: 'A', name: '甲', level: 'key', basis: '示例', random: false } as const;
const list: ItemListFacts = {
  ...start,
  items: [
    { ...item, from: date('2025-02-01'), until: date('2025-03-01') },
    { ...item, from: date('2025-06-01') },
  ],
  caps: [
    { times: 2, counts: 'every', basis: '示例', from: date('2025-07-01') },
    { times: 1, counts: 'on-site', basis: '示例', from: date('2026-01-01') },
  ],
  checklists: [
    { code: 'A', version: '2', from: date('2025-09-01'), lines: [] },
    { code: 'A', version: '1', from: date('2025-06-01'), lines: [] },
    { code: 'B', version: '9', from: date('2025-06-01'), lines: [] },
  ],
  withdrawnOn: date('2026-06-01'),
};

describe('按日读清单', () => {
  it.each([
    ['2025-01-31', false],
    ['2025-02-01', true],
    ['2025-02-28', true],
    ['2025-03-01', false],
    ['2025-05-31', false],
    ['2025-06-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('%s 事项在列：%s', (day, found) => {
    expect(findItemOn(list, 'A', date(day)) !== undefined).toBe(found);
    expect(findItemOn(list, 'B', date(day))).toBeUndefined();
  });

  it('上限自其日期起，之前没有', () => {
    expect(findCapOn(list, date('2025-06-30'))).toBeUndefined();
    expect(findCapOn(list, date('2025-12-31'))?.times).toBe(2);
    expect(findCapOn(list, date('2026-01-01'))?.times).toBe(1);
  });

  it('检查表取当日使用的最新版本，不论公布的先后', () => {
    expect(findChecklistOn(list, 'A', date('2025-05-31'))).toBeUndefined();
    expect(findChecklistOn(list, 'A', date('2025-08-31'))?.version).toBe('1');
    expect(findChecklistOn(list, 'A', date('2025-09-01'))?.version).toBe('2');
  });
});

describe('示例数据', () => {
  it.each(Object.entries(inspectionItems.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});
