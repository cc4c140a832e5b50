import { addDays, type PlainDate, parseDate } from '../../law/kinds.ts';
import { type Post, posts } from '../../law/posts.ts';
import { type Scope, visibleWhere } from '../../people/permission.ts';
import { bureauStream } from '../../record/bureau.ts';
import { normalForSearch, pairsIn } from '../../record/search-grams.ts';
import type { OpenBureau } from '../bureau.ts';
import { withFullTitles } from './matter-titles.ts';
import { untilNextAct } from './until-next-act.ts';

/** 事项列表的条件 — what a list is narrowed by; an absent one narrows nothing. */
export interface MatterFilter {
  readonly procedure?: string | undefined;
  readonly state?: string | undefined;
  readonly unit?: string | undefined;
  readonly officer?: string | undefined;
  /** Any part of a name, number or code. */
  readonly q?: string | undefined;
  /** `late`, `today`, `soon` (within seven days), or a day: running terms that expire up to it. */
  readonly due?: string | undefined;
  readonly observed?: boolean | undefined;
  /** True: only what is not closed; false: only what is. */
  readonly open?: boolean | undefined;
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
  /** 联合办理的机构 */
  readonly jointUnitName: string | null;
  /** 有承办人须交接 */
  readonly handingOver: boolean;
  readonly openedOn: PlainDate;
  readonly nextDue: PlainDate | null;
  readonly nextClock: string | null;
  readonly provisional: boolean;
  readonly waiting: readonly string[];
  readonly observed: boolean;
  readonly organ: string | null;
}

interface ListedRow extends MatterRow {
  readonly about: number | null;
}

interface StoredRow extends Omit<ListedRow, 'procedureZh' | 'stateZh' | 'unitName' | 'jointUnitName' | 'waiting'> {
  readonly jointUnit: string | null;
  readonly waiting: readonly string[] | null;
}

const columns = `m.stream, m.procedure, m.number, m.title, m.about, m.party, m.party_code as "partyCode", m.state, m.unit,
 m.joint_unit as "jointUnit", m.handing_over <> '{}' as "handingOver",
 m.opened_on as "openedOn", m.next_due as "nextDue", m.next_clock as "nextClock", m.provisional,
 nullif(m.waiting, '{}') as waiting, m.observed, m.organ`;

const matters = 'projection.matter m';

interface Condition {
  readonly from: string;
  readonly where: string;
  readonly order: string;
  readonly values: readonly unknown[];
  /** Whose they are, where that is an "or": what a unit leads, and the few that it joined or a person is on elsewhere. */
  readonly halves?: readonly [led: string, elsewhere: string];
}

/** One page of the matters that fit, newest first, and how many there are. */
export async function listMatters(
  bureau: OpenBureau,
  scope: Scope,
  filter: MatterFilter,
  page: number,
  size: number,
): Promise<{ total: number; page: number; size: number; rows: readonly MatterRow[] }> {
  const condition = conditionOf(bureau, scope, filter);
  if (!condition) return { total: 0, page, size, rows: [] };
  const asked = `${sourceOf(condition)} order by ${condition.order} ${JSON.stringify(condition.values)}`;
  const [rows, total] = await Promise.all([
    untilNextAct(bureau, `page ${page} of ${size} ${asked}`, () => pageOf(bureau, condition, page, size)),
    untilNextAct(bureau, `count ${asked}`, () => countOf(bureau, condition)), // one for all pages
  ]);
  return { total, page, size, rows: await withFullTitles(bureau, scope, rows) }; // each reader's own: kept for nobody
}

/** The first rows only, for a search. */
export async function firstMatters(
  bureau: OpenBureau,
  scope: Scope,
  filter: MatterFilter,
  most: number,
): Promise<readonly MatterRow[]> {
  const condition = conditionOf(bureau, scope, filter);
  return condition ? withFullTitles(bureau, scope, await pageOf(bureau, condition, 1, most)) : [];
}

async function pageOf(bureau: OpenBureau, condition: Condition, page: number, size: number): Promise<ListedRow[]> {
  const { order, values } = condition;
  const [most, left] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const source = sourceOf(condition, ` order by ${order} limit ${most}::integer + ${left}::integer`);
  const rows = await bureau.database.query<StoredRow>(
    `select ${columns} from ${source} order by ${order} limit ${most} offset ${left}`,
    [...values, size, (page - 1) * size],
  );
  return rows.map((row) => named(bureau, row));
}

/**
 * An "or" of whose a matter is, no index answers in order: of a state that the unit has no matter in, every matter of the
 * bureau would be looked at. So each half is read by its own index, no further than the page (`upTo`); the `offset 0` keeps
 * the planner from hoping to meet the few matters of the second half on the way through all.
 */
function sourceOf({ from, where, halves }: Condition, upTo = ''): string {
  if (!halves) return `${from} where ${where}`;
  const elsewhere = from.replace(matters, `(select * from ${matters} where m.bureau = $1 and ${halves[1]} offset 0) m`);
  return `((select m.* from ${from} where ${where} and ${halves[0]}${upTo}) union all (select m.* from ${elsewhere} where ${where}${upTo})) m`;
}

/** Nothing fits: undefined. The text depends on which conditions there are, never on a value: one plan for each shape. */
function conditionOf(bureau: OpenBureau, scope: Scope, filter: MatterFilter): Condition | undefined {
  if (scope.kind === 'none') return undefined;
  const values: unknown[] = [bureau.bureau];
  const parts = ['m.bureau = $1'];
  const add = (value: unknown, sql: (parameter: string) => string): void => {
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  if (filter.procedure === undefined) parts.push(`m.stream <> ${bureauStream}`);
  else add(filter.procedure, (p) => `m.procedure = ${p}`);
  if (filter.state !== undefined) add(filter.state, (p) => `m.state = ${p}`);
  if (filter.officer !== undefined) add([filter.officer], (p) => `m.officers @> ${p}::text[]`);
  if (filter.observed !== undefined) add(filter.observed, (p) => `m.observed = ${p}`);
  if (filter.open !== undefined) parts.push(`m.closed_on is ${filter.open ? 'null' : 'not null'}`);
  if (filter.due !== undefined && !addDue(bureau, filter.due, add, parts)) return undefined;
  const halves = halvesOf(scope, filter, values, parts);
  let from = matters;
  if (filter.q !== undefined) {
    const words = normalForSearch(filter.q);
    const pairs = [...pairsIn([words])];
    if (words === '') return undefined;
    from += ' join projection.matter_words w on w.bureau = m.bureau and w.stream = m.stream';
    if (pairs.length > 0) add(pairs, (p) => `w.grams @> ${p}::integer[]`);
    add(words, (p) => `strpos(w.words, ${p}) > 0`);
  }
  const order = filter.due === undefined ? 'm.stream desc' : 'm.next_due, m.stream desc';
  return { from, where: parts.join(' and '), order, values, ...(halves ? { halves } : {}) };
}

/** Narrows to the unit that is asked for, and to what may be seen: as halves where an "or" has two, else as a condition. */
function halvesOf(
  scope: Scope,
  filter: MatterFilter,
  values: unknown[],
  parts: string[],
): Condition['halves'] | undefined {
  const isImplied = impliesScope(scope, filter);
  const ofOwnUnit = !isImplied && scope.kind === 'unit' && scope.units.length === 1;
  if (!isImplied && (filter.unit !== undefined || !ofOwnUnit)) {
    const visible = visibleWhere(scope, values.length + 1);
    values.push(...visible.values);
    parts.push(visible.sql);
  }
  const unit = filter.unit ?? (ofOwnUnit ? scope.units[0] : undefined);
  if (unit === undefined) return undefined;
  const [its, person, procedures] = [1, 2, 3].map((more) => `$${values.length + more}`);
  values.push(unit);
  let elsewhere = `m.joint_unit = ${its}`;
  if (filter.unit === undefined && scope.kind === 'unit') {
    elsewhere += ` or m.officers @> ${person}::text[] or m.procedure = any(${procedures}::text[])`;
    values.push([scope.person], scope.procedures);
  }
  return [`m.unit = ${its}`, `m.unit <> ${its} and (${elsewhere})`];
}

/** A unit of one's own, or one's own matters: the predicate of visibility says nothing more, and would cost the index. */
function impliesScope(scope: Scope, filter: MatterFilter): boolean {
  if (scope.kind !== 'unit') return scope.kind === 'bureau';
  return (filter.unit !== undefined && scope.units.includes(filter.unit)) || filter.officer === scope.person;
}

function addDue(
  bureau: OpenBureau,
  due: string,
  add: (value: unknown, sql: (parameter: string) => string) => void,
  parts: string[],
): boolean {
  const today = bureau.record.today();
  parts.push('m.next_due is not null');
  switch (due) {
    case 'late':
      add(today, (p) => `m.next_due < ${p}`);
      return true;
    case 'today':
      add(today, (p) => `m.next_due = ${p}`);
      return true;
    case 'soon':
      add(today, (p) => `m.next_due >= ${p}`);
      add(addDays(today, 7), (p) => `m.next_due <= ${p}`);
      return true;
  }
  const day = parseDate(due);
  if (day === undefined) return false;
  add(day, (p) => `m.next_due <= ${p}`);
  return true;
}

async function countOf({ database }: OpenBureau, condition: Condition): Promise<number> {
  const [row] = await database.query<{ total: number }>(
    `select count(*)::integer as total from ${sourceOf(condition)}`,
    condition.values,
  );
  return row?.total ?? 0;
}

/** Field by field: spreading the driver's rows costs more than reading them. */
function named(bureau: OpenBureau, row: StoredRow): ListedRow {
  const procedure = bureau.record.duties.get(row.procedure)?.procedure;
  return {
    stream: row.stream,
    procedure: row.procedure,
    procedureZh: procedure?.zh ?? row.procedure,
    number: row.number,
    title: row.title,
    about: row.about,
    party: row.party,
    partyCode: row.partyCode,
    state: row.state,
    stateZh: procedure?.states[row.state]?.zh ?? '尚待批准',
    unit: row.unit,
    unitName: bureau.roster.findUnit(row.unit)?.name ?? row.unit,
    jointUnitName: row.jointUnit === null ? null : (bureau.roster.findUnit(row.jointUnit)?.name ?? row.jointUnit),
    handingOver: row.handingOver,
    openedOn: row.openedOn,
    nextDue: row.nextDue,
    nextClock: row.nextClock,
    provisional: row.provisional,
    waiting: (row.waiting ?? []).filter((post) => post !== '').map((post) => posts[post as Post] ?? post),
    observed: row.observed,
    organ: row.organ,
  };
}
