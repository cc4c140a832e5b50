/** 工作量、类案和法律变动的形状 — as the HTTP interface has them. Days are text, money is whole fen. */
import type { Cite, Day } from './contract.ts';

export interface ChangedVersion {
  readonly from: Day;
  readonly valueZh: string;
  readonly citation: readonly Cite[];
  readonly verified: boolean;
  readonly note: string | null;
}

export interface LawChange {
  readonly rule: string;
  readonly ruleZh: string;
  readonly on: Day;
  readonly kind: 'new' | 'value' | 'basis' | 'ended';
  readonly before: ChangedVersion | null;
  readonly after: ChangedVersion | null;
  readonly acts: readonly { readonly procedureZh: string; readonly zh: string; readonly posts: readonly string[] }[];
  readonly clocks: {
    readonly total: number;
    readonly named: readonly {
      readonly stream: number;
      readonly number: string | null;
      readonly title: string;
      readonly procedureZh: string;
      readonly zh: string;
      readonly due: Day | null;
      readonly byOld: boolean;
    }[];
  };
  readonly steps: readonly {
    readonly procedure: string;
    readonly procedureZh: string;
    readonly state: string;
    readonly stateZh: string;
    readonly count: number;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
}

export interface LawChanges {
  readonly from: Day;
  readonly until: Day;
  readonly changes: readonly LawChange[];
}

/** 工时, in minutes. */
export interface WorkTime {
  readonly acts: number;
  readonly recorded: number;
  readonly converted: number;
  readonly unmeasured: number;
}

export interface Load {
  readonly id: string;
  readonly name: string;
  readonly inHand: number;
  readonly opened: number;
  readonly closed: number;
  readonly late: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly oldestOn: Day | null;
  readonly work: WorkTime;
}

export interface ExpectedWeek {
  readonly from: Day;
  readonly until: Day;
  readonly base: 'same-weeks' | 'recent-weeks' | 'none';
  readonly weeks: readonly { readonly from: Day; readonly until: Day; readonly count: number }[];
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Forecast {
  readonly days: readonly { readonly day: Day; readonly count: number; readonly beyond: boolean }[];
  readonly overdue: number;
  readonly provisional: number;
  readonly busiest: { readonly day: Day; readonly count: number } | null;
  readonly weeks: readonly ExpectedWeek[];
}

export interface QueueLine {
  readonly procedure: string;
  readonly procedureZh: string;
  readonly clock: string;
  readonly zh: string;
  readonly waiting: number;
  readonly overdue: number;
  readonly soon: number;
  readonly oldestOn: Day | null;
  readonly ended: number;
  readonly endedLate: number;
}

/** 工作量 — who has how much, and what is to be expected. */
export interface Workload {
  readonly from: Day;
  readonly until: Day;
  readonly today: Day;
  readonly unit: string | null;
  readonly officer: string | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly byUnit: readonly (Load & { readonly certified: number })[];
  readonly byOfficer: readonly (Load & { readonly unit: string })[];
  readonly standards: readonly {
    readonly zh: string;
    readonly minutes: number;
    readonly basis: string;
    readonly from: Day;
  }[];
  readonly legal: readonly QueueLine[];
  readonly forecast: Forecast;
  readonly staffing?: { readonly businesses: number; readonly certified: number; readonly each: number | null };
}
