import { describe, expect, it } from 'vitest';
import { date, yuan } from '../../law/kinds.ts';
import { positionIn, spreadOf, usualRange } from '../spread.ts';
import type { Compared, DecidedCase } from './case.ts';
import { likenessOf } from './causes.ts';
import { similarTo } from './features.ts';
import { compareFines } from './fines.ts';
import { isSameProvision, provisionsIn } from './provisions.ts';

const draft: Compared = {
  cause: '经营超过保质期的食品',
  provisions: ['食品安全法第一百二十四条第一款第五项'],
  partyKind: 'individual-business',
  field: 'food',
  grounds: ['removed-or-reduced-harm'],
  tier: 'mitigated',
  goods: yuan(500),
  fine: yuan(6_000),
  range: { min: yuan(50_000), max: yuan(100_000) },
};

const decided = (stream: number, more: Partial<DecidedCase> = {}): DecidedCase => ({
  ...draft,
  stream,
  origin: 'own',
  number: null,
  title: `第${stream}件`,
  organ: null,
  decidedOn: date('2025-05-01'),
  tierReasons: null,
  change: null,
  summary: null,
  ...more,
});

const fined = (...fines: number[]): DecidedCase[] =>
  fines.map((fine, index) => decided(index + 1, { fine: yuan(fine) }));

describe('案由的异同', () => {
  it.each([
    ['经营超过保质期的食品', '经营超过保质期食品案', 'same'],
    ['经营超过保质期的食品', '经营超过保质期的食品、未按规定进货查验', 'close'],
    ['经营超过保质期的食品', '经营标签不符合规定的食品', null],
    ['虚假宣传', '虚假广告', null],
    ['', '经营超过保质期的食品', null],
  ])('“%s”与“%s”：%s', (one, other, likeness) => {
    expect(likenessOf(one, other)).toBe(likeness);
    expect(likenessOf(other, one)).toBe(likeness);
  });
});

describe('处罚依据的异同', () => {
  it('同一条款不同写法是同一依据；只写到款的，与该款各项相同；不同项不同', () => {
    const [written] = provisionsIn('依据《中华人民共和国食品安全法》第一百二十四条第一款第（五）项的规定');
    expect(written).toBe('食品安全法第一百二十四条第一款第五项');
    expect(isSameProvision('食品安全法第一百二十四条第一款', '食品安全法第一百二十四条第一款第五项')).toBe(true);
    expect(isSameProvision('食品安全法第一百二十四条第一款第一项', '食品安全法第一百二十四条第一款第五项')).toBe(false);
    expect(isSameProvision('食品安全法第一百二十四条', '食品安全法第一百二十五条')).toBe(false);
  });
});

describe('类案', () => {
  it('写明每一个共同点和它的权重；共同点多的在前；没有同案由、同依据的不列', () => {
    const alike = decided(1);
    const close = decided(2, { cause: '经营超过保质期的食品、未履行进货查验', provisions: [], tier: 'ordinary' });
    const other = decided(3, { cause: '虚假宣传', provisions: ['广告法第五十五条'] });
    const found = similarTo(draft, [other, close, alike]);
    expect(found.map((one) => [one.found.stream, one.counted])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(found[0]?.shared.map(({ zh, weightZh }) => `${zh}（${weightZh}）`)).toEqual([
      '案由相同（主要）',
      '处罚依据相同（主要）',
      '当事人类型相同（重要）',
      '从轻、减轻、从重的情形相同（重要）',
      '裁量阶次相同（重要）',
      '货物价值相当（重要）',
      '监管领域相同（参考）',
    ]);
  });

  it('公示中没有的不算共同点', () => {
    const published = decided(1, {
      origin: 'published',
      partyKind: null,
      tier: null,
      grounds: [],
      goods: null,
      field: null,
    });
    expect(similarTo(draft, [published])[0]?.shared.map(({ zh }) => zh)).toEqual(['案由相同', '处罚依据相同']);
  });
});

describe('罚款的离散', () => {
  it('四分位数都是实际作出的罚款；不足五件的不计算', () => {
    expect(spreadOf([10, 20, 30, 40])).toBeNull();
    expect(spreadOf([50, 10, 40, 20, 30])).toEqual({ count: 5, least: 10, lower: 20, median: 30, upper: 40, most: 50 });
    expect(positionIn([10, 20, 20, 30], 20)).toEqual({ below: 1, equal: 2, above: 1 });
    expect(usualRange({ count: 5, least: 1, lower: 20, median: 30, upper: 40, most: 90 })).toEqual({ from: 0, to: 70 });
  });

  it('本案所处位置：低于一件，相同一件，高于三件；在常见范围以内', () => {
    const { spread, draft: own } = compareFines(draft, similarTo(draft, fined(5_000, 6_000, 8_000, 9_000, 10_000)));
    expect(spread?.median).toBe(yuan(8_000));
    expect(own).toMatchObject({ below: 1, equal: 1, above: 3, side: 'within' });
  });

  it('远离的一件由记录说明理由：从重、情形、法定幅度中的位置；没有写明的不代为说明', () => {
    const usual = fined(5_000, 6_000, 6_000, 6_000, 7_000, 7_000, 8_000, 8_000);
    const heavy = decided(9, { fine: yuan(98_000), tier: 'heavier', grounds: [], tierReasons: '一年内再次违法。' });
    const bare = decided(10, { fine: yuan(90_000), tier: null, grounds: [], goods: null, range: null });
    const { outliers } = compareFines(draft, similarTo(draft, [...usual, heavy, bare]));
    expect(outliers.map(({ stream, side }) => [stream, side])).toEqual([
      [9, 'above'],
      [10, 'above'],
    ]);
    expect(outliers.find(({ stream }) => stream === 9)?.why).toEqual([
      '从重处罚',
      '法定幅度50,000元至100,000元，位于幅度的96%处',
      '货物价值500元',
      '裁量理由：一年内再次违法',
    ]);
    expect(outliers.find(({ stream }) => stream === 10)?.why).toEqual([]);
  });

  it('被撤销的不计入；不予处罚的计入阶次，不计入罚款', () => {
    const cases = [
      ...fined(5_000, 6_000, 7_000, 8_000, 9_000),
      decided(8, { change: 'annulled', fine: yuan(99_000) }),
      decided(9, { tier: 'none', fine: null }),
    ];
    const { spread, tiers } = compareFines(draft, similarTo(draft, cases));
    expect([spread?.count, spread?.most]).toEqual([5, yuan(9_000)]);
    expect(tiers.find(({ tier }) => tier === 'none')).toMatchObject({ decisions: 1, spread: null });
  });

  it('拟罚款在常见范围以外的，写明本案已载明的理由', () => {
    const { draft: own } = compareFines(
      { ...draft, fine: yuan(90_000), tier: 'heavier', grounds: [] },
      similarTo(draft, fined(5_000, 6_000, 6_000, 7_000, 8_000)),
    );
    expect(own).toMatchObject({ side: 'above', why: expect.arrayContaining(['从重处罚']) });
  });
});
