import { duty } from '../../record/duty.ts';
import { themes } from './choices.ts';
import { type ActivityFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type Activity, activity } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 宣传、宣讲等活动. */
export const activityDuty = duty<Activity, ActivityFacts>({
  procedure: activity,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    party: facts.organisers,
    cause: themes.find(({ code }) => code === facts.theme)?.zh ?? facts.theme,
    officers: facts.officers,
    recused: [],
    words: facts.venues,
  }),
  figures,
});
