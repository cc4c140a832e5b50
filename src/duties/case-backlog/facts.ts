/** 事实 — the entries of the ledger, and what each half-month account said when it was made. */
import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { CaseBacklog } from './procedure.ts';

/** 台账的一行 — one case; `ground` is null where nothing lawful explains the delay. */
export interface Entry {
  readonly listedOn: PlainDate;
  readonly ground: string | null;
  readonly struckOffOn: PlainDate | null;
}

/** 半月报告 — the counts as they stood at the act, by their basis: total = struckOff + open, open = grounded + ungrounded. */
export interface HalfMonth {
  readonly on: PlainDate;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly total: number;
  readonly struckOff: number;
  readonly open: number;
  readonly grounded: number;
  readonly ungrounded: number;
  readonly byGround: Readonly<Record<string, number>>;
}

export interface CaseBacklogFacts {
  readonly title: string;
  readonly document: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly accounts: readonly HalfMonth[];
  /** The ground of the entry that the newest act touched, before it; undefined where the act touched none. */
  readonly before: string | null | undefined;
}

export const start: CaseBacklogFacts = { title: '', document: '', entries: {}, accounts: [], before: undefined };

type Facts = CaseBacklogFacts;
type ActOf<N extends ActName<CaseBacklog>> = Act<N, DataOf<CaseBacklog, N>>;

/** The name of an entry: the matter of a case on record, the number of one on paper. */
export const keyOf = (data: { readonly case?: number; readonly number?: string }): string =>
  data.case === undefined ? `案号${data.number ?? ''}` : `事项${data.case}`;

function listed(facts: Facts, key: string, on: PlainDate): Facts {
  const entry: Entry = { listedOn: on, ground: null, struckOffOn: null };
  return { ...facts, entries: { ...facts.entries, [key]: entry }, before: undefined };
}

function changed(facts: Facts, key: string, change: Partial<Entry>): Facts {
  const entry = facts.entries[key];
  if (entry === undefined || entry.struckOffOn !== null) return { ...facts, before: undefined };
  return { ...facts, entries: { ...facts.entries, [key]: { ...entry, ...change } }, before: entry.ground };
}

export const isOpen = (entry: Entry | undefined): boolean => entry !== undefined && entry.struckOffOn === null;

function account(facts: Facts, { doneOn, body: { data } }: ActOf<'HalfMonthReported'>): Facts {
  const entries = Object.values(facts.entries);
  const open = entries.filter(isOpen);
  const byGround: Record<string, number> = {};
  for (const { ground } of open) if (ground !== null) byGround[ground] = (byGround[ground] ?? 0) + 1;
  const grounded = open.filter(({ ground }) => ground !== null).length;
  const made: HalfMonth = {
    on: doneOn,
    from: data.from,
    until: data.until,
    total: entries.length,
    struckOff: entries.length - open.length,
    open: open.length,
    grounded,
    ungrounded: open.length - grounded,
    byGround,
  };
  return { ...facts, accounts: [...facts.accounts, made], before: undefined };
}

export const evolve: Duty<CaseBacklog, Facts>['evolve'] = {
  LedgerOpened: (facts, { body: { data } }) => ({ ...facts, title: data.title, document: data.document }),
  CaseListed: (facts, { body, doneOn }) => listed(facts, keyOf(body.data), doneOn),
  PaperCaseListed: (facts, { body, doneOn }) => listed(facts, keyOf({ number: body.data.number }), doneOn),
  GroundFound: (facts, { body: { data } }) => changed(facts, keyOf(data), { ground: data.ground }),
  GroundLapsed: (facts, { body: { data } }) => changed(facts, keyOf(data), { ground: null }),
  PaperCaseStruckOff: (facts, { body: { data }, doneOn }) =>
    changed(facts, keyOf({ number: data.number }), { struckOffOn: doneOn }),
  CaseStruckOff: (facts, { body: { data }, doneOn }) => changed(facts, keyOf(data), { struckOffOn: doneOn }),
  HalfMonthReported: account,
  LedgerClosed: (facts) => ({ ...facts, before: undefined }),
};
