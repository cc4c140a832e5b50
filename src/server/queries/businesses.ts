import { type BusinessKind, businessKinds } from '../../law/business-kinds.ts';
import { addMonths, type PlainDate, parseDate } from '../../law/kinds.ts';
import { visibleWhere } from '../../people/permission.ts';
import {
  type BusinessEntity,
  businessHistory,
  findBusiness,
  type HistoryLine,
  searchBusinesses,
} from '../../registry/business.ts';
import { type BusinessFilter, countBusinesses, listBusinesses } from '../../registry/business-list.ts';
import { stockByFiguresOn, totalOf } from '../../registry/stock.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { inspectionsOf } from './inspections-of.ts';
import { listMatters } from './matter-list.ts';

const mostFound = 20;

export interface BusinessesAsked extends BusinessFilter {
  /** Any part of a name, code or number. */
  readonly q?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** 经营主体 — those that fit, page by page; of words the closest twenty. For whoever works on matters at all. */
export async function findBusinesses(bureau: OpenBureau, { scope }: Visitor, asked: BusinessesAsked) {
  const { q, page, size, ...filter } = asked;
  if (scope.kind === 'none') return { total: 0, page, size, rows: [] };
  const { database, bureau: number } = bureau;
  if (q !== undefined) {
    const found = (await searchBusinesses(database, number, q, mostFound)).map(rowOf);
    return { total: found.length, page: 1, size: mostFound, rows: found };
  }
  const [rows, total] = await Promise.all([
    listBusinesses(database, number, filter, page, size),
    countBusinesses(database, number, filter),
  ]);
  return { total, page, size, rows: rows.map(rowOf) };
}

export type BusinessListRow = ReturnType<typeof rowOf>;

function rowOf(business: BusinessEntity) {
  const { id, uscc, internalNumber, name, kind, address, establishedOn, deregisteredOn, creditClass, inRegister } =
    business;
  return {
    id,
    uscc: uscc ?? internalNumber ?? id,
    name,
    kind,
    kindZh: businessKinds[kind],
    address: address ?? null,
    establishedOn: establishedOn ?? null,
    deregisteredOn: deregisteredOn ?? null,
    creditClass: creditClass ?? null,
    inRegister,
  };
}

/** 一户 — what the register says of a business, its history by date, the matters about it, its inspections of the year. */
export async function businessPage(bureau: OpenBureau, { scope }: Visitor, id: string) {
  if (scope.kind === 'none') return undefined;
  const { database, bureau: number } = bureau;
  const business = await findBusiness(database, number, id);
  if (!business) return undefined;
  const history = await businessHistory(database, number, business.id);
  const code = business.uscc ?? business.internalNumber ?? business.id;
  const today = bureau.record.today();
  const [shown, matters, inspections] = await Promise.all([
    visibleAmong(
      bureau,
      scope,
      history.map(({ stream }) => stream),
    ),
    listMatters(bureau, scope, { q: code }, 1, 100),
    inspectionsOf(bureau, code, today),
  ]);
  return {
    business: rowOf(business),
    source: business.source ?? null,
    asOf: business.asOf ?? null,
    history: history.map((line) => lineOf(line, shown)).reverse(),
    matters,
    inspections,
  };
}

function lineOf(
  { effect, how, from, until, stream, position, source, asOf, business }: HistoryLine,
  shown: Set<number>,
) {
  return {
    effect,
    how,
    from,
    until: until ?? null,
    position,
    /** The matter of the act, where the visitor may see it. */
    stream: shown.has(stream) ? stream : null,
    source: source ?? null,
    asOf: asOf ?? null,
    business: rowOf(business),
  };
}

/** Those of some matters that a visitor may see: the one predicate. */
async function visibleAmong(
  bureau: OpenBureau,
  scope: Visitor['scope'],
  streams: readonly number[],
): Promise<Set<number>> {
  const visible = visibleWhere(scope, 3);
  const rows = await bureau.database.query<{ stream: number }>(
    `select m.stream from projection.matter m where m.bureau = $1 and m.stream = any($2::bigint[]) and ${visible.sql}`,
    [bureau.bureau, streams, ...visible.values],
  );
  return new Set(rows.map(({ stream }) => stream));
}

/** 户数 — the stock of a day by kind, that of the same day a year before, and the growth in hundredths of a per cent. */
export async function stockOf(bureau: OpenBureau, asked: string | undefined) {
  const day: PlainDate = parseDate(asked ?? '') ?? bureau.record.today();
  const yearBefore = addMonths(day, -12);
  const [now, before] = await Promise.all([
    stockByFiguresOn(bureau.database, bureau.bureau, day),
    stockByFiguresOn(bureau.database, bureau.bureau, yearBefore),
  ]);
  const kinds = (Object.keys(businessKinds) as BusinessKind[]).map((kind) => ({
    kind,
    zh: businessKinds[kind],
    now: now[kind],
    before: before[kind],
    growth: growthOf(now[kind], before[kind]),
  }));
  const [total, totalBefore] = [totalOf(now), totalOf(before)];
  return { day, yearBefore, total, totalBefore, growth: growthOf(total, totalBefore), kinds };
}

/** In hundredths of a per cent, rounded to the nearest; null where there was nothing to grow from. */
const growthOf = (now: number, before: number): number | null =>
  before === 0 ? null : Math.round(((now - before) * 10_000) / before);
