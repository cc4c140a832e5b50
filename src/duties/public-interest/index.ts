import { duty } from '../../record/duty.ts';
import { evolve, type PublicInterestFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { areas, type PublicInterest, publicInterest } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 公益诉讼衔接. */
export const publicInterestDuty = duty<PublicInterest, PublicInterestFacts>({
  procedure: publicInterest,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    ...(facts.paper === null ? {} : { number: facts.paper }),
    party: facts.procuratorate,
    cause: areas.find(({ code }) => code === facts.area)?.zh ?? facts.area,
    officers: [],
    recused: [],
    words: facts.paper === null ? [] : [facts.paper],
  }),
  figures,
});
