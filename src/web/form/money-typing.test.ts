import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenFromTyped, typedFromFen } from './money-typing.ts';

describe('金额的填写', () => {
  it.each([
    ['2000', 200_000],
    ['2,000', 200_000],
    ['2，000.5元', 200_050],
    ['２０００．５０', 200_050],
    ['0.29', 29],
    ['1.', 100],
    ['4503599627370.49', 450_359_962_737_049],
  ])('%s 元', (typed, fen) => {
    expect(fenFromTyped(typed)).toEqual({ ok: true, fen });
  });

  it('三位小数不收，也不舍入', () => {
    expect(fenFromTyped('2000.505')).toEqual({ ok: false, zh: '金额最多两位小数（到分）' });
    expect(fenFromTyped('2000.500')).toMatchObject({ ok: false });
  });

  it.each(['', '二千', '-5', '1e3', '.5', '12.3.4', '99999999999999999999'])('不是金额：%s', (typed) => {
    expect(fenFromTyped(typed).ok).toBe(false);
  });

  it('填写与分互换不丢一分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => {
        expect(fenFromTyped(typedFromFen(fen))).toEqual({ ok: true, fen });
      }),
    );
  });
});
