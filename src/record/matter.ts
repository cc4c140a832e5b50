import type { Expiry, Span } from '../law/clock.ts';
import type { IntervalKind, Length, PlainDate } from '../law/kinds.ts';
import type { ActingOfficer } from './act.ts';
import type { Post } from './person.ts';

/** A date that the calendar moved: from which day to which, and which act of the bureau's own stream moved it. */
export interface ClockMove {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly zh: string;
  readonly position: number;
}

/** 期限 — one clock of one matter: what it is counted from. Its expiry is computed, and fixed only when it ends. */
export interface ClockState {
  /** Identifier in the procedure's table. */
  readonly clock: string;
  /** 1, 2 … in the order of starting within the matter. */
  readonly number: number;
  readonly key: string | undefined;
  readonly rule: string;
  readonly ruleFrom: PlainDate;
  readonly startedOn: PlainDate;
  readonly startedAt: string | undefined;
  readonly lengths: readonly Length[];
  /** The last day, where a paper fixed it: nothing is counted then. */
  readonly until: PlainDate | undefined;
  readonly notCounted: readonly IntervalKind[];
  readonly moves: readonly ClockMove[];
  readonly ended:
    | {
        readonly on: PlainDate;
        readonly position: number;
        readonly expiry: Expiry;
        readonly late: boolean;
      }
    | undefined;
}

/** 不计入期限的期间 — an interval of the matter; open while `to` is absent. */
export interface IntervalState {
  readonly kind: IntervalKind;
  readonly zh: string;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
  /** The last day that was told in advance: it lasts no longer, whether anybody closes it or not. */
  readonly until: PlainDate | undefined;
}

/** 呈报 — an act that waits for signatures. `chain[0]` is whose turn it is. */
export interface Proposal {
  readonly number: number;
  readonly act: string;
  readonly proposer: string;
  readonly proposedOn: PlainDate;
  readonly chain: readonly Post[];
  readonly signatures: readonly { person: string; post: Post; on: PlainDate; opinion: string }[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly officers: readonly ActingOfficer[];
  readonly doneAt: string | undefined;
  readonly power: string | undefined;
  readonly documents: readonly string[] | undefined;
}

/** 预警 — raised once per clock and cause, by an act that came late or by a day that closed over a running clock. */
export interface AlertState {
  readonly kind: 'late' | 'overdue';
  readonly clockNumber: number;
  readonly zh: string;
  readonly raisedOn: PlainDate;
  readonly due: PlainDate;
  readonly position: number;
}

/** 联合办理 — the unit that handles a matter beside the one that leads it, and its people. */
export interface JointHandling {
  readonly unit: string;
  readonly officers: readonly string[];
  readonly since: PlainDate;
}

/** 交接 — a handler who can act no more, or acts no more, on the matter. It is due while nobody took over. */
export interface Handover {
  readonly person: string;
  readonly since: PlainDate;
  readonly why: string;
  readonly to?: readonly string[];
}

/** When an act of a type was first and last done on the matter, and how often. */
export interface Performed {
  readonly count: number;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
  readonly lastPosition: number;
}

/**
 * 事项 — one matter as its acts made it: what every decision looks at. `facts` belong to the duty.
 * Every field is always there, if need be as undefined: a copy that changes fields is a hundred times faster than one that
 * gains some.
 */
export interface Matter<F = unknown> {
  readonly bureau: number;
  readonly stream: number;
  readonly procedure: string;
  readonly version: number;
  readonly position: number;
  readonly state: string;
  readonly stateSince: PlainDate;
  /** The day on which each state was first entered. */
  readonly entered: Readonly<Record<string, PlainDate>>;
  readonly openedOn: PlainDate;
  readonly openedBy: string;
  readonly unit: string;
  readonly joint: JointHandling | undefined;
  readonly handovers: readonly Handover[];
  readonly observed: boolean;
  readonly closedOn: PlainDate | undefined;
  readonly numbers: readonly string[];
  /** 权责事项 — the power that its newest act named. */
  readonly power: string | undefined;
  /** Other matters that its acts name. */
  readonly links: readonly number[];
  /** Other matters that it takes into a list: shown as links, not looked at by later acts. */
  readonly listed: readonly number[];
  readonly clocks: readonly ClockState[];
  readonly intervals: readonly IntervalState[];
  readonly proposals: readonly Proposal[];
  readonly proposalCount: number;
  /** The newest proposal of the act that would open it: only while no such act was done. */
  readonly opening: Proposal | undefined;
  readonly alerts: readonly AlertState[];
  readonly performed: Readonly<Record<string, Performed>>;
  readonly facts: F;
}

type Begun = 'bureau' | 'stream' | 'procedure' | 'position' | 'openedOn' | 'openedBy' | 'unit' | 'observed' | 'facts';

/** A matter before its first act, which begins it. */
export function unopened(begun: Pick<Matter, Begun>): Matter {
  return {
    bureau: begun.bureau,
    stream: begun.stream,
    procedure: begun.procedure,
    version: 0,
    position: begun.position,
    state: 'none',
    stateSince: begun.openedOn,
    entered: {},
    openedOn: begun.openedOn,
    openedBy: begun.openedBy,
    unit: begun.unit,
    joint: undefined,
    handovers: [],
    observed: begun.observed,
    closedOn: undefined,
    numbers: [],
    power: undefined,
    links: [],
    listed: [],
    clocks: [],
    intervals: [],
    proposals: [],
    proposalCount: 0,
    opening: undefined,
    alerts: [],
    performed: {},
    facts: begun.facts,
  };
}

/** 现承办人 — these people with everybody who handed over replaced by those who took over, and the joint unit's people. */
export function handlersNow(
  matter: Pick<Matter, 'joint' | 'handovers'>,
  handlers: readonly string[],
): readonly string[] {
  let now = [...handlers, ...(matter.joint?.officers ?? [])];
  for (const { person, to } of matter.handovers) {
    if (to) now = [...now.filter((id) => id !== person), ...to];
  }
  return [...new Set(now)];
}

/** 待交接 — the handlers whom somebody must still take over from. */
export function handoversDue(matter: Pick<Matter, 'handovers'>): readonly Handover[] {
  return matter.handovers.filter((handover) => handover.to === undefined);
}

/** The newest running clock of a kind (and key), or undefined. */
export function runningClock(matter: Matter, clock: string, key?: string): ClockState | undefined {
  return matter.clocks.findLast(
    (state) => state.clock === clock && state.ended === undefined && (key === undefined || state.key === key),
  );
}

/** The newest clock of a kind (and key), running or ended, or undefined. */
export function lastClock(matter: Matter, clock: string, key?: string): ClockState | undefined {
  return matter.clocks.findLast((state) => state.clock === clock && (key === undefined || state.key === key));
}

/** Whether an act of this type has been done on the matter. */
export function hasDone(matter: Matter, ...types: string[]): boolean {
  return types.some((type) => matter.performed[type] !== undefined);
}

/** The spans of the matter that a clock leaves out; an open interval lasts until its told end, else until `today`. */
export function stoppedSpans(matter: Pick<Matter, 'intervals'>, clock: ClockState, today?: PlainDate): Span[] {
  const spans: Span[] = [];
  for (const interval of matter.intervals) {
    if (!clock.notCounted.includes(interval.kind)) continue;
    const open = interval.to ?? interval.until ?? today;
    const to = open !== undefined && interval.until !== undefined && interval.until < open ? interval.until : open;
    // One that was written down to end before it began, or begins after today, leaves nothing out.
    if (to !== undefined && interval.from <= to) spans.push({ from: interval.from, to, zh: interval.zh });
  }
  return spans;
}

/** Whether the clock stands still because an interval that its rule leaves out is open, nobody knows until when. */
export function isPaused(matter: Pick<Matter, 'intervals'>, clock: ClockState): boolean {
  return matter.intervals.some(
    (interval) => interval.to === undefined && interval.until === undefined && clock.notCounted.includes(interval.kind),
  );
}
