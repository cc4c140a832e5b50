/** How one act changes the facts: the type that every stage's part of the map is checked against. */
import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Act } from '../../../record/act.ts';
import type { Matter } from '../../../record/matter.ts';
import type { PenaltyCaseFacts } from '../facts.ts';
import type { PenaltyCaseTable } from '../procedure.ts';

export type PenaltyCaseAct = ActName<PenaltyCaseTable>;

export type Fold<N extends PenaltyCaseAct> = (
  facts: PenaltyCaseFacts,
  act: Act<N, DataOf<PenaltyCaseTable, N>>,
  matter: Matter<PenaltyCaseFacts>,
) => PenaltyCaseFacts;

export type Folds<N extends PenaltyCaseAct> = { readonly [K in N]: Fold<K> };

/** The act is on the record; nothing that a gate asks about changed. */
export const unchanged = (facts: PenaltyCaseFacts): PenaltyCaseFacts => facts;

/** A list with one more member, without repeating it. */
export const including = <T>(list: readonly T[], ...more: readonly T[]): readonly T[] => [
  ...new Set([...list, ...more]),
];
