/** 登记簿的应答 — what the server says of businesses. */
import type { Business, Day, MatterPage } from './contract.ts';

export interface BusinessPage {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly rows: readonly Business[];
}

/** One entry of the history; `stream` is its matter, where the visitor may see it. */
export interface BusinessHistoryLine {
  readonly effect: string;
  readonly how: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly position: number;
  readonly stream: number | null;
  readonly source: string | null;
  readonly asOf: Day | null;
  readonly business: Business;
}

export interface BusinessDetail {
  readonly business: Business;
  readonly source: string | null;
  readonly asOf: Day | null;
  readonly history: readonly BusinessHistoryLine[];
  readonly matters: MatterPage;
  readonly inspections: {
    readonly year: number;
    readonly all: number;
    readonly onSite: number;
    readonly caps: readonly {
      readonly list: string;
      readonly times: number;
      readonly countsZh: string;
      readonly done: number;
    }[];
  };
}

/** Growth in hundredths of a per cent; null where there was nothing to grow from. */
export interface Stock {
  readonly day: Day;
  readonly yearBefore: Day;
  readonly total: number;
  readonly totalBefore: number;
  readonly growth: number | null;
  readonly kinds: readonly {
    readonly kind: string;
    readonly zh: string;
    readonly now: number;
    readonly before: number;
    readonly growth: number | null;
  }[];
}
