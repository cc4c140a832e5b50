import { type Mention, rounding } from './mention.ts';
import { type Claim, sumOf } from './relation.ts';

const totalling = /(?:共计|合计|总计|总共)[^，,；;、]*$/;

/** 先分后总 — parts first, then “合计”: the figures of its unit before it in the sentence, back to the last total. */
export function totalClaims(mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  for (const [index, whole] of mentions.entries()) {
    if (!totalling.test(whole.lead)) continue;
    const parts = mentions.slice(from, index).filter(({ unit }) => unit === whole.unit);
    from = index + 1;
    if (parts.length < 2 || parts.some(({ amount }) => amount > whole.amount && whole.bound === 'exact')) continue;
    const sum = sumOf(parts);
    const slack = [whole, ...parts].reduce((total, mention) => total + rounding(mention), 0) + 1e-9;
    const gap = Math.abs(sum - whole.amount);
    const vague = [whole, ...parts].some(({ bound }) => bound !== 'exact');
    const base = { kind: 'sum', parts, whole, operator: '=' } as const;
    if (gap <= slack) claims.push({ ...base, result: 'holds' });
    else if (!vague && gap <= 0.2 * whole.amount) claims.push({ ...base, result: 'fails' });
    else claims.push({ ...base, result: 'undecidable', note: '“合计”前面的数是否都在其内，文中没有写明。' });
  }
  return claims;
}
