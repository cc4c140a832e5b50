import { findRule } from '../duties/all-rules.ts';
import { findVersionOn, type PlainDate } from '../law/kinds.ts';
import type { Roster } from '../people/roster.ts';
import type { Reader } from '../record/database/database.ts';
import { Cells, type Span, type Wanted } from './cells.ts';
import type { FigureDefinition, Precision, Register } from './figure.ts';
import { figureCatalogue, getFigure } from './figures/index.ts';
import { readLaunches } from './launches.ts';
import { beginning, type Launches, type Moment, spanInChinese, spanOf, yearBefore } from './period.ts';
import { shownValue, valueInChinese } from './precision.ts';
import { Registers } from './registers.ts';

/** 统计数的值 — a figure of a year, with everything that it says of itself. Null: there is nothing to take it of. */
export interface FigureValue {
  readonly id: string;
  readonly zh: string;
  readonly kind: FigureDefinition['kind'];
  readonly unit: string;
  readonly value: number | null;
  /** The value before it is rounded or shown as a bound. */
  readonly exact: number | null;
  readonly shown: string;
  readonly period: Span & { readonly zh: string };
  readonly base: string;
  readonly precision: Precision;
  /** How many rows (of registers: lines) lie behind it. */
  readonly rows: number;
}

/** Where figures are read. */
export interface Source {
  readonly reader: Reader;
  readonly bureau: number;
  readonly roster: Roster;
}

/** Everything that the figures of some moments need, read at once. */
export class Figures {
  readonly #cells: Cells;
  readonly #launches: Launches;
  readonly #registered: ReadonlyMap<string, number>;

  private constructor(cells: Cells, launches: Launches, registered: ReadonlyMap<string, number>) {
    this.#cells = cells;
    this.#launches = launches;
    this.#registered = registered;
  }

  /** Reads what `definitions` need at a moment and, for growth and for comparison, one and two years before. */
  static async read(
    source: Source,
    moment: Moment,
    definitions: readonly FigureDefinition[] = figureCatalogue,
  ): Promise<Figures> {
    const [before, earlier] = [yearBefore(moment), yearBefore(yearBefore(moment))];
    const launches = await readLaunches(source);
    const leaves = [...new Set(definitions.flatMap(leavesOf))];
    // Last year's growth is against the year before it; nothing else looks back so far.
    const growing = definitions.filter(({ kind }) => kind === 'growth').flatMap(leavesOf);
    const asked = [
      ...leaves.map((leaf) => [leaf, [moment, before]] as const),
      ...growing.map((leaf) => [leaf, [earlier]] as const),
    ];
    const wanted = asked.flatMap(([leaf, moments]) => moments.flatMap((at) => wantedOf(leaf, at, launches)));
    const [cells, registered] = await Promise.all([
      Cells.read(source.reader, source.bureau, wanted),
      readRegisters(source, asked),
    ]);
    return new Figures(cells, launches, registered);
  }

  value(id: string, at: Moment): FigureValue {
    return this.#valued(getFigure(id), at);
  }

  #valued(definition: FigureDefinition, at: Moment): FigureValue {
    if (definition.kind === 'again') {
      const { id, zh } = definition;
      return { ...this.value(definition.of, at), id, zh };
    }
    const { exact, rows, span } = this.#exact(definition, at);
    const { id, zh, kind, unit, base, precision = { kind: 'exact' } as const } = definition;
    const value = exact === null ? null : shownValue(exact, precision);
    const shown = valueInChinese(value, exact, precision, unit);
    const period = { ...span, zh: spanInChinese(span) };
    return { id, zh, kind, unit, value, exact, shown, period, base, precision, rows };
  }

  #exact(definition: FigureDefinition, at: Moment): { exact: number | null; rows: number; span: Span } {
    const until = { from: beginning, until: at.until };
    switch (definition.kind) {
      case 'flow': {
        const span = spanOf(definition.period ?? 'until-day', at, this.#launches);
        const { total, rows } = this.#cells.sum(definition.counted, span);
        return { exact: total / (definition.per ?? 1), rows, span };
      }
      case 'stock': {
        const { total, rows } = this.#cells.sum(definition.counted, until);
        return { exact: total / (definition.per ?? 1), rows, span: until };
      }
      case 'registered': {
        const exact = this.#registered.get(registeredKey(definition.register, at.until)) ?? null;
        return { exact, rows: exact ?? 0, span: until };
      }
      case 'ratio': {
        const [part, whole] = [this.value(definition.part, at), this.value(definition.whole, at)];
        return { exact: percentage(part.exact, whole.exact), rows: part.rows, span: part.period };
      }
      case 'growth': {
        const now = this.#together(definition.of, at);
        const before = this.#together(definition.of, yearBefore(at));
        const rate = percentage(now.exact, before.exact);
        return { exact: rate === null ? null : rate - 100, rows: now.rows, span: now.span };
      }
      case 'ruled':
        return { exact: ruledNumber(definition.rule, at.until), rows: 0, span: until };
      case 'again':
        throw new TypeError('重述的统计数没有自己的值');
    }
  }

  #together(ids: readonly string[], at: Moment): { exact: number; rows: number; span: Span } {
    const values = ids.map((id) => this.value(id, at));
    const span = values[0]?.period ?? { from: beginning, until: at.until };
    const sum = (of: 'exact' | 'rows') => values.reduce((total, value) => total + (value[of] ?? 0), 0);
    return { exact: sum('exact'), rows: sum('rows'), span: { from: span.from, until: span.until } };
  }
}

/** One number in a hundred of another; null where there is nothing to divide by. */
function percentage(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}

/** The value of a rule as a number: a rate in a hundred, the count of a period. */
function ruledNumber(id: string, day: PlainDate): number | null {
  const rule = findRule(id);
  const value = rule && findVersionOn(rule, day)?.value;
  if (typeof value === 'number') return rule?.kind === 'ratio' ? Number((value * 100).toFixed(6)) : value;
  const count = (value as { count?: unknown } | undefined)?.count;
  return typeof count === 'number' ? count : null;
}

/** The definitions that read something themselves. */
function leavesOf(definition: FigureDefinition): readonly FigureDefinition[] {
  switch (definition.kind) {
    case 'flow':
    case 'stock':
    case 'registered':
    case 'ruled':
      return [definition];
    case 'again':
      return leavesOf(getFigure(definition.of));
    case 'ratio':
      return [definition.part, definition.whole].flatMap((id) => leavesOf(getFigure(id)));
    case 'growth':
      return definition.of.flatMap((id) => leavesOf(getFigure(id)));
  }
}

function wantedOf(leaf: FigureDefinition, at: Moment, launches: Launches): Wanted[] {
  if (leaf.kind === 'flow') return [{ span: spanOf(leaf.period ?? 'until-day', at, launches), counted: leaf.counted }];
  return leaf.kind === 'stock' ? [{ span: { from: beginning, until: at.until }, counted: leaf.counted }] : [];
}

const registeredKey = (register: Register, day: PlainDate): string => `${register}|${day}`;

async function readRegisters(
  { reader, bureau, roster }: Source,
  asked: readonly (readonly [FigureDefinition, readonly Moment[]])[],
): Promise<Map<string, number>> {
  const registers = new Registers(reader, bureau, roster);
  const counts = asked.flatMap(([leaf, moments]) =>
    leaf.kind === 'registered'
      ? moments.map(
          async (at) => [registeredKey(leaf.register, at.until), await registers.count(leaf.register, at)] as const,
        )
      : [],
  );
  return new Map(await Promise.all(counts));
}
