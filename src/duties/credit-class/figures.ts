import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { ClassFacts } from './facts.ts';

const classing = ['LocalClassComputed', 'SchemeClassComputed', 'NationalClassReceived'];

/** 统计 — classifications by class, and classes repaired. */
export function figures(act: Act, { facts }: Matter<ClassFacts>): readonly FigureRow[] {
  const category = facts.now?.class;
  if (category === undefined) return [];
  if (classing.includes(act.type)) return [{ indicator: 'businesses-classed', value: 1, unit: '户', category }];
  if (act.type === 'ClassRepaired') return [{ indicator: 'classes-repaired', value: 1, unit: '件', category }];
  return [];
}
