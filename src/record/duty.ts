import type { Calendar } from '../law/calendar.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { ActName, DataOf, ProcedureShape } from '../law/procedure.ts';
import type { Act } from './act.ts';
import type { BureauSettings } from './bureau.ts';
import type { FindRegistered, RegisterLine } from './business-register.ts';
import type { HeldCertificates } from './certificate-book.ts';
import type { Matter } from './matter.ts';
import type { Person } from './person.ts';
import type { ListedPower, PowerList } from './powers.ts';
import { withProposedOpening } from './proposed-opening.ts';
import type { Refusal, RefusalCatalogue } from './refusal.ts';
import { withSharedActs } from './shared-acts.ts';

/** What a decision may look at: the matter, the day, the people, the calendar, the bureau's settings. Nothing else. */
export interface Asked<F, D> {
  readonly matter: Matter<F>;
  readonly day: PlainDate;
  readonly time: string | undefined;
  /** The data of the act; null while the screens ask in advance whether the act is possible at all. */
  readonly data: D | null;
  readonly actor: Person;
  readonly officers: readonly Person[];
  /** The people of the bureau, by identifier. */
  readonly findPerson: (id: string) => Person | undefined;
  readonly calendar: Calendar;
  readonly bureau: BureauSettings;
  /** 关联事项 — another matter that the data or the matter itself names (`field.matter`); undefined for any other. */
  readonly linked: (stream: number) => Matter | undefined;
  /** 计数 — how often acts with this tally were done for this key before this act: in the year of `day`, or ever. */
  readonly tally: (tally: string, key: string) => number;
  /** 权责清单 — the powers as published. */
  readonly powers: PowerList;
  /** 登记簿 — the business with a number that the act enters or looks up; undefined for any other. */
  readonly registered: FindRegistered;
}

/** 关口 — a hard gate: what the law forbids. Pure. Null where nothing stands in the way. */
export type Gate<F, D> = (asked: Asked<F, D>) => Refusal | null;

/** A step that nothing is known of. */
export interface Gap {
  readonly act: string;
  readonly zh: string;
}

/** How a matter is shown, found and counted: derived from its facts, never typed. */
export interface Description {
  readonly title: string;
  /** The matter that the title goes on with: shown by its own title to whoever may see it, to others by its place. */
  readonly about?: number | null;
  /** The number of another organ's paper by which the matter goes; our own numbers are taken by acts. */
  readonly number?: string;
  readonly party: string;
  readonly partyCode?: string;
  readonly cause?: string;
  readonly source?: string;
  /** People on the matter: they see it in their lists. */
  readonly officers: readonly string[];
  /** 被监督的人员 — they see the matter and answer it, and never what is sealed in it: who complained of them. */
  readonly supervised?: readonly string[];
  /** People who must keep out of it (回避). */
  readonly recused: readonly string[];
  /** More words to find it by: other parties, goods, published numbers. */
  readonly words?: readonly string[];
  /** Another organ's matter, known from its publication. */
  readonly organ?: string;
}

/** One row per counted act. `value` is a count of 1 or a sum in fen; `cause`, `source`, `category` are its breakdowns. */
export interface FigureRow {
  readonly indicator: string;
  readonly value: number;
  readonly unit: '件' | '次' | '分' | '人次' | '人' | '学时' | '户' | '个';
  readonly category?: string;
  readonly source?: string;
  readonly cause?: string;
  /** The power that is counted, where it is not the one that the matter goes by. */
  readonly power?: string;
  /** The day on which it counts, where that is not the day of the act: of what an import tells of earlier days. */
  readonly day?: PlainDate;
}

/** 公示 — what the public may see of a matter, from when until when. One row per `key`; a later one replaces it. */
export interface Publication {
  readonly key: string;
  readonly channel: string;
  readonly title: string;
  readonly publishedOn: PlainDate;
  readonly until?: PlainDate;
  readonly withdrawnOn?: PlainDate;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What an act of another matter makes the kernel do here, in the same transaction. */
export interface ReactionAct {
  /** The matter that it happens on; absent: it opens one. */
  readonly stream?: number;
  readonly procedure: string;
  readonly act: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The unit that the opened matter belongs to; absent: that of whoever did the act. */
  readonly unit?: string;
}

/** As much of an act as the register of businesses is told by. */
export interface EnteringAct<D = Readonly<Record<string, unknown>>> {
  readonly doneOn: PlainDate;
  readonly data: D;
}

/** Finds one of the matters that a matter names; undefined for any other. */
export type Linked = (stream: number) => Matter | undefined;

export type Reaction = (act: Act, matter: Matter, linked: Linked) => readonly ReactionAct[];

/** 一项职责 — what one folder under duties/ gives the kernel. */
export interface Duty<P extends ProcedureShape = ProcedureShape, F = unknown> {
  readonly procedure: P;
  readonly start: F;
  /** The facts after an act: every act must be named. */
  readonly evolve: { readonly [N in ActName<P>]: (facts: F, act: Act<N, DataOf<P, N>>, matter: Matter<F>) => F };
  /** The hard gates of each act, in the order in which they are asked. */
  readonly gates: { readonly [N in ActName<P>]?: readonly Gate<F, DataOf<P, N>>[] };
  readonly refusals: RefusalCatalogue;
  readonly describe: (facts: F, matter: Matter<F>) => Description;
  /**
   * 重述现状 — for acts that say again, changed, what stands: the data as it stands, from the acts of the matter. The form of
   * the act begins with it. Pure.
   */
  readonly restates?: {
    readonly [N in ActName<P>]?: (acts: readonly Act[]) => Partial<DataOf<P, N>>;
  };
  /** The name of one act where that of its kind does not say enough (据公示：立案). */
  readonly actTitle?: (act: Act) => string;
  /** 缺环 — steps of the law that an observed matter has no act for. Without it: those of the duty's own main path. */
  readonly gaps?: (facts: F) => readonly Gap[];
  readonly figures?: (act: Act, matter: Matter<F>) => readonly FigureRow[];
  readonly publications?: (facts: F, matter: Matter<F>) => readonly Publication[];
  /** 在列权责事项 — the versions of powers that the matter has published: the same array until it publishes again. */
  readonly powers?: (facts: F) => readonly ListedPower[];
  /** 执法证件 — what the matter's acts made of one person's certificates: the same object until one changes. */
  readonly certificates?: (facts: F) => HeldCertificates | undefined;
  /** 登记簿 — what an act says of businesses; `facts` are those before it. Absent: nothing. Pure. */
  readonly enters?: {
    readonly [N in ActName<P>]?: (act: EnteringAct<DataOf<P, N>>, facts: F) => readonly RegisterLine[];
  };
  /**
   * Keyed by `procedure/Act` of the act elsewhere; `matter` is the one on which it was done, after it, and `linked` finds
   * those that it names: a duty reads the facts of its own matters there.
   */
  readonly reactions?: Readonly<Record<string, Reaction>>;
  /** Turns the data of an act that was written under an older shape into today's. Keyed by act. */
  readonly upcast?: Readonly<
    Record<string, (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>
  >;
}

/** Declares a duty: the types of facts and acts are checked here and erased for the kernel, which adds its shared acts. */
export function duty<P extends ProcedureShape, F>(definition: Duty<P, F>): AnyDuty {
  return withProposedOpening(withSharedActs(definition as unknown as AnyDuty));
}

/** A duty as the kernel sees it: by name of act, with facts it does not know. */
export interface AnyDuty
  extends Omit<
    Duty,
    | 'evolve'
    | 'gates'
    | 'restates'
    | 'describe'
    | 'gaps'
    | 'figures'
    | 'publications'
    | 'powers'
    | 'certificates'
    | 'enters'
  > {
  readonly evolve: Readonly<Record<string, (facts: unknown, act: Act, matter: Matter) => unknown>>;
  readonly gates: Readonly<Record<string, readonly Gate<unknown, Readonly<Record<string, unknown>>>[] | undefined>>;
  readonly restates?: Readonly<
    Record<string, ((acts: readonly Act[]) => Readonly<Record<string, unknown>>) | undefined>
  >;
  readonly describe: (facts: unknown, matter: Matter) => Description;
  readonly gaps?: (facts: unknown) => readonly Gap[];
  readonly figures?: (act: Act, matter: Matter) => readonly FigureRow[];
  readonly publications?: (facts: unknown, matter: Matter) => readonly Publication[];
  readonly powers?: (facts: unknown) => readonly ListedPower[];
  readonly certificates?: (facts: unknown) => HeldCertificates | undefined;
  readonly enters?: Readonly<
    Record<string, ((act: EnteringAct, facts: unknown) => readonly RegisterLine[]) | undefined>
  >;
}

/** What all duties do on acts elsewhere, by `procedure/Act`. */
export function reactionsOf(duties: readonly AnyDuty[]): ReadonlyMap<string, readonly Reaction[]> {
  const all = new Map<string, Reaction[]>();
  for (const duty of duties) {
    for (const [trigger, reaction] of Object.entries(duty.reactions ?? {}))
      all.set(trigger, [...(all.get(trigger) ?? []), reaction]);
  }
  return all;
}
