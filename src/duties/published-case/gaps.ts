import type { Gap } from '../../record/duty.ts';
import { gapsOf } from '../../record/gaps.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import type { ObservedStep } from './facts.ts';

/** 据公示的缺环 — a case whose decision was published went the whole main path of the ordinary penalty procedure. */
export function gapsInPublished(steps: readonly ObservedStep[]): readonly Gap[] {
  const observed = new Set<string>(steps.map((step) => step.act));
  return gapsOf(penaltyCase, (act) => observed.has(act), true);
}
