import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { type DrawFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { drawingGates } from './gates/drawing.ts';
import { performingGates } from './gates/performing.ts';
import { planningGates } from './gates/planning.ts';
import { type RandomDrawTable, randomDraw } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 双随机、一公开：年度计划和抽查任务. */
export const randomDrawDuty = duty<RandomDrawTable, DrawFacts>({
  procedure: randomDraw,
  start,
  evolve,
  gates: { ...planningGates, ...drawingGates, ...performingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.plan?.title ?? (facts.task === '' ? '双随机抽查' : facts.task),
    party: '',
    ...(facts.items === '' ? {} : { cause: facts.items }),
    officers: [],
    recused: [],
  }),
  figures,
  publications,
});
