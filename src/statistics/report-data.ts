import { Figures, type FigureValue, type Source } from './evaluate.ts';
import { figureCatalogue } from './figures/index.ts';
import { type Moment, yearBefore } from './period.ts';
import { type CheckedRelation, checkRelations } from './relations/check.ts';

/** 年度报告的数 — every figure of the year, the same of the year before, and the relations between the printed values. */
export interface ReportData {
  readonly moment: Moment;
  readonly figures: readonly FigureValue[];
  readonly before: readonly FigureValue[];
  readonly relations: readonly CheckedRelation[];
}

/** Reads and checks the figures of a year until a day. */
export async function reportData(source: Source, moment: Moment): Promise<ReportData> {
  const read = await Figures.read(source, moment);
  const figures = figureCatalogue.map(({ id }) => read.value(id, moment));
  const before = figureCatalogue.map(({ id }) => read.value(id, yearBefore(moment)));
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  return { moment, figures, before, relations: checkRelations((id) => values.get(id) ?? null) };
}
