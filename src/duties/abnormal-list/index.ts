import { duty } from '../../record/duty.ts';
import { groundZh } from './choices.ts';
import { publications } from './disclosure.ts';
import { evolve, type ListingFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type AbnormalList, abnormalList } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 经营异常名录. */
export const abnormalListDuty = duty<AbnormalList, ListingFacts>({
  procedure: abnormalList,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.businessName}：${groundZh(facts.ground)}`,
    party: facts.businessName,
    ...(facts.creditCode === null ? {} : { partyCode: facts.creditCode }),
    cause: groundZh(facts.ground),
    officers: facts.handlers,
    recused: [],
    words: facts.registrationNumber === null ? [] : [facts.registrationNumber],
  }),
  figures,
  publications,
  reactions,
});
