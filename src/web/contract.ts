/** 接口的形状 — what the server answers, as the HTTP interface has it. Days are text, money is whole fen. */
import type { Length } from '../law/kinds.ts';

export type Day = string;

export interface Cite {
  readonly instrument: string;
  readonly instrumentZh: string;
  readonly article: string;
  readonly words?: string;
}

export interface Article {
  readonly rule: string;
  readonly ruleZh: string;
  readonly cite: readonly Cite[];
  readonly verified: boolean;
  readonly note?: string;
}

export interface FieldError {
  readonly path: string;
  readonly zh: string;
}

export interface Meanwhile {
  readonly type: string;
  readonly zh: string;
  readonly doneOn: Day;
  readonly actor: string;
}

/** 不予办理 — why not, which article, and what would make it possible. */
export interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly remedy?: string;
  readonly article?: Article;
  readonly fields?: readonly FieldError[];
  readonly meanwhile?: readonly Meanwhile[];
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly posts: readonly { readonly post: string; readonly zh: string }[];
  readonly bureau: { readonly name: string; readonly code: string; readonly prefix: string };
  readonly today: Day;
  readonly menu: readonly string[];
  readonly mustChangePassword: boolean;
}

export interface ActStep {
  readonly act: string;
  readonly zh: string;
}

export interface TodayClock {
  readonly number: number;
  readonly zh: string;
  readonly due: Day;
  readonly dueZh: string;
  readonly left: number;
  readonly leftZh: string;
  readonly provisional: boolean;
}

export interface TodayItem {
  readonly stream: number;
  readonly procedure: string;
  readonly procedureZh: string;
  readonly number: string | null;
  readonly title: string;
  readonly party: string;
  readonly state: string;
  readonly stateZh: string;
  readonly unit: string;
  readonly clock: TodayClock | null;
  readonly next: readonly ActStep[];
}

export interface TodayGroup {
  readonly id: 'late' | 'today' | 'soon' | 'signing' | 'returned' | 'new' | 'handover' | 'alerts';
  readonly zh: string;
  readonly items: readonly TodayItem[];
}

export interface Today {
  readonly today: Day;
  readonly groups: readonly TodayGroup[];
  readonly nextDue: Day | null;
}

export interface MatterRow {
  readonly stream: number;
  readonly procedure: string;
  readonly procedureZh: string;
  readonly number: string | null;
  readonly title: string;
  readonly party: string;
  readonly partyCode: string | null;
  readonly state: string;
  readonly stateZh: string;
  readonly unit: string;
  readonly unitName: string;
  readonly jointUnitName: string | null;
  readonly handingOver: boolean;
  readonly openedOn: Day;
  readonly nextDue: Day | null;
  readonly nextClock: string | null;
  readonly provisional: boolean;
  readonly waiting: readonly string[];
  readonly observed: boolean;
  readonly organ: string | null;
}

export interface MatterPage {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly rows: readonly MatterRow[];
}

/** 经营主体 */
export interface Business {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly kind: string;
  readonly kindZh: string;
  readonly address: string | null;
  readonly establishedOn: Day | null;
  readonly deregisteredOn: Day | null;
  readonly creditClass: string | null;
  readonly inRegister: boolean;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly posts: readonly { readonly post: string; readonly zh: string }[];
  readonly certificates: readonly {
    readonly number: string;
    readonly from: Day;
    readonly until: Day;
    readonly state: string;
  }[];
}

export interface Found {
  readonly matters: readonly MatterRow[];
  readonly businesses: readonly Business[];
  readonly people?: readonly PersonRow[];
}

export interface Procedure {
  readonly id: string;
  readonly zh: string;
  /** 业务分类 */
  readonly group: string;
  readonly states: readonly { readonly id: string; readonly zh: string; readonly final?: boolean }[];
  readonly opening: readonly ActStep[];
  readonly acts: readonly ActStep[];
}

export interface RuleVersionRow {
  readonly from: Day;
  readonly until?: Day | null;
  readonly value: unknown;
  readonly valueZh: string;
  readonly citation: readonly Cite[];
  readonly verified: boolean;
  readonly note?: string | null;
}

export interface RuleRow {
  readonly id: string;
  readonly zh: string;
  readonly kind: string;
  /** Of a single period its unit; null where the value is not one. */
  readonly unit: string | null;
  readonly before?: string;
  readonly after?: string;
  readonly versions: readonly RuleVersionRow[];
}

export interface ExplainedDay {
  readonly day: Day;
  readonly weekday?: string | number;
  readonly counted: boolean;
  readonly reason: string;
}

export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly zh: string;
}

/** 期限计算说明 — every day of a period and why it counts. */
export interface Explained {
  readonly rule: string;
  readonly ruleZh: string;
  readonly cite: readonly Cite[];
  readonly verified?: boolean;
  readonly paused?: boolean;
  readonly startedOn: Day;
  readonly lengths: string;
  readonly expiresOn: Day;
  readonly expiresAt?: string;
  readonly rolled: boolean;
  readonly provisional: boolean;
  readonly moves?: readonly Move[];
  readonly days: readonly ExplainedDay[];
}

/** 期限计算 — as the command line's `deadline --json`. */
export interface DeadlineAnswer {
  readonly rule: string;
  readonly ruleZh: string;
  readonly from: string;
  readonly version: { readonly from: Day; readonly value: Length; readonly citation: readonly Cite[] };
  readonly expiresOn: Day;
  readonly expiresAt?: string;
  readonly rolled: boolean;
  readonly provisional: boolean;
  readonly days: readonly ExplainedDay[];
}

export interface RecordPage {
  readonly head: { readonly position: number; readonly hash: string };
  readonly closedDays: readonly { readonly day: Day; readonly position: number; readonly hash: string }[];
  readonly acts: number;
}

/** 回执 — the act is on the record. */
export interface Receipt {
  readonly position: number;
  readonly stream: number;
  readonly version: number;
  readonly hash: string;
  readonly type: string;
  readonly zh: string;
  readonly doneOn: Day;
  readonly state: string;
  readonly stateZh: string;
  readonly number?: string;
  readonly proposed?: boolean;
  readonly late?: readonly { readonly zh: string; readonly due: Day }[];
  /** 须交接的事项 — open matters of a handler whose certificate the act took; the title only where it may be seen. */
  readonly handovers?: readonly {
    readonly procedureZh: string;
    readonly unitName: string;
    readonly number: string;
    readonly stream: number | null;
    readonly title: string | null;
  }[];
}
