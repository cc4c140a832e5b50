/** 金额的填写 — yuan as typed, and the whole fen that are sent. */

export type TypedMoney = { readonly ok: true; readonly fen: number } | { readonly ok: false; readonly zh: string };

const typed = /^(\d+)(?:\.(\d*))?$/;

/**
 * 元换为分 — `2,000`, `2000.5`, `２０００．５０`, with or without 元. Reads the digits and never multiplies a fraction, so
 * that no fen is lost. A third decimal is an error, not rounded: nobody's fine is decided by rounding.
 */
export function fenFromTyped(text: string): TypedMoney {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/^¥/, '').replace(/元$/, '');
  const match = typed.exec(plain);
  if (!match) return { ok: false, zh: '应为金额，例如 2000 或者 2000.50' };
  const decimals = match[2] ?? '';
  if (decimals.length > 2) return { ok: false, zh: '金额最多两位小数（到分）' };
  const fen = Number(`${match[1]}${decimals.padEnd(2, '0')}`);
  return Number.isSafeInteger(fen) ? { ok: true, fen } : { ok: false, zh: '金额过大' };
}

/** 分换为元的填写 — the digits that a person would have typed: `200050` is `2000.50`, `200000` is `2000`. */
export function typedFromFen(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return rest === '00' ? whole : `${whole}.${rest}`;
}
