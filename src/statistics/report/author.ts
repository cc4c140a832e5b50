import type { FigureValue } from '../evaluate.ts';
import type { ReportData } from '../report-data.ts';
import type { Named } from './say.ts';

/** What the sections of a report are written from. */
export interface Author {
  readonly bureau: string;
  readonly year: number;
  /** 截至2019年11月30日 */
  readonly asOf: string;
  /** A figure of the year. Throws for an id that the catalogue does not have. */
  readonly of: (id: string) => Named;
  readonly value: (id: string) => FigureValue;
  readonly before: (id: string) => FigureValue;
  /** Whether the figure is more than nothing. */
  readonly has: (id: string) => boolean;
}

export function authorOf(data: ReportData, bureau: string, asOf: string): Author {
  const pick = (values: readonly FigureValue[]) => {
    const byId = new Map(values.map((value) => [value.id, value]));
    return (id: string): FigureValue => {
      const found = byId.get(id);
      if (!found) throw new RangeError(`没有统计数 ${id}`);
      return found;
    };
  };
  const value = pick(data.figures);
  return {
    bureau,
    year: data.moment.year,
    asOf,
    of: (id) => ({ named: value(id) }),
    value,
    before: pick(data.before),
    has: (id) => (value(id).exact ?? 0) > 0,
  };
}
