import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, type NormativeFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type NormativeTable, normativeDocument } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 行政规范性文件. */
export const normativeDocumentDuty = duty<NormativeTable, NormativeFacts>({
  procedure: normativeDocument,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    party: facts.unit,
    officers: facts.drafters,
    recused: [],
    words: facts.number === null ? [] : [facts.number],
  }),
  figures,
  publications,
  reactions,
});
