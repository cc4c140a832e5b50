/** What the rules of licensing are written with: the law that has held since 2004 and the procedure of 2019 that repeats it. */
import { cite } from '../../law/instruments/index.ts';
import { type Citation, date, type RuleVersion } from '../../law/kinds.ts';

type Citations = readonly [Citation, ...Citation[]];
type Terms<T> = Partial<Pick<RuleVersion<T>, 'notCounted' | 'extensions' | 'note'>>;

export const sinceLicensingLaw = date('2004-07-01');
/** 市场监督管理行政许可程序暂行规定 (总局令第16号). */
export const sinceProcedure = date('2019-10-01');
export const beforeProcedure = '2019年9月30日以前适用行政许可法和机构改革前各部门的规定，行政许可法没有此项规定。';

export const licensingLaw = (article: string, words?: string): Citation => cite('licensing-law', article, words);
export const licensingProcedure = (article: string, words?: string): Citation =>
  cite('licensing-procedure', article, words);

/** The law says it since 2004; the procedure of 2019 says it too: one value, two versions by what may be cited. */
export function repeatedIn2019<T>(
  value: T,
  cited: { readonly law: Citations; readonly procedure: Citation },
  terms: Terms<T> = {},
): readonly [RuleVersion<T>, RuleVersion<T>] {
  return [
    { from: sinceLicensingLaw, until: date('2019-09-30'), value, cite: cited.law, verified: true, ...terms },
    {
      from: sinceProcedure,
      value,
      cite: [...cited.law, cited.procedure] as const as Citations,
      verified: true,
      ...terms,
    },
  ];
}

/** Said by the licensing law alone. */
export function byLaw<T>(value: T, law: Citations, terms: Terms<T> = {}): readonly [RuleVersion<T>] {
  return [{ from: sinceLicensingLaw, value, cite: law, verified: true, ...terms }];
}

/** Said by the procedure of 2019 for the first time. */
export function byProcedure<T>(value: T, procedure: Citations, terms: Terms<T> = {}): readonly [RuleVersion<T>] {
  return [{ from: sinceProcedure, value, cite: procedure, verified: true, ...terms }];
}
