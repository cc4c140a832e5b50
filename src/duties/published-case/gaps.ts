import type { Gap } from '../../record/duty.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import type { ObservedStep } from './facts.ts';

/** 缺口 — the main path of the ordinary penalty procedure without the steps that were observed, in the order of the law. */
export function gapsOf(steps: readonly ObservedStep[]): readonly Gap[] {
  const observed = new Set<string>(steps.map((step) => step.act));
  return penaltyCase.mainPath.filter((act) => !observed.has(act)).map((act) => ({ act, zh: penaltyCase.acts[act].zh }));
}
