import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve } from './evolve/index.ts';
import { type PenaltyCaseFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates/index.ts';
import { type PenaltyCaseTable, penaltyCase } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 行政处罚普通程序. */
export const penaltyCaseDuty = duty<PenaltyCaseTable, PenaltyCaseFacts>({
  procedure: penaltyCase,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts, matter) => ({
    title: `${facts.partyName}${facts.cause === null ? '线索核查' : `${facts.cause}案`}`,
    party: facts.partyName,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    ...(facts.cause === null ? {} : { cause: facts.cause }),
    source: facts.source,
    officers: facts.handlers.length > 0 ? facts.handlers : [matter.openedBy],
    recused: facts.recused,
    words: [facts.summary.slice(0, 200), ...(facts.decision?.number ? [facts.decision.number] : [])].filter(Boolean),
  }),
  figures,
  publications,
  reactions,
});
