import { describe, expect, it } from 'vitest';
import { date, yuan } from '../../law/kinds.ts';
import { type CreditFacts, localClassOn, nationalClassBy } from './classify.ts';

const clean: CreditFacts = {
  penalties: 0,
  sum: 0,
  abnormalListed: false,
  refusesInspection: false,
  seriousListed: false,
  courtDefaulter: false,
};

const local = (more: Partial<CreditFacts>) => localClassOn({ ...clean, ...more }, date('2019-06-03'))?.class;

describe('天津市四色分类', () => {
  it.each([
    ['没有不良信息', {}, 'good'],
    ['一条处罚', { penalties: 1 }, 'caution'],
    ['五条处罚、十万元', { penalties: 5, sum: yuan(100_000) }, 'caution'],
    ['六条处罚', { penalties: 6 }, 'dishonest'],
    ['十条处罚', { penalties: 10 }, 'dishonest'],
    ['十一条处罚', { penalties: 11 }, 'seriously-dishonest'],
    ['一条处罚，十万元又一分', { penalties: 1, sum: yuan(100_000) + 1 }, 'dishonest'],
    ['一条处罚，五十万元', { penalties: 1, sum: yuan(500_000) }, 'dishonest'],
    ['一条处罚，五十万元又一分', { penalties: 1, sum: yuan(500_000) + 1 }, 'seriously-dishonest'],
    ['经营异常', { abnormalListed: true }, 'caution'],
    ['拒不配合检查', { refusesInspection: true }, 'caution'],
    ['严重违法企业名单', { seriousListed: true }, 'dishonest'],
    ['失信被执行人', { courtDefaulter: true }, 'seriously-dishonest'],
  ] as const)('%s', (_name, more, expected) => {
    expect(local(more)).toBe(expected);
  });

  it('列出全部理由，最重的在前', () => {
    const result = localClassOn({ ...clean, penalties: 7, abnormalListed: true }, date('2019-06-03'));
    expect(result?.reasons.map(({ zh }) => zh)).toEqual(['行政处罚7条', '列入经营异常名录或者标记为经营异常状态']);
  });

  it('2022年起没有四色分类', () => {
    expect(localClassOn(clean, date('2022-01-01'))).toBeUndefined();
  });
});

describe('A至D四类', () => {
  const scheme = {
    indicators: [
      { test: 'penalties', above: 2, class: 'c' },
      { test: 'serious-list', class: 'd' },
    ],
    otherwise: 'b',
  } as const;

  it('只按采用的办法的指标', () => {
    expect(nationalClassBy(scheme, { ...clean, penalties: 2 })).toEqual({ class: 'b', reasons: [] });
    expect(nationalClassBy(scheme, { ...clean, penalties: 3, seriousListed: true })).toEqual({
      class: 'd',
      reasons: [
        { class: 'd', zh: '列入严重违法失信名单' },
        { class: 'c', zh: '行政处罚超过2条' },
      ],
    });
  });
});
