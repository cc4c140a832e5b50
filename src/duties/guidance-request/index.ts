import { duty } from '../../record/duty.ts';
import { topics } from './choices.ts';
import { evolve, type GuidanceFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type GuidanceTable, guidanceRequest } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 业务指导请示. */
export const guidanceRequestDuty = duty<GuidanceTable, GuidanceFacts>({
  procedure: guidanceRequest,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `关于${facts.cause}${topics.find(({ code }) => code === facts.topic)?.zh ?? ''}的请示`,
    party: facts.section,
    cause: facts.cause,
    officers: [...new Set([facts.asker, ...facts.answerers])].filter(Boolean),
    recused: [],
    words: [facts.question.slice(0, 200), facts.answer.slice(0, 200)].filter(Boolean),
  }),
  figures,
});
