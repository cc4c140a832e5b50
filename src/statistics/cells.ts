import { addDays, addMonths, type PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import type { Counted } from './figure.ts';

/** A span of days, both inclusive. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** What is asked of the record: an indicator over a span; with causes only where somebody asks for them. */
export interface Wanted {
  readonly span: Span;
  readonly counted: readonly Counted[];
}

/** One sum of rows: over a whole month, or over a day of a month of which only a part is asked. */
interface Cell {
  readonly indicator: string;
  readonly day: PlainDate;
  readonly category: string;
  readonly source: string;
  readonly cause: string;
  readonly row_count: number;
  readonly total: number;
}

export interface Sum {
  readonly rows: number;
  readonly total: number;
}

/** The first and the last day of the month of a day. */
export const firstOf = (day: PlainDate): PlainDate => `${day.slice(0, 7)}-01` as PlainDate;
export const lastOf = (day: PlainDate): PlainDate => addDays(addMonths(firstOf(day), 1), -1);

/** The months of which a span takes only a part, by their first day. */
function partialMonths({ from, until }: Span): PlainDate[] {
  const ends = [
    ...(from === firstOf(from) && lastOf(from) <= until ? [] : [firstOf(from)]),
    ...(until === lastOf(until) && firstOf(until) >= from ? [] : [firstOf(until)]),
  ];
  return [...new Set(ends)];
}

/**
 * 合计 — the sums behind any number of figures, read with two statements: whole months from `figure_month`, the days of
 * months that a span cuts from `figure_row`.
 */
export class Cells {
  readonly #months = new Map<string, Cell[]>();
  readonly #days = new Map<string, Cell[]>();

  static async read(reader: Reader, bureau: number, wanted: readonly Wanted[]): Promise<Cells> {
    const cells = new Cells();
    const indicators = [...new Set(wanted.flatMap(({ counted }) => counted.map(({ indicator }) => indicator)))];
    const withCause = [
      ...new Set(
        wanted.flatMap(({ counted }) => counted.flatMap(({ indicator, cause }) => (cause ? [indicator] : []))),
      ),
    ];
    if (indicators.length === 0) return cells;
    const from = earliestOf(wanted);
    const [months, causes, days] = await Promise.all([
      readMonths(reader, bureau, from, (indicator) => !withCause.includes(indicator), monthStatement),
      readMonths(reader, bureau, from, (indicator) => withCause.includes(indicator), causeStatement),
      cells.#readDays(reader, bureau, wanted, withCause),
    ]);
    for (const cell of [...months, ...causes]) keep(cells.#months, cell);
    for (const cell of days) keep(cells.#days, cell);
    return cells;
  }

  async #readDays(
    reader: Reader,
    bureau: number,
    wanted: readonly Wanted[],
    withCause: readonly string[],
  ): Promise<Cell[]> {
    const asked = new Map<string, { readonly indicator: string; from: PlainDate; until: PlainDate }>();
    for (const { span, counted } of wanted)
      for (const month of partialMonths(span))
        for (const { indicator } of counted) widen(asked, indicator, month, span);
    if (asked.size === 0) return [];
    const days = [...asked.values()];
    return reader.query<Cell>(dayStatement, [
      bureau,
      days.map(({ indicator }) => indicator),
      days.map(({ from }) => from),
      days.map(({ until }) => until),
      withCause,
    ]);
  }

  /** What the rows add up to within the span. Rows with the sign −1 are taken away, from the count and from the total. */
  sum(counted: readonly Counted[], span: Span): Sum {
    let rows = 0;
    let total = 0;
    for (const one of counted) {
      const sign = one.sign ?? 1;
      for (const cell of this.#within(one.indicator, span)) {
        if (!fits(one, cell)) continue;
        rows += sign * cell.row_count;
        total += sign * cell.total;
      }
    }
    return { rows, total };
  }

  *#within(indicator: string, { from, until }: Span): Iterable<Cell> {
    for (const cell of this.#months.get(indicator) ?? []) if (cell.day >= from && lastOf(cell.day) <= until) yield cell;
    const partial = partialMonths({ from, until });
    for (const cell of this.#days.get(indicator) ?? [])
      if (cell.day >= from && cell.day <= until && partial.includes(firstOf(cell.day))) yield cell;
  }
}

/** The days of a month that any span asks of an indicator. */
function widen(
  asked: Map<string, { readonly indicator: string; from: PlainDate; until: PlainDate }>,
  indicator: string,
  month: PlainDate,
  span: Span,
): void {
  const from = span.from > month ? span.from : month;
  const until = span.until < lastOf(month) ? span.until : lastOf(month);
  const key = `${indicator}|${month}`;
  const known = asked.get(key);
  if (!known) asked.set(key, { indicator, from, until });
  else {
    if (from < known.from) known.from = from;
    if (until > known.until) known.until = until;
  }
}

function keep(by: Map<string, Cell[]>, cell: Cell): void {
  const known = by.get(cell.indicator);
  if (known) known.push(cell);
  else by.set(cell.indicator, [cell]);
}

function fits({ category, source, cause }: Counted, cell: Cell): boolean {
  return (
    (category?.includes(cell.category) ?? true) &&
    (source?.includes(cell.source) ?? true) &&
    (cause?.includes(cell.cause) ?? true)
  );
}

/** The earliest day on which each indicator is asked for. */
function earliestOf(wanted: readonly Wanted[]): Map<string, PlainDate> {
  const earliest = new Map<string, PlainDate>();
  for (const { span, counted } of wanted)
    for (const { indicator } of counted) {
      const known = earliest.get(indicator);
      if (known === undefined || span.from < known) earliest.set(indicator, span.from);
    }
  return earliest;
}

async function readMonths(
  reader: Reader,
  bureau: number,
  from: ReadonlyMap<string, PlainDate>,
  isAsked: (indicator: string) => boolean,
  statement: string,
): Promise<Cell[]> {
  const asked = [...from].filter(([indicator]) => isAsked(indicator));
  if (asked.length === 0) return [];
  return reader.query<Cell>(statement, [bureau, asked.map(([indicator]) => indicator), asked.map(([, day]) => day)]);
}

/** `lateral`: the index is read once for each indicator, however many the planner expects. */
const monthStatement = `
select w.indicator, m.*
  from unnest($2::text[], $3::date[]) as w (indicator, since)
 cross join lateral (
   select month as day, category, source, '' as cause, sum(row_count)::bigint as row_count, sum(total)::bigint as total
     from projection.figure_month
    where bureau = $1 and indicator = w.indicator and month >= w.since group by 1, 2, 3) m`;

const causeStatement = `
select w.indicator, m.*
  from unnest($2::text[], $3::date[]) as w (indicator, since)
 cross join lateral (
   select month as day, category, source, cause, row_count, total from projection.figure_month_cause
    where bureau = $1 and indicator = w.indicator and month >= w.since offset 0) m`;

const dayStatement = `
select w.indicator, r.*
  from unnest($2::text[], $3::date[], $4::date[]) as w (indicator, since, until)
 cross join lateral (
   select day, coalesce(category, '') as category, coalesce(source, '') as source,
          case when w.indicator = any($5::text[]) then coalesce(cause, '') else '' end as cause,
          count(*)::bigint as row_count, sum(value)::bigint as total
     from projection.figure_row
    where bureau = $1 and indicator = w.indicator and day >= w.since and day <= w.until group by 1, 2, 3, 4) r`;
