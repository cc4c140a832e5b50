/** 统计接口的形状 — what the server answers of figures, rows, the annual report, forms and ledgers. */
import type { Article, Day } from './contract.ts';

export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string;
  readonly shown: string;
  readonly before: string;
  readonly period: { readonly from: Day; readonly until: Day; readonly zh: string };
  readonly base: string;
  readonly precision: { readonly words: string };
  readonly acts: { readonly count: number };
}

export interface Relation {
  readonly id: string;
  readonly zh: string;
  readonly figures: readonly string[];
  readonly holds: boolean | null;
  readonly severity: string;
  readonly blocks: boolean;
  readonly finding: string;
  readonly bases: readonly { readonly zh: string; readonly left: number; readonly right: number }[];
}

export interface FigureList {
  readonly year: number;
  readonly until: Day;
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
}

export interface OneFigure extends Figure {
  readonly kindZh: string;
  readonly article: Article | null;
  readonly relations: readonly Relation[];
}

export interface FigureRow {
  readonly position: number;
  readonly ordinal: number;
  readonly day: Day;
  readonly shown: string;
  readonly category: string | null;
  readonly source: string | null;
  readonly cause: string | null;
  readonly unit: string;
  readonly matter: {
    readonly stream: number;
    readonly title: string;
    readonly number: string | null;
    readonly procedureZh: string;
    readonly actZh: string;
  } | null;
}

/** 登记簿的一行 — without a code where it is known by its name alone. */
export interface RegisterLine {
  readonly id: string;
  readonly code: string | null;
  readonly zh: string;
}

export type FigureRows =
  | { readonly kind: 'rows'; readonly rows: readonly FigureRow[]; readonly next: string | null }
  | {
      readonly kind: 'lines';
      readonly lines: readonly RegisterLine[];
      readonly next: string | null;
    };

export type Run = string | { readonly figure: string; readonly shown: string };

export interface Chart {
  readonly title: string;
  readonly shape: 'bar' | 'line';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly unit: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
      readonly numeric?: readonly number[];
    }
  | ({ readonly kind: 'chart' } & Chart);

export interface ReportAnswer {
  readonly year: number;
  readonly until: Day;
  readonly document: {
    readonly mark: string;
    readonly number: string | null;
    readonly title: string;
    readonly addressees: string | null;
    readonly blocks: readonly Block[];
    readonly issuer: string;
    readonly dated: string | null;
    readonly note: string | null;
    readonly seal: string;
  };
}

export interface PaperRow {
  readonly stream: number;
  readonly title: string;
  readonly number: string | null;
  readonly state: string;
  readonly stateZh: string;
}

export interface ReportPaper extends ReportAnswer {
  readonly stream: number;
  readonly version: number;
  readonly state: string;
  readonly stateZh: string;
  readonly movedOn: boolean;
  readonly unexplained: readonly {
    readonly relation: string;
    readonly statement: string;
    readonly finding: string;
    readonly offered: readonly { readonly base: string }[];
  }[];
}

export interface FormList {
  readonly forms: readonly {
    readonly id: string;
    readonly zh: string;
    readonly from: Day;
    readonly until: Day | null;
    readonly forYear: boolean;
  }[];
  readonly ledgers: readonly { readonly id: string; readonly zh: string; readonly every: 'half-month' | 'month' }[];
}

export interface FilledForm {
  readonly zh: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly unit: string; readonly cells: readonly number[] }[];
  readonly total: readonly number[];
  readonly notes: readonly string[];
}

export interface FilledLedger {
  readonly zh: string;
  readonly periods: readonly { readonly zh: string; readonly from: Day }[];
  readonly lines: readonly {
    readonly id: string;
    readonly zh: string;
    readonly unit: string;
    readonly cells: readonly number[];
    readonly total: number;
  }[];
}
