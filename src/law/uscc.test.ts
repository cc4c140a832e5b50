import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../test/shared.ts';
import { checkCharacter, parseUscc } from './uscc.ts';

const refusalOf = (text: string) => {
  const parsed = parseUscc(text);
  return parsed.ok ? undefined : parsed.code;
};

describe('统一社会信用代码', () => {
  it('accepts a code whose remainder 0 gives the check digit 0', () => {
    expect(checkCharacter('11500000MB1764395')).toBe('0');
    expect(parseUscc('11500000MB17643950')).toEqual({ ok: true, code: '11500000MB17643950' });
  });

  it('puts small letters, full width and spaces right', () => {
    expect(parseUscc(' 9112011 1ma0000007e\n')).toEqual({ ok: true, code: '91120111MA0000007E' });
    expect(parseUscc('９１120111ＭＡ0000007Ｅ')).toEqual({ ok: true, code: '91120111MA0000007E' });
  });

  it('tells which thing is wrong', () => {
    expect(refusalOf('')).toBe('uscc-length');
    expect(refusalOf('91120111MA0000007')).toBe('uscc-length');
    expect(refusalOf('120111000012345')).toBe('uscc-length');
    for (const letter of 'IOSVZ') expect(refusalOf(`91120111MA00${letter}0007E`)).toBe('uscc-letter');
    expect(refusalOf('91120111MA00-0007E')).toBe('uscc-letter');
    expect(refusalOf('91120111MA00市0007E')).toBe('uscc-letter');
    expect(refusalOf('91A20111MA0000007E')).toBe('uscc-division');
    expect(refusalOf('91120111MA0000007F')).toBe('uscc-check-character');
  });

  it('names the place of a letter that the standard does not use', () => {
    const parsed = parseUscc('91120111MA00O0007E');
    expect(parsed.ok ? '' : parsed.zh).toContain('第13位“O”');
  });

  it('finds every single wrong character and every swap of two unlike neighbours', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 });
    const letters = (length: number) =>
      fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
    const first17 = fc.tuple(letters(2), digits, letters(9)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(first17, fc.nat(17), fc.constantFrom(...alphabet), fc.nat(16), (start, at, other, swapAt) => {
        const code = start + checkCharacter(start);
        expect(parseUscc(code).ok).toBe(true);
        if (code[at] !== other) expect(parseUscc(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
        const [a, b] = [code.charAt(swapAt), code.charAt(swapAt + 1)];
        if (a !== b) expect(parseUscc(code.slice(0, swapAt) + b + a + code.slice(swapAt + 2)).ok).toBe(false);
      }),
    );
  });

  it('refuses to compute a check character from anything but 17 characters of the alphabet', () => {
    expect(() => checkCharacter('9112')).toThrow(RangeError);
    expect(() => checkCharacter('91120111MA00O0007')).toThrow(RangeError);
  });
});

describe.skipIf(!hasShared)('统一社会信用代码：published codes', () => {
  it('accepts every published code and refuses the altered ones', () => {
    const vectors = JSON.parse(shared('codes/uscc-vectors.json')) as {
      valid: { code: string }[];
      synthetic_valid: string[];
      invalid: string[];
    };
    const valid = [...vectors.valid.map((entry) => entry.code), ...vectors.synthetic_valid];
    expect(valid.length).toBeGreaterThanOrEqual(15);
    expect(valid.filter((code) => !parseUscc(code).ok)).toEqual([]);
    expect(vectors.invalid.filter((code) => parseUscc(code).ok)).toEqual([]);
  });
});
