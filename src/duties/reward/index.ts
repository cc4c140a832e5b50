import { duty } from '../../record/duty.ts';
import { schemes } from './amounts.ts';
import { evolve, type RewardFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type RewardTable, reward } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 举报奖励. Neither the informant nor the reported party is in its title or its words. */
export const rewardDuty = duty<RewardTable, RewardFacts>({
  procedure: reward,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: ({ assessed, handlers }) => ({
    title: '举报奖励',
    party: '举报人（保密）',
    ...(assessed === null
      ? {}
      : { source: schemes.find(({ code }) => code === assessed.scheme)?.zh ?? assessed.scheme }),
    officers: handlers,
    recused: [],
  }),
  figures,
  reactions,
});
