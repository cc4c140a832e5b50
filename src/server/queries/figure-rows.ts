import { moneyInChinese, type PlainDate, parseDate } from '../../law/kinds.ts';
import { visibleWhere } from '../../people/permission.ts';
import type { FigureDefinition } from '../../statistics/figure.ts';
import { findFigure, getFigure } from '../../statistics/figures/index.ts';
import { readLaunches } from '../../statistics/launches.ts';
import type { Moment } from '../../statistics/period.ts';
import { Registers } from '../../statistics/registers.ts';
import { type Cursor, type FigureRowShown, pageOfRows, tracedBy } from '../../statistics/rows.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { labelsOf } from '../labels.ts';
import { sourceOf, unknownFigure } from './figures.ts';
import { withFullTitles } from './matter-titles.ts';

interface MatterRow {
  readonly position: number;
  readonly type: string;
  readonly procedure: string;
  readonly title: string;
  readonly number: string | null;
}

/**
 * 打开一个数 — one page of the rows behind it, each with its act and its matter; of registers, their lines. `after` is the
 * text that the page before gave as `next`.
 */
export async function openFigure(
  bureau: OpenBureau,
  visitor: Visitor,
  asked: { readonly id: string; readonly moment: Moment; readonly after: string; readonly size: number },
) {
  const definition = findFigure(asked.id);
  if (!definition) return unknownFigure(asked.id);
  const source = definition.kind === 'again' ? getFigure(definition.of) : definition;
  if (source.kind === 'registered') return { ok: true as const, page: await linesPage(bureau, source, asked) };
  return { ok: true as const, page: await rowsPage(bureau, visitor, definition, asked) };
}

type Asked = Parameters<typeof openFigure>[2];

async function linesPage(
  bureau: OpenBureau,
  { register }: Extract<FigureDefinition, { kind: 'registered' }>,
  { moment, after, size }: Asked,
) {
  const registers = new Registers(bureau.database, bureau.bureau, bureau.roster);
  const lines = await registers.page(register, moment, after, size);
  return { kind: 'lines' as const, lines, next: lines.length < size ? null : (lines.at(-1)?.id ?? null) };
}

async function rowsPage(bureau: OpenBureau, visitor: Visitor, definition: FigureDefinition, asked: Asked) {
  const launches = await readLaunches(sourceOf(bureau));
  const before = cursorOf(asked.after);
  const rows = await pageOfRows(bureau.database, bureau.bureau, {
    ...tracedBy(definition, asked.moment, launches),
    size: asked.size,
    ...(before ? { before } : {}),
  });
  const matters = await mattersOf(bureau, visitor, rows);
  const last = rows.length < asked.size ? undefined : rows.at(-1);
  return {
    kind: 'rows' as const,
    rows: rows.map((row) => shownRow(bureau, row, matters.get(row.position))),
    next: last ? `${last.day}_${last.position}_${last.ordinal}` : null,
  };
}

/** A place in the rows; nothing for a text that is none. */
function cursorOf(text: string): Cursor | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})_(\d{1,15})_(\d{1,9})$/.exec(text);
  const day = match?.[1] === undefined ? undefined : parseDate(match[1]);
  return match && day ? { day, position: Number(match[2]), ordinal: Number(match[3]) } : undefined;
}

/** The acts and matters of a page, as far as the visitor may see them: the same predicate as on every list. */
async function mattersOf(
  bureau: OpenBureau,
  { scope }: Visitor,
  rows: readonly FigureRowShown[],
): Promise<ReadonlyMap<number, MatterRow>> {
  const visible = visibleWhere(scope, 3);
  const found = await bureau.database.query<MatterRow & { readonly about: number | null }>(
    `select a.position, a.type, m.procedure, m.title, m.about, m.number
       from act a join projection.matter m on m.bureau = a.bureau and m.stream = a.stream
      where a.bureau = $1 and a.position = any($2::bigint[]) and ${visible.sql}`,
    [bureau.bureau, [...new Set(rows.map(({ position }) => position))], ...visible.values],
  );
  return new Map((await withFullTitles(bureau, scope, found)).map((row) => [row.position, row]));
}

function shownRow(bureau: OpenBureau, row: FigureRowShown, matter: MatterRow | undefined) {
  const procedure = matter && bureau.record.duties.get(matter.procedure)?.procedure;
  const labels = labelsOf(procedure);
  const named = (code: string | null): string | null => (code === null ? null : (labels.get(code) ?? code));
  return {
    position: row.position,
    ordinal: row.ordinal,
    day: row.day as PlainDate,
    value: row.value,
    shown: row.unit === '分' ? moneyInChinese(row.value) : `${row.value.toLocaleString('en-US')}${row.unit}`,
    category: named(row.category),
    source: named(row.source),
    cause: named(row.cause),
    unit: bureau.roster.findUnit(row.org_unit)?.name ?? row.org_unit,
    matter: matter
      ? {
          stream: row.stream,
          title: matter.title,
          number: matter.number,
          procedureZh: procedure?.zh ?? matter.procedure,
          actZh: procedure?.acts[matter.type]?.zh ?? matter.type,
        }
      : null,
  };
}
