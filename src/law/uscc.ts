/** 统一社会信用代码 — 18 characters of GB 32100-2015, upper case, its check character verified. */
export type UnifiedSocialCreditCode = string & { readonly __uscc: unique symbol };

export type UsccRefusalCode = 'uscc-length' | 'uscc-letter' | 'uscc-division' | 'uscc-check-character';

export type ParsedUscc =
  | { readonly ok: true; readonly code: UnifiedSocialCreditCode }
  | { readonly ok: false; readonly code: UsccRefusalCode; readonly zh: string };

/** GB 32100-2015: the digits and the capital letters without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * 校验码 — the 18th character for the first 17: C18 = 31 − Σ(Ci·Wi) mod 31, where 31 stands for 0.
 * Throws `RangeError` on anything but 17 characters of the alphabet.
 */
export function checkCharacter(first17: string): string {
  if (first17.length !== weights.length) throw new RangeError('计算校验码需要前17位');
  const sum = weights.reduce((total, weight, index) => total + weight * valueOfCharacter(first17.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function valueOfCharacter(character: string): number {
  const value = alphabet.indexOf(character);
  if (value < 0) throw new RangeError(`统一社会信用代码不使用字符“${character}”`);
  return value;
}

/**
 * Reads a 统一社会信用代码 as people write it (small letters, full width and spaces are put right) or says in Chinese
 * which thing is wrong: its length, a character that the standard does not use, the division code, the check character.
 */
export function parseUscc(text: string): ParsedUscc {
  const code = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  const length = Array.from(code).length;
  if (length !== 18) return refused('uscc-length', `统一社会信用代码应为18位，现为${length}位。`);
  const wrongAt = Array.from(code).findIndex((character) => !alphabet.includes(character));
  if (wrongAt >= 0) return refused('uscc-letter', strangeCharacter(Array.from(code)[wrongAt] ?? '', wrongAt));
  if (!/^\d{6}$/.test(code.slice(2, 8)))
    return refused('uscc-division', '统一社会信用代码第3至8位是登记机关行政区划码，应为6位数字。');
  if (checkCharacter(code.slice(0, 17)) !== code.charAt(17))
    return refused('uscc-check-character', '统一社会信用代码校验码不符，请核对是否有一位录错或者两位颠倒。');
  return { ok: true, code: code as UnifiedSocialCreditCode };
}

function strangeCharacter(character: string, index: number): string {
  const where = `统一社会信用代码第${index + 1}位“${character}”不正确`;
  return /[IOSVZ]/.test(character)
    ? `${where}：代码不使用字母I、O、S、V、Z，请核对是否应为数字。`
    : `${where}：代码只使用数字和大写英文字母。`;
}

function refused(code: UsccRefusalCode, zh: string): ParsedUscc {
  return { ok: false, code, zh };
}
