import { duty } from '../../record/duty.ts';
import { evolve, type SummaryFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type SummaryPenalty, summaryPenalty } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 简易程序（当场处罚）. It has no publications: only penalties of the ordinary procedure are published. */
export const summaryPenaltyDuty = duty<SummaryPenalty, SummaryFacts>({
  procedure: summaryPenalty,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `对${facts.party}当场处罚`,
    party: facts.party,
    ...(facts.partyCode === undefined ? {} : { partyCode: facts.partyCode }),
    cause: facts.violation,
    officers: facts.officers,
    recused: [],
  }),
  figures,
});
