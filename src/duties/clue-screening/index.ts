import { duty } from '../../record/duty.ts';
import { type ClueScreeningFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type ClueScreening, clueScreening } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 涉黑涉恶线索筛查. No person is in its title or its words. */
export const clueScreeningDuty = duty<ClueScreening, ClueScreeningFacts>({
  procedure: clueScreening,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    about: facts.case,
    party: facts.what,
    officers: facts.officers,
    recused: [],
    words: facts.numbers,
  }),
  figures,
  reactions,
});
