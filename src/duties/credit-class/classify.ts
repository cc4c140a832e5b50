/** 分类 — a pure function from the credit facts of a business to its class, with every reason for it. */
import { findVersionOn, moneyInChinese, type PlainDate } from '../../law/kinds.ts';
import { tjcDishonestCount, tjcDishonestSum, tjcSeriousCount, tjcSeriousSum } from './rules.ts';

/** 信用信息 — what is published about a business, as far as a class depends on it. Sums in fen. */
export interface CreditFacts {
  readonly penalties: number;
  readonly sum: number;
  readonly abnormalListed: boolean;
  readonly refusesInspection: boolean;
  readonly seriousListed: boolean;
  readonly courtDefaulter: boolean;
}

export const localClasses = [
  { code: 'good', zh: '良好（绿）' },
  { code: 'caution', zh: '警示（黄）' },
  { code: 'dishonest', zh: '失信（红）' },
  { code: 'seriously-dishonest', zh: '严重失信（黑）' },
] as const;

export type LocalClass = (typeof localClasses)[number]['code'];

export const nationalClasses = [
  { code: 'a', zh: 'A类：信用风险低' },
  { code: 'b', zh: 'B类：信用风险一般' },
  { code: 'c', zh: 'C类：信用风险较高' },
  { code: 'd', zh: 'D类：信用风险高' },
] as const;

export type NationalClass = (typeof nationalClasses)[number]['code'];

/** One reason: the class that it leads to, and the fact in Chinese. */
export interface Reason<C extends string> {
  readonly class: C;
  readonly zh: string;
}

/** 分类结果 — the worst class that any fact leads to, and all reasons, the worst first. */
export interface Classified<C extends string> {
  readonly class: C;
  readonly reasons: readonly Reason<C>[];
}

function worst<C extends string>(order: readonly { readonly code: C }[], best: C, reasons: readonly Reason<C>[]) {
  const rank = (code: C): number => order.findIndex((item) => item.code === code);
  const sorted = [...reasons].sort((one, other) => rank(other.class) - rank(one.class));
  return { class: sorted[0]?.class ?? best, reasons: sorted } satisfies Classified<C>;
}

/**
 * 天津市四色分类 — by the rules of a day; undefined where the local rule is not in force (since 2022-01-01).
 * Penalties and sums are those published about the business on the day.
 */
export function localClassOn(facts: CreditFacts, day: PlainDate): Classified<LocalClass> | undefined {
  const [count, sum] = [findVersionOn(tjcDishonestCount, day), findVersionOn(tjcDishonestSum, day)];
  const [seriousCount, seriousSum] = [findVersionOn(tjcSeriousCount, day), findVersionOn(tjcSeriousSum, day)];
  if (!count || !sum || !seriousCount || !seriousSum) return undefined;
  const reasons: Reason<LocalClass>[] = [];
  const because = (of: LocalClass, holds: boolean, zh: string) => {
    if (holds) reasons.push({ class: of, zh });
  };
  const grade = (value: number, dishonestAbove: number, seriousAbove: number): LocalClass =>
    value > seriousAbove ? 'seriously-dishonest' : value > dishonestAbove ? 'dishonest' : 'caution';
  because(grade(facts.penalties, count.value, seriousCount.value), facts.penalties > 0, `行政处罚${facts.penalties}条`);
  because(grade(facts.sum, sum.value, seriousSum.value), facts.sum > 0, `罚没款累计${moneyInChinese(facts.sum)}`);
  because('seriously-dishonest', facts.courtDefaulter, '被人民法院列为失信被执行人');
  because('dishonest', facts.seriousListed, '列入严重违法失信企业名单');
  because('caution', facts.abnormalListed, '列入经营异常名录或者标记为经营异常状态');
  because('caution', facts.refusesInspection, '拒不配合依法检查');
  return worst(localClasses, 'good', reasons);
}

/** 分类指标 — one line of an adopted scheme: the fact it looks at, above which number, and the class it leads to. */
export interface Indicator {
  readonly test: IndicatorTest;
  readonly above?: number;
  readonly class: NationalClass;
}

export const indicatorTests = [
  { code: 'penalties', zh: '行政处罚条数超过' },
  { code: 'sum', zh: '罚没款累计超过（分）' },
  { code: 'abnormal-list', zh: '列入经营异常名录' },
  { code: 'refuses-inspection', zh: '拒不配合依法检查' },
  { code: 'serious-list', zh: '列入严重违法失信名单' },
  { code: 'court-defaulter', zh: '被列为失信被执行人' },
] as const;

export type IndicatorTest = (typeof indicatorTests)[number]['code'];

function applies({ test, above }: Indicator, facts: CreditFacts): boolean {
  switch (test) {
    case 'penalties':
      return above !== undefined && facts.penalties > above;
    case 'sum':
      return above !== undefined && facts.sum > above;
    case 'abnormal-list':
      return facts.abnormalListed;
    case 'refuses-inspection':
      return facts.refusesInspection;
    case 'serious-list':
      return facts.seriousListed;
    case 'court-defaulter':
      return facts.courtDefaulter;
  }
}

function inWords({ test, above }: Indicator): string {
  switch (test) {
    case 'penalties':
      return `行政处罚超过${above ?? 0}条`;
    case 'sum':
      return `罚没款累计超过${moneyInChinese(above ?? 0)}`;
    case 'abnormal-list':
    case 'refuses-inspection':
    case 'serious-list':
    case 'court-defaulter':
      return indicatorTests.find(({ code }) => code === test)?.zh ?? test;
  }
}

/** A至D四类 by the indicators of an adopted scheme: `otherwise` is the class that the scheme gives where none applies. */
export function nationalClassBy(
  scheme: { readonly indicators: readonly Indicator[]; readonly otherwise: NationalClass },
  facts: CreditFacts,
): Classified<NationalClass> {
  const reasons = scheme.indicators
    .filter((indicator) => applies(indicator, facts))
    .map((indicator) => ({ class: indicator.class, zh: inWords(indicator) }));
  return worst(nationalClasses, scheme.otherwise, reasons);
}
