import type { DataSchema, Static } from './fields.ts';
import type { IntervalKind, Length, PlainDate, Rule } from './kinds.ts';
import type { Post } from './posts.ts';
import type { PowerKind } from './power-kinds.ts';

/**
 * 程序表 — the table that a duty's law is written as: states, acts, who may do them, with whose signatures, what they
 * ask, which clocks they start and end. Buttons, forms, permissions, refusals, routes, flowcharts and post manuals are
 * all derived from it.
 */

/** The effect happens only where the act's data says one of these values. */
export type When = Readonly<Record<string, readonly (string | boolean)[]>>;

/** Starts a clock on the day of the act, or on the day that the data field `from` holds. */
export interface ClockStart {
  readonly clock: string;
  readonly from?: string;
  /** The data field that holds its last day, where a paper fixes it (在规定时限内); without the field no clock starts. */
  readonly until?: string;
  /** Several clocks of one kind may run at once: the data field that tells them apart. */
  readonly key?: string;
  readonly when?: When;
}

/** Ends a running clock: in time or late. Without `key` it ends every running clock of the kind. */
export interface ClockEnd {
  readonly clock: string;
  /** 在途时间 — the data field with the day on which its paper was posted: on that day it ends, whenever the paper came. */
  readonly from?: string;
  readonly key?: string;
  readonly when?: When;
}

/**
 * Lengthens a running clock by the extension number `step` of its rule; `field` holds the length where people fix it,
 * `until` the new last day of a clock whose last day a paper fixed.
 */
export interface ClockExtension {
  readonly clock: string;
  readonly step: number;
  readonly field?: string;
  readonly until?: string;
  readonly key?: string;
}

/** Opens or closes an interval that the law leaves out of the clocks whose rule names it. */
export interface IntervalChange {
  readonly interval: IntervalKind;
  readonly from?: string;
  /** The data field that holds its last day, where that is told in advance (检测期间应当明确): it ends then by itself. */
  readonly until?: string;
  readonly when?: When;
}

/**
 * 期限 — a clock of a procedure. A `term` binds the bureau: late is an alert. A `window` belongs to the party: the bureau
 * waits. A rule without a length (a text) is for clocks whose last day a paper fixes: every start of it has `until`. A rule
 * whose value is null leaves the length to the bureau: the clock runs by the local period, and not at all without one.
 */
export interface ClockDefinition {
  readonly zh: string;
  readonly rule: Rule<Length | string | null>;
  readonly nature: 'term' | 'window';
}

/** A document number (案号) that an act takes: gap-free per organ, word and year. */
export interface NumberDefinition {
  readonly word: string;
  readonly when?: When;
}

/** 计数 — the act counts once for the year of its day and for what the data field `key` names (一年内对一户的检查次数). */
export interface TallyDefinition {
  readonly tally: string;
  readonly key: string;
  /** The act counts once for each row of this field, and `key` is a field of the row (成批登记的旧案). */
  readonly rows?: string;
  /** Counted over all years and not for the year of the act: a thing that is done once for ever. */
  readonly ever?: true;
  readonly when?: When;
}

/** 行为 — one act of a procedure. */
export interface ActDefinition {
  readonly zh: string;
  /** The states in which it may be done; `none` opens a matter. */
  readonly from: readonly string[];
  /** The state after it; absent: the state stays. */
  readonly to?: string;
  readonly by: readonly Post[];
  /** How many officers with a valid certificate must take part (执法人员不少于两人). */
  readonly officers?: number;
  /** Whose signatures it needs, in order; the last one approves. The approval matrix decides. */
  readonly signatures?: readonly Post[];
  /** Where the law lets it be done first and approved afterwards (紧急情况): no signatures are needed before. */
  readonly signaturesUnless?: When;
  /** The rules that it applies; the first gives the article that is shown. */
  readonly basis: readonly [Rule<never> | Rule, ...(Rule<never> | Rule)[]];
  readonly data: DataSchema;
  readonly starts?: readonly ClockStart[];
  readonly ends?: readonly ClockEnd[];
  readonly extends?: readonly ClockExtension[];
  readonly opens?: readonly IntervalChange[];
  readonly closes?: readonly IntervalChange[];
  /** Puts off the last day, told in advance, of an open interval. */
  readonly prolongs?: readonly IntervalChange[];
  readonly number?: NumberDefinition;
  readonly tallies?: readonly TallyDefinition[];
  /** 行使职权 — the kinds of power of which it exercises one: it must name one that is listed on its day. */
  readonly exercises?: readonly PowerKind[];
  /** Number of the form in the 2021 edition of the penalty papers, where there is one. */
  readonly form?: number;
  /** Its data is counted by the system and not filled in: it has no form, a page of its own asks for it. */
  readonly counted?: true;
  /** Only the kernel does it, as a reaction to another matter's act. */
  readonly reaction?: boolean;
  /** 联合办理 — the people in this data field bring their unit onto the matter, beside the one that leads. */
  readonly joins?: string;
  /** 各程序共有的行为 — given by the kernel to every procedure whose matters somebody handles. */
  readonly shared?: true;
  /** The step cannot be the next suggestion of the screens: it is possible at many moments (证据、文书送达). */
  readonly anytime?: boolean;
}

export interface StateDefinition {
  readonly zh: string;
  /** True where the matter is over. */
  readonly final?: boolean;
}

export interface ProcedureShape {
  readonly id: string;
  readonly zh: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly clocks: Readonly<Record<string, ClockDefinition>>;
  readonly acts: Readonly<Record<string, ActDefinition>>;
  /** The acts without which a matter that reached a state has a gap in its record, in the order of the law. */
  readonly mainPath: readonly string[];
  /** Its matters have no handlers of their own: no joint handling, no hand-over (本局设置、据公示录入的案件). */
  readonly withoutHandlers?: true;
}

/** Declares a procedure and checks its table. Throws `TypeError` naming the mistake: a table is wrong at start or never. */
export function procedure<const P extends ProcedureShape>(definition: P): P {
  for (const [name, act] of Object.entries<ActDefinition>(definition.acts)) {
    const wrong = mistakeIn(definition, act);
    if (wrong) throw new TypeError(`程序 ${definition.id} 的行为 ${name}：${wrong}`);
  }
  const lost = definition.mainPath.find((name) => !(name in definition.acts));
  if (lost) throw new TypeError(`程序 ${definition.id} 的主线没有行为 ${lost}`);
  return definition;
}

function mistakeIn(definition: ProcedureShape, act: ActDefinition): string | undefined {
  const state = [...act.from, ...(act.to === undefined ? [] : [act.to])].find(
    (name) => name !== 'none' && !(name in definition.states),
  );
  if (state !== undefined) return `没有状态 ${state}`;
  const clock = [...(act.starts ?? []), ...(act.ends ?? []), ...(act.extends ?? [])].find(
    (effect) => !(effect.clock in definition.clocks),
  );
  if (clock !== undefined) return `没有期限 ${clock.clock}`;
  const endless = act.starts?.find((start) => start.until === undefined && !hasLength(definition.clocks[start.clock]));
  if (endless !== undefined) return `期限 ${endless.clock} 没有长度，也没有载明届满日的项目`;
  const fields = [
    ...[...(act.starts ?? []), ...(act.ends ?? []), ...(act.extends ?? [])].map((effect) => effect.key),
    ...[...(act.starts ?? []), ...(act.ends ?? []), ...(act.opens ?? []), ...(act.closes ?? [])].map(
      (effect) => effect.from,
    ),
    ...[...(act.starts ?? []), ...(act.extends ?? []), ...(act.opens ?? []), ...(act.prolongs ?? [])].map(
      (effect) => effect.until,
    ),
    ...(act.extends ?? []).map((effect) => effect.field),
    ...(act.tallies ?? []).map((tally) => tally.rows ?? tally.key),
    ...[...(act.starts ?? []), ...(act.ends ?? []), ...(act.opens ?? []), ...(act.closes ?? [])].flatMap((effect) =>
      Object.keys(effect.when ?? {}),
    ),
  ].filter((field) => field !== undefined);
  const field = fields.find((name) => !(name in act.data.properties));
  return field === undefined ? undefined : `没有项目 ${field}`;
}

const hasLength = (clock: ClockDefinition | undefined): boolean =>
  clock?.rule.versions.every((version) => typeof version.value !== 'string') ?? false;

export type ActName<P extends ProcedureShape> = keyof P['acts'] & string;
export type StateName<P extends ProcedureShape> = keyof P['states'] & string;
export type DataOf<P extends ProcedureShape, N extends ActName<P>> = Static<P['acts'][N]['data']>;

/** Whether the condition of an effect holds for the data of an act. */
export function holds(when: When | undefined, data: Readonly<Record<string, unknown>>): boolean {
  if (when === undefined) return true;
  for (const field in when) {
    if (!when[field]?.includes(data[field] as string | boolean)) return false;
  }
  return true;
}

/** The day that a field of the data holds, or the day of the act. */
export function effectDay(
  field: string | undefined,
  data: Readonly<Record<string, unknown>>,
  doneOn: PlainDate,
): PlainDate {
  const value = field === undefined ? undefined : data[field];
  return value === undefined ? doneOn : (value as PlainDate);
}
