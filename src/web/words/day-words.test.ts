import { describe, expect, it } from 'vitest';
import { dayWords, dayWordsInYear, instantWords, weekday } from './day-words.ts';

describe('日期的写法', () => {
  it('带星期', () => {
    expect(dayWords('2019-11-30')).toBe('2019年11月30日（周六）');
    expect(dayWords('2026-02-01')).toBe('2026年2月1日（周日）');
  });

  it('不是日期的文字原样给出', () => {
    expect(dayWords('2019-02-30')).toBe('2019-02-30');
    expect(weekday('')).toBe('');
  });

  it('同一年内省去年份，跨年则写全', () => {
    expect(dayWordsInYear('2019-12-02', '2019')).toBe('12月2日（周一）');
    expect(dayWordsInYear('2020-01-02', '2019')).toBe('2020年1月2日（周四）');
  });

  it('时刻按北京时间', () => {
    expect(instantWords('2019-11-30T16:30:00.000Z')).toBe('2019年12月1日 00:30');
  });
});
