/**
 * 施行期间与引证 — the spans of days on which the instruments of the ordinary procedure were in force, and short ways to
 * cite them. Both SAMR rules and the penalty law changed on one day, 2021-07-15: nearly every rule here has that seam.
 */

import { cite } from '../../../law/instruments/index.ts';
import { type Citation, date, type RuleVersion } from '../../../law/kinds.ts';

/** 两部暂行规定施行期间：2019年4月1日至2021年7月14日。 */
export const in2019 = { from: date('2019-04-01'), until: date('2021-07-14') } as const;

/** 修订后的行政处罚法、程序规定、听证办法施行以后。 */
export const since2021 = { from: date('2021-07-15') } as const;

/** 2017年修正的行政处罚法施行期间。 */
export const underOldPenaltyLaw = { from: date('2018-01-01'), until: date('2021-07-14') } as const;

/** 行政强制法施行以后。 */
export const sinceCoercionLaw = { from: date('2012-01-01') } as const;

/** Why the rules of the SAMR procedure begin on 2019-04-01. */
export const before2019 = '2019年4月1日以前适用原工商、质监、食品药品监管部门各自的处罚程序规定，本系统未收录。';

/** Why a rule that came with the 2021 revision has nothing before it. */
export const before2021 = '2021年7月15日修订施行以前的文本中没有见到这一规定。';

/** 程序暂行规定（2019年）。The original was not found: words are quoted from the text worked back from 总局令第42号. */
export const cx19 = (article: string, words?: string): Citation => cite('penalty-procedure-2019', article, words);
/** 程序规定（2021年起）。 */
export const cx21 = (article: string, words?: string): Citation => cite('penalty-procedure-2021', article, words);
/** 听证暂行办法（2019年）。 */
export const tz19 = (article: string, words?: string): Citation => cite('hearing-2019', article, words);
/** 听证办法（2021年起）。 */
export const tz21 = (article: string, words?: string): Citation => cite('hearing-2021', article, words);
/** 行政处罚法（2017年修正）。The text is not held, so nothing is quoted from it. */
export const cff17 = (article: string): Citation => cite('penalty-law-2017', article);
/** 行政处罚法（2021年修订）。 */
export const cff21 = (article: string, words?: string): Citation => cite('penalty-law-2021', article, words);
/** 行政强制法。 */
export const qzf = (article: string, words?: string): Citation => cite('coercion-law', article, words);

/**
 * 2021年只改条号的规则 — the two versions of a rule whose value the revision of 2021-07-15 left as it was: the words on the
 * screen must still come from the article in force on the day. Both versions are verified; `note` holds for both.
 */
export function renumberedIn2021<T>(
  value: T,
  old: readonly [Citation, ...Citation[]],
  now: readonly [Citation, ...Citation[]],
  details: Pick<RuleVersion<T>, 'note' | 'extensions'> = {},
): readonly [RuleVersion<T>, RuleVersion<T>] {
  return [
    { ...in2019, value, cite: old, verified: true, ...details },
    { ...since2021, value, cite: now, verified: true, ...details },
  ];
}
