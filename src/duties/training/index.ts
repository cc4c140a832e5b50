import { duty } from '../../record/duty.ts';
import { courseKinds } from './choices.ts';
import { evolve, start, type TrainingFacts } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type TrainingTable, training } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 培训和考试. */
export const trainingDuty = duty<TrainingTable, TrainingFacts>({
  procedure: training,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    party: facts.organiser,
    cause: courseKinds.find(({ code }) => code === facts.kind)?.zh ?? facts.kind,
    officers: facts.enrolled,
    recused: [],
  }),
  figures,
});
