/** 执法监督页的形状 — alerts, coverage, sampling and major cases of a period, each with what it counts. */
import type { Day } from './contract.ts';

export interface AlertsOfRule {
  readonly rule: string;
  readonly zh: string;
  readonly raised: number;
  readonly inTime: number;
  readonly late: number;
  readonly noTerm: number;
  readonly open: number;
}

export interface OpenAlert {
  readonly stream: number;
  readonly title: string;
  readonly zh: string;
  readonly state: string;
  readonly unitName: string;
  readonly owners: readonly string[];
  readonly raisedOn: Day;
  readonly due: Day | null;
}

export interface Coverage {
  readonly due: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly times: number;
  }[];
  readonly exercised: number;
  readonly excluded: readonly {
    readonly code: string;
    readonly name: string;
    readonly why: string;
    readonly reason: string;
  }[];
  readonly units: readonly {
    readonly unit: string;
    readonly unitName: string;
    readonly powers: number;
    readonly times: number;
  }[];
  readonly target: number | null;
}

export interface Sampling {
  readonly upTo: number;
  readonly poolCount: number;
  readonly poolHash: string;
  readonly sampled: number;
  readonly target: number | null;
}

export interface MajorCase {
  readonly stream: number;
  readonly number: string | null;
  readonly title: string;
  readonly unitName: string;
  readonly decidedOn: Day;
  readonly supervised: number | null;
}

export interface SupervisionPage {
  readonly from: Day;
  readonly until: Day;
  readonly patrolledDay: Day | null;
  readonly alerts: { readonly rules: readonly AlertsOfRule[]; readonly open: readonly OpenAlert[] };
  readonly coverage: Coverage;
  readonly sampling: Sampling;
  readonly major: { readonly cases: readonly MajorCase[]; readonly target: number | null };
}
