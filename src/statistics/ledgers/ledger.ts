import { addDays, addMonths, type PlainDate } from '../../law/kinds.ts';
import { Cells, type Span } from '../cells.ts';
import type { Source } from '../evaluate.ts';
import type { Flow, Stock } from '../figure.ts';
import { getFigure } from '../figures/index.ts';
import { beginning } from '../period.ts';

/** 台账 — the same figures, period after period of a year. */
export interface Ledger {
  readonly id: string;
  readonly zh: string;
  readonly every: 'half-month' | 'month';
  readonly figures: readonly string[];
}

export const ledgers: readonly Ledger[] = [
  {
    id: 'backlog',
    zh: '立案未结案件清理半月报',
    every: 'half-month',
    figures: ['backlog.total', 'backlog.cleared', 'backlog.open', 'backlog.extended'],
  },
  {
    id: 'enforcement',
    zh: '执法工作月报',
    every: 'month',
    figures: [
      'clue.received',
      'case.accepted@1',
      'case.closed@1',
      'money.fine_confiscation@1',
      'case.hearing',
      'order.correct',
      'coercion.measures@1',
      'inspect.records',
      'inspect.person_times',
      'complaint.complaints',
      'complaint.reports',
      'complaint.recovered',
      'crime.transferred',
    ],
  },
  {
    id: 'registration',
    zh: '登记和信用月报',
    every: 'month',
    figures: ['reg.setup', 'reg.change', 'reg.cancel', 'credit.repair', 'random.enterprises'],
  },
];

export const findLedger = (id: string): Ledger | undefined => ledgers.find((ledger) => ledger.id === id);

export interface FilledLedger {
  readonly zh: string;
  readonly periods: readonly (Span & { readonly zh: string })[];
  readonly lines: readonly {
    readonly id: string;
    readonly zh: string;
    readonly unit: string;
    readonly base: string;
    readonly cells: readonly number[];
    /** Of the year until the last period; of a stock, the newest. */
    readonly total: number;
  }[];
}

/** 填报 — fills a ledger for a year, as far as the year has come. */
export async function fillLedger(
  source: Source,
  ledger: Ledger,
  year: number,
  until: PlainDate,
): Promise<FilledLedger> {
  const periods = periodsOf(ledger.every, year).filter(({ from }) => from <= until);
  const figures = ledger.figures
    .map((id) => getFigure(id))
    .filter((figure) => figure.kind === 'flow' || figure.kind === 'stock');
  const wanted = figures.flatMap((figure) =>
    periods.map((period) => ({ counted: figure.counted, span: spanFor(figure, period) })),
  );
  const cells = await Cells.read(source.reader, source.bureau, wanted);
  return {
    zh: ledger.zh,
    periods,
    lines: figures.map((figure) => {
      const values = periods.map((period) => cellOf(cells, figure, period));
      const total = figure.kind === 'stock' ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
      return { id: figure.id, zh: figure.zh, unit: figure.unit, base: figure.base, cells: values, total: tidy(total) };
    }),
  };
}

const tidy = (value: number): number => Number(value.toFixed(6));

const spanFor = (figure: Flow | Stock, period: Span): Span =>
  figure.kind === 'stock' ? { from: beginning, until: period.until } : period;

/** Exact: a ledger adds up, a bound would not. */
const cellOf = (cells: Cells, figure: Flow | Stock, period: Span): number =>
  tidy(cells.sum(figure.counted, spanFor(figure, period)).total / (figure.per ?? 1));

function periodsOf(every: Ledger['every'], year: number): FilledLedger['periods'] {
  return Array.from({ length: 12 }, (_, index) => {
    const from = `${year}-${String(index + 1).padStart(2, '0')}-01` as PlainDate;
    const until = addDays(addMonths(from, 1), -1);
    const zh = `${index + 1}月`;
    if (every === 'month') return [{ from, until, zh }];
    const middle = addDays(from, 14);
    return [
      { from, until: middle, zh: `${zh}上半月` },
      { from: addDays(middle, 1), until, zh: `${zh}下半月` },
    ];
  }).flat();
}
