import { type Fen, yuan } from '../../law/kinds.ts';

/** A sum as a publication gives it: known, hidden behind asterisks, or not to be read. */
export type ReadAmount = { readonly fen: Fen } | { readonly masked: true } | { readonly unreadable: true };

/**
 * 金额 — a sum in yuan (a number, `14,252.82元`) or in ten thousands (`1.5万元`) as whole fen. `**元` is masked: unknown,
 * and never zero. Anything else, a negative sum and a fraction of a fen are unreadable.
 */
export function readAmount(amount: string | number): ReadAmount {
  if (typeof amount === 'number') return fenOf(amount);
  const text = amount.replace(/[\s,，]/gu, '');
  if (/^[*＊×Xx]+(万?元)?$/u.test(text)) return { masked: true };
  const found = /^(\d+(?:\.\d+)?)(万)?元?$/u.exec(text);
  if (!found) return { unreadable: true };
  return found[2] === undefined ? fenOf(Number(found[1])) : fenOfTenThousands(found[1] ?? '');
}

function fenOf(amount: number): ReadAmount {
  if (!Number.isFinite(amount) || amount < 0) return { unreadable: true };
  try {
    return { fen: yuan(amount) };
  } catch {
    return { unreadable: true };
  }
}

/** By moving the point in the text: no float ever stands for a sum of money. */
function fenOfTenThousands(text: string): ReadAmount {
  const [whole = '', fraction = ''] = text.split('.');
  if (fraction.length > 6) return { unreadable: true };
  const fen = Number(whole + fraction.padEnd(6, '0'));
  return Number.isSafeInteger(fen) ? { fen: fen as Fen } : { unreadable: true };
}

/**
 * 两栏连写 — two neighbouring columns in 万元 that lost the space between them (`10.96` for `1` and `0.96`), taken apart
 * where the parts make up the total: the one way to do so, or undefined where there is none or more than one.
 */
export function splitColumns(text: string, total: Fen): readonly [Fen, Fen] | undefined {
  const fits: [Fen, Fen][] = [];
  for (let at = 1; at < text.length; at += 1) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (!parts.every((part) => /^(0|[1-9]\d*)(\.\d+)?$/.test(part))) continue;
    const [first, second] = parts.map(fenOfTenThousands);
    if (first && second && 'fen' in first && 'fen' in second && first.fen + second.fen === total)
      fits.push([first.fen, second.fen]);
  }
  return fits.length === 1 ? fits[0] : undefined;
}
