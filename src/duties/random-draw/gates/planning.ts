import type { ActName, DataOf } from '../../../law/procedure.ts';
import type { Duty, Gate } from '../../../record/duty.ts';
import type { DrawFacts } from '../facts.ts';
import type { RandomDrawTable } from '../procedure.ts';
import { refuse } from '../refusals.ts';
import { rndAnnualPlan, rndMode } from '../rules.ts';

export type DrawGate<N extends ActName<RandomDrawTable>> = Gate<DrawFacts, DataOf<RandomDrawTable, N>>;
export type DrawGates = Duty<RandomDrawTable, DrawFacts>['gates'];

const batchesAreDistinct: DrawGate<'PlanAdopted'> & DrawGate<'PlanAdjusted'> = ({ data, day }) => {
  const numbers = data?.batches.map(({ batch }) => batch) ?? [];
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  return twice === undefined ? null : refuse('batch-repeated', { rule: rndAnnualPlan, day, detail: `第${twice}批` });
};

/** 按计划逐批次抽取 — the plan that the draw names has been filed with the bureau above and holds this batch. */
const followsAPlan: DrawGate<'DrawOpened'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const at = { rule: rndAnnualPlan, day };
  if (data.origin === 'superior') return data.superiorTask === undefined ? refuse('no-superior-task', at) : null;
  if (data.plan === undefined || data.batch === undefined) return refuse('no-plan', at);
  const matter = linked(data.plan);
  const plan = matter?.procedure === 'random-draw' ? (matter.facts as DrawFacts).plan : null;
  if (!plan) return refuse('no-plan', at);
  if (plan.filedOn === null || plan.filedOn > day) return refuse('plan-not-filed', at);
  return plan.batches.includes(data.batch) ? null : refuse('batch-not-planned', { ...at, detail: `第${data.batch}批` });
};

const modeIsComplete: DrawGate<'DrawOpened'> = ({ data, day }) => {
  if (data?.mode === 'directed' && data.conditions === undefined)
    return refuse('no-conditions', { rule: rndMode, day });
  return data?.joint && data.partners === undefined ? refuse('no-partners') : null;
};

export const planningGates = {
  PlanAdopted: [batchesAreDistinct],
  PlanAdjusted: [batchesAreDistinct],
  DrawOpened: [followsAPlan, modeIsComplete],
} satisfies DrawGates;
