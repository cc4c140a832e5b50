import { duty } from '../../record/duty.ts';
import { type CaseBacklogFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type CaseBacklog, caseBacklog } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 未及时作出处罚决定案件台账. */
export const caseBacklogDuty = duty<CaseBacklog, CaseBacklogFacts>({
  procedure: caseBacklog,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    party: facts.document,
    officers: [],
    recused: [],
  }),
  figures,
  reactions,
});
