import type { FigureValue } from './evaluate.ts';
import { precisionInChinese } from './precision.ts';
import type { ReportData } from './report-data.ts';

/** A figure as other programs read it. `acts` says how many rows lie behind it and where they are opened. */
export function figureJson(figure: FigureValue, { moment }: Pick<ReportData, 'moment'>) {
  const { id, zh, kind, value, exact, shown, unit, period, base, precision, rows } = figure;
  const query = `/api/figures/${encodeURIComponent(id)}/rows?year=${moment.year}&until=${moment.until}`;
  return {
    id,
    label: zh,
    kind,
    value,
    unit,
    period,
    base,
    precision: { ...precision, words: precisionInChinese(precision, unit) },
    exact,
    shown,
    acts: { count: rows, query },
  };
}

/** The whole report as other programs read it. */
export function reportJson(data: ReportData) {
  return {
    ...data.moment,
    figures: data.figures.map((figure) => figureJson(figure, data)),
    relations: data.relations,
  };
}
