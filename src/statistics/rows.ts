import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import type { Span } from './cells.ts';
import type { Counted, FigureDefinition } from './figure.ts';
import { getFigure } from './figures/index.ts';
import { beginning, type Launches, type Moment, spanOf } from './period.ts';

/** 指标行 — one row behind a figure: which act, in which matter, on which day, with which value. */
export interface FigureRowShown {
  readonly position: number;
  readonly ordinal: number;
  readonly stream: number;
  readonly day: PlainDate;
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly category: string | null;
  readonly source: string | null;
  readonly cause: string | null;
  readonly org_unit: string;
}

/** Where the page before ended. */
export interface Cursor {
  readonly day: PlainDate;
  readonly position: number;
  readonly ordinal: number;
}

/** What a figure counts, over which days: of a rate its part, of growth this year's; empty for registers and rules. */
export function tracedBy(
  definition: FigureDefinition,
  at: Moment,
  launches: Launches,
): { readonly counted: readonly Counted[]; readonly span: Span } {
  switch (definition.kind) {
    case 'flow':
      return { counted: definition.counted, span: spanOf(definition.period ?? 'until-day', at, launches) };
    case 'stock':
      return { counted: definition.counted, span: { from: beginning, until: at.until } };
    case 'again':
      return tracedBy(getFigure(definition.of), at, launches);
    case 'ratio':
      return tracedBy(getFigure(definition.part), at, launches);
    case 'growth': {
      const parts = definition.of.map((id) => tracedBy(getFigure(id), at, launches));
      const span = parts[0]?.span ?? { from: beginning, until: at.until };
      return { counted: parts.flatMap(({ counted }) => counted), span };
    }
    case 'registered':
    case 'ruled':
      return { counted: [], span: { from: beginning, until: at.until } };
  }
}

/**
 * One page of rows, the newest first. Each indicator is read backwards along its index until the page is full, so that the
 * first page of a hundred thousand rows costs no more than that of fifty.
 */
export async function pageOfRows(
  reader: Reader,
  bureau: number,
  asked: { readonly counted: readonly Counted[]; readonly span: Span; readonly size: number; readonly before?: Cursor },
): Promise<FigureRowShown[]> {
  const { counted, span, size, before } = asked;
  if (counted.length === 0) return [];
  const values: unknown[] = [bureau, span.from, span.until, size];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const past = before
    ? ` and (r.day, r.position, r.ordinal) < (${add(before.day)}::date, ${add(before.position)}::bigint, ${add(before.ordinal)}::integer)`
    : '';
  const branches = counted.map((one) => {
    const conditions = [
      `r.bureau = $1 and r.indicator = ${add(one.indicator)} and r.day >= $2 and r.day <= $3`,
      ...(['category', 'source', 'cause'] as const).flatMap((by) =>
        one[by] === undefined ? [] : [`coalesce(r.${by}, '') = any(${add(one[by])}::text[])`],
      ),
    ];
    const value = one.sign === -1 ? '-r.value' : 'r.value';
    return `(select r.position, r.ordinal, r.stream, r.day, r.indicator, ${value} as value, r.unit, r.category, r.source,
              r.cause, r.org_unit
         from projection.figure_row r where ${conditions.join(' and ')}${past}
        order by r.day desc, r.position desc, r.ordinal desc limit $4)`;
  });
  return reader.query<FigureRowShown>(
    `select * from (${branches.join(' union all ')}) r order by day desc, position desc, ordinal desc limit $4`,
    values,
  );
}
