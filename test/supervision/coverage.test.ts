import { describe, expect, it } from 'vitest';
import { date } from '../../src/law/kinds.ts';
import type { PowerOnDay } from '../../src/registry/powers.ts';
import { coverageOf } from '../../src/supervision/coverage.ts';

const power = (code: string, more: Partial<PowerOnDay> = {}): PowerOnDay => ({
  ...{ code, name: `职权${code}`, kind: 'penalty', procedure: null, from: date('2019-01-01'), validUntil: null },
  ...{ instrument: '', article: '', organ: '', body: null, active: true, excluded: null, exclusionReason: null },
  ...more,
});

describe('履职覆盖率', () => {
  it('分母是应主动履职而没有除外的，分子是其中行使过的；除外的写明理由，各机构分开', () => {
    const powers = [
      power('1'),
      power('2'),
      power('3', { active: false }),
      power('4', { excluded: 'no-addressee', exclusionReason: '辖区内没有此类企业' }),
    ];
    const exercised = [
      { code: '1', unit: 'station-1', times: 3 },
      { code: '1', unit: 'station-2', times: 1 },
      { code: '3', unit: 'station-1', times: 9 },
      { code: '4', unit: 'station-1', times: 1 },
    ];
    const coverage = coverageOf(date('2019-11-30'), powers, exercised);
    expect(coverage.due.map(({ code, times }) => [code, times])).toEqual([
      ['1', 4],
      ['2', 0],
    ]);
    expect(coverage.exercised).toBe(1);
    expect(coverage.excluded).toEqual([
      { code: '4', name: '职权4', why: '无执法相对人', reason: '辖区内没有此类企业' },
    ]);
    expect(coverage.units).toEqual([
      { unit: 'station-1', powers: 1, times: 3 },
      { unit: 'station-2', powers: 1, times: 1 },
    ]);
  });
});
