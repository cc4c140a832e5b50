/**
 * What the rules of the penalty procedure are written with: the spans of time in which one set of rules was in force, the
 * instruments they cite most, and lists of coded items.
 */

import { cite } from './instruments/index.ts';
import { type Citation, date, type PlainDate, type RuleItem, type RuleVersion } from './kinds.ts';

interface Span {
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** 程序暂行规定、听证暂行办法 (总局令第2号、第3号) and the penalty law before its revision. */
export const under2019Rules = { from: date('2019-04-01'), until: date('2021-07-14') } satisfies Span;
/** 程序规定、听证办法 as amended by 总局令第42号, and the revised penalty law, all from the same day. */
export const under2021Rules = { from: date('2021-07-15') } satisfies Span;
/** 信息公示规定 of 2021, until the classes of publication period of 2025. */
export const underPublicity2021 = { from: date('2021-09-01'), until: date('2025-12-24') } satisfies Span;
/** 信用修复管理办法 and the publication rule as amended by 总局令第108号. */
export const underPublicity2025 = { from: date('2025-12-25') } satisfies Span;

/** Why a rule of the procedure of 2019 says nothing about the first three months of that year. */
export const beforeProcedure2019 = '2019年4月1日前适用机构改革前各部门的程序规定，本系统不追溯。';

export const procedure2019 = (article: string, words?: string): Citation =>
  cite('penalty-procedure-2019', article, words);
export const procedure2021 = (article: string, words?: string): Citation =>
  cite('penalty-procedure-2021', article, words);
export const penaltyLaw2017 = (article: string): Citation => cite('penalty-law-2017', article);
export const penaltyLaw = (article: string, words?: string): Citation => cite('penalty-law-2021', article, words);
export const coercionLaw = (article: string, words?: string): Citation => cite('coercion-law', article, words);

type Citations = readonly [Citation, ...Citation[]];
type Terms<T> = Partial<Pick<RuleVersion<T>, 'notCounted' | 'extensions' | 'note'>>;

/** The same value under the rules of 2019 and of 2021, where only the number of the article or its words differ. */
export function renumbered<T>(
  value: T,
  cited: { readonly of2019: Citations; readonly of2021: Citations },
  terms: Terms<T> = {},
): readonly [RuleVersion<T>, RuleVersion<T>] {
  return [
    { ...under2019Rules, value, cite: cited.of2019, verified: true, ...terms },
    { ...under2021Rules, value, cite: cited.of2021, verified: true, ...terms },
  ];
}

/** The items of a `list` rule, from code to Chinese, in the order of the law. */
export function items(entries: Readonly<Record<string, string>>): readonly RuleItem[] {
  return Object.entries(entries).map(([code, zh]) => ({ code, zh }));
}

/** 2017年修正的行政处罚法施行期间。 */
export const underOldPenaltyLaw = { from: date('2018-01-01'), until: date('2021-07-14') } as const;
