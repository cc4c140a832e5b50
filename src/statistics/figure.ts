/**
 * 统计数 — what a figure is: a set of acts, counted or added up, that says of itself over which period, on which base and
 * how exactly. A definition belongs to no year: asked for a year and a day, it gives that year's value.
 */

/** 指标行的一类 — rows of one indicator, of some of its categories, sources or causes. Without a list: of all. */
export interface Counted {
  readonly indicator: string;
  readonly category?: readonly string[];
  readonly source?: readonly string[];
  readonly cause?: readonly string[];
  /** −1: these rows are taken away (a stock that falls, a part that is left out). */
  readonly sign?: -1;
}

/**
 * 精度 — how a value is shown. Bounds are declared here and computed from the exact value, never typed: 9,527 counted in
 * steps of 100 is shown as 9500余, and 9,500 as 9500. `step` is in the unit of the figure.
 */
export type Precision =
  | { readonly kind: 'exact' }
  | { readonly kind: 'rounded'; readonly step: number }
  | { readonly kind: 'at-least'; readonly step: number; readonly zh: '余' | '以上' | '不低于' | '不少于' }
  | { readonly kind: 'at-most'; readonly zh: '内' };

/** 期间 — `until-day`: from 1 January until the day asked; `whole-year`: until 31 December, as far as it is recorded. */
export type Period = 'until-day' | 'whole-year' | { readonly campaign: string };

/**
 * 登记簿 — a dated register that a figure counts lines of: units, businesses, and the powers that must be performed without being asked, all of them or those that were.
 */
export type Register = 'enforcement-units' | 'entrusted-units' | 'businesses' | 'powers-due' | 'powers-performed';

interface Common {
  readonly id: string;
  readonly zh: string;
  readonly unit: string;
  /** 口径 — over what it is counted, in words that a reader of the report understands. */
  readonly base: string;
  /** How many of the rows' unit make one of the figure's: 1,000,000 分 are one 万元. 1 where absent. */
  readonly per?: number;
  /** Exact where absent. */
  readonly precision?: Precision;
}

/** 流量 — what happened within the period. */
export interface Flow extends Common {
  readonly kind: 'flow';
  readonly counted: readonly Counted[];
  /** `until-day` where absent. */
  readonly period?: Period;
}

/** 存量 — what there is on the day: everything that came until then, less everything that went. */
export interface Stock extends Common {
  readonly kind: 'stock';
  readonly counted: readonly Counted[];
}

/** 登记簿中的数 — what a dated register holds on the day. */
export interface Registered extends Common {
  readonly kind: 'registered';
  readonly register: Register;
}

/** 比率 — one figure in a hundred of another. Of nothing there is no rate. */
export interface Ratio extends Common {
  readonly kind: 'ratio';
  readonly part: string;
  readonly whole: string;
}

/** 增长率 — these figures together against the same of a year before. */
export interface Growth extends Common {
  readonly kind: 'growth';
  readonly of: readonly string[];
}

/** 法定的数 — the value of a rule of law on the day; its trace is the article. */
export interface Ruled extends Common {
  readonly kind: 'ruled';
  readonly rule: string;
}

/** 重述 — a figure that the report prints a second time: the same value by construction. */
export interface Again extends Pick<Common, 'id' | 'zh'> {
  readonly kind: 'again';
  readonly of: string;
}

export type FigureDefinition = Flow | Stock | Registered | Ratio | Growth | Ruled | Again;

export const perTenThousandYuan = { unit: '万元', per: 1_000_000 } as const;
export const toTheCent: Precision = { kind: 'rounded', step: 0.01 };
export const andMore = (step: number): Precision => ({ kind: 'at-least', step, zh: '余' });
