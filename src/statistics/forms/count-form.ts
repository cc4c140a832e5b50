import type { Span } from '../cells.ts';
import type { Source } from '../evaluate.ts';
import { groupBy } from '../group.ts';
import type { CountedColumn, CountedForm, PenaltyForm, StatisticalForm } from './form.ts';

/** 表 — a filled-in form: one line for each unit that did something, and the total. Numbers, not texts. */
export interface FilledForm {
  readonly zh: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly unit: string; readonly cells: readonly number[] }[];
  readonly total: readonly number[];
  readonly notes: readonly string[];
}

/** Numbers of one column by unit. */
type ByUnit = ReadonlyMap<string, number>;

/** 填报 — counts a form over a span of days. */
export async function countForm(source: Source, form: StatisticalForm, span: Span): Promise<FilledForm> {
  const { names, columns } =
    form.kind === 'penalty' ? await penaltyColumns(source, form, span) : await countedColumns(source, form, span);
  const units = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
  return {
    zh: form.zh,
    columns: names,
    lines: units.map((unit) => ({
      unit: source.roster.findUnit(unit)?.name ?? unit,
      cells: columns.map((column) => tidy(column.get(unit) ?? 0)),
    })),
    total: columns.map((column) => tidy([...column.values()].reduce((sum, value) => sum + value, 0))),
    notes: form.notes,
  };
}

/** Fen become 元 or 万元; binary dust is swept away. */
const tidy = (value: number): number => Number(value.toFixed(6));
const fenPer = { 元: 100, 万元: 1_000_000 } as const;

interface Columns {
  readonly names: readonly string[];
  readonly columns: readonly ByUnit[];
}

async function countedColumns(source: Source, form: CountedForm, span: Span): Promise<Columns> {
  return {
    names: form.columns.map((column) => titleOf(column, form)),
    columns: await columnsOf(source, form.columns, form, span),
  };
}

const titleOf = ({ zh, money }: CountedColumn, form: StatisticalForm): string =>
  money ? `${zh}（${form.money}）` : zh;

function columnsOf(
  { reader, bureau }: Source,
  columns: readonly CountedColumn[],
  form: StatisticalForm,
  span: Span,
): Promise<ByUnit[]> {
  return Promise.all(
    columns.map(async ({ counted, money }) => {
      const groups = await groupBy(reader, bureau, { counted, by: ['org_unit'], ...span });
      const per = money ? fenPer[form.money] : 1;
      return new Map(groups.map(({ keys, total }) => [keys[0] ?? '', total / per]));
    }),
  );
}

const decidedSums: CountedColumn = {
  zh: '罚没金额',
  counted: [{ indicator: 'fines' }, { indicator: 'confiscations' }, { indicator: 'summary-penalty-fines' }],
  money: true,
};

async function penaltyColumns(source: Source, form: PenaltyForm, span: Span): Promise<Columns> {
  const decisions = await readDecisions(source, form, span);
  const kinds = [...form.ranking.map(({ zh }) => zh), '其他行政处罚'];
  const byKind = kinds.map((_, index) =>
    added(decisions.filter(({ kinds: found }) => heaviest(form, found) === index)),
  );
  const others = [decidedSums, ...form.extra];
  return {
    names: [...kinds, `合计（${form.unit}）`, ...others.map((column) => titleOf(column, form))],
    columns: [...byKind, added(decisions), ...(await columnsOf(source, others, form, span))],
  };
}

interface Decisions {
  readonly unit: string;
  readonly kinds: readonly string[];
  readonly count: number;
}

/** The column of a decision: its heaviest named kind; the last one where none is named. */
export function heaviest({ ranking }: PenaltyForm, kinds: readonly string[]): number {
  const found = ranking.findLastIndex((column) => column.kinds.some((kind) => kinds.includes(kind)));
  return found === -1 ? ranking.length : found;
}

function added(decisions: readonly Decisions[]): ByUnit {
  const counts = new Map<string, number>();
  for (const { unit, count } of decisions) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return counts;
}

/** Decisions of the ordinary and the summary procedure, by unit and by the kinds of penalty that each imposed. */
function readDecisions({ reader, bureau }: Source, form: PenaltyForm, { from, until }: Span): Promise<Decisions[]> {
  const annulled = form.countsRevoked
    ? ''
    : `and not exists (
         select 1 from projection.figure_row c
          where c.bureau = $1 and c.stream = r.stream and c.day <= $3
            and (c.indicator = 'decisions-changed' and c.category in ('annulled', 'declared-void')
                 or c.indicator = 'summary-penalties-withdrawn'))`;
  return reader.query<Decisions>(
    `select org_unit as unit, kinds, count(*)::integer as count
       from (select r.position, r.org_unit, array_agg(distinct r.category order by r.category) as kinds
               from projection.figure_row r
              where r.bureau = $1 and r.indicator in ('penalties-by-kind', 'summary-penalties')
                and r.day >= $2 and r.day <= $3 ${annulled}
              group by r.position, r.org_unit) decision
      group by 1, 2`,
    [bureau, from, until],
  );
}
