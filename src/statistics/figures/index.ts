import type { FigureDefinition } from '../figure.ts';
import { campaigns } from './campaigns.ts';
import { complaints } from './complaints.ts';
import { inspectionAndCoercion } from './inspection-and-coercion.ts';
import { officersAndRules } from './officers-and-rules.ts';
import { organisation } from './organisation.ts';
import { penalty } from './penalty.ts';
import { registrationAndCredit } from './registration-and-credit.ts';
import { remedies } from './remedies.ts';
import { supervisionAndCrime } from './supervision-and-crime.ts';

/** 统计数目录 — every figure of the annual report, in the order of its sections. The same for every year. */
export const figureCatalogue: readonly FigureDefinition[] = [
  ...organisation,
  ...penalty,
  ...inspectionAndCoercion,
  ...registrationAndCredit,
  ...campaigns,
  ...supervisionAndCrime,
  ...remedies,
  ...officersAndRules,
  ...complaints,
];

const byId = new Map(figureCatalogue.map((figure) => [figure.id, figure]));

/** The definition with this id, or undefined. */
export const findFigure = (id: string): FigureDefinition | undefined => byId.get(id);

/** The definition with this id. Throws `RangeError`: for ids that the catalogue itself names. */
export function getFigure(id: string): FigureDefinition {
  const figure = byId.get(id);
  if (!figure) throw new RangeError(`没有统计数 ${id}`);
  return figure;
}
