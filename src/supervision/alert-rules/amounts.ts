/** 幅度 — a fine outside the range of the provision that the decision names, or a range that the provision does not have. */

import { findProvisionByCitation, statutoryRange } from '../../duties/penalty-case/provisions.ts';
import { decisionKinds } from '../../duties/penalty-case/rules/index.ts';
import { type Fen, moneyInChinese } from '../../law/kinds.ts';
import { type AlertRule, type Found, newActs } from './alert-rule.ts';

interface Decided {
  readonly fine: number;
  readonly rangeMin?: number;
  readonly rangeMax?: number;
  readonly rangeProvision?: string;
  readonly tier: string;
  readonly partyKind?: string;
}

/** 《食品安全法》第一百二十四条第一款 → its name and its article. */
function citationIn(text: string): { readonly name: string; readonly article: string } | undefined {
  const match = /^(.*?)(第[一二三四五六七八九十百千零〇]+条.*)$/u.exec(text.trim());
  return match?.[1] && match[2] ? { name: match[1], article: match[2] } : undefined;
}

/** The range that the law gives where it does not depend on a sum that only the dossier knows. */
function lawfulRange(decided: Decided, day: Found['happened_on']) {
  const cited = decided.rangeProvision === undefined ? undefined : citationIn(decided.rangeProvision);
  const provision = cited && findProvisionByCitation(cited.name, cited.article, day);
  if (!provision || provision.brackets.some((bracket) => bracket.on !== undefined || bracket.serious)) return null;
  return statutoryRange(provision, { party: decided.partyKind === 'person' ? 'person' : 'organisation' });
}

/** 幅度超限 — null where the fine lies in its range, or is mitigated below it. */
export function amountOutOfRange({ data, happened_on: day }: Found): string | null {
  const decided = data as unknown as Decided;
  const { fine, rangeMin: min, rangeMax: max, tier } = decided;
  if (fine === 0) return null;
  const said = `罚款${moneyInChinese(fine)}`;
  if (min === undefined || max === undefined) return `${said}，没有写明法定幅度`;
  if (fine > max) return `${said}，高于写明的上限${moneyInChinese(max)}`;
  if (fine < min && tier !== 'mitigated') return `${said}，低于写明的下限${moneyInChinese(min)}，又不是减轻处罚`;
  const range = lawfulRange(decided, day);
  if (range === null || (range.min === (min as Fen) && range.max === (max as Fen))) return null;
  return `写明的幅度为${moneyInChinese(min)}至${moneyInChinese(max)}，所引条款的幅度为${moneyInChinese(range.min)}至${moneyInChinese(range.max)}`;
}

export const amountRules: readonly AlertRule[] = [
  {
    id: 'amount-out-of-range',
    zh: '罚款幅度超限',
    basis: decisionKinds,
    looksAt: 'act',
    severity: 'serious',
    owner: 'handlers',
    judge: amountOutOfRange,
    find: `
      select a.stream, a.position::text as key, a.done_on as happened_on, '' as finding,
             null::text as article, null::text as person, a.body::json -> 'data' as data
        from ${newActs('penalty-case', 'PenaltyDecided')}`,
  },
];
