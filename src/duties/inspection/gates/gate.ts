import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../../record/duty.ts';
import type { Matter } from '../../../record/matter.ts';
import type { ItemListFacts } from '../../inspection-items/procedure.ts';
import type { DrawForInspections } from '../../random-draw/procedure.ts';
import type { InspectionFacts } from '../facts.ts';
import type { InspectionTable } from '../procedure.ts';

export type InspectionGate<N extends ActName<InspectionTable>> = Gate<InspectionFacts, DataOf<InspectionTable, N>>;
export type InspectionGates = Duty<InspectionTable, InspectionFacts>['gates'];
export type AskedOf<D = unknown> = Asked<InspectionFacts, D>;

type Linked = (stream: number) => Matter | undefined;

/** 点名的清单 — the list of items that an inspection names, or undefined where the matter named is none. */
export function findList(linked: Linked, stream: number | null | undefined): ItemListFacts | undefined {
  const matter = typeof stream === 'number' ? linked(stream) : undefined;
  return matter?.procedure === 'inspection-items' ? (matter.facts as ItemListFacts) : undefined;
}

/** 点名的抽查任务 — the draw that an inspection names, or undefined. */
export function findDraw(linked: Linked, stream: number | null | undefined): DrawForInspections | undefined {
  const matter = typeof stream === 'number' ? linked(stream) : undefined;
  return matter?.procedure === 'random-draw' ? (matter.facts as DrawForInspections) : undefined;
}
