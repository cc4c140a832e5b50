import { conductInChinese } from '../../law/contested-conduct.ts';
import { duty } from '../../record/duty.ts';
import { evolve, type ReconsiderationFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { applicationGates } from './gates/application.ts';
import { outcomeGates } from './gates/outcome.ts';
import { proceedingsGates } from './gates/proceedings.ts';
import { type Reconsideration, reconsideration } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 行政复议（被申请人）. */
export const reconsiderationDuty = duty<Reconsideration, ReconsiderationFacts>({
  procedure: reconsideration,
  start,
  evolve,
  gates: { ...applicationGates, ...proceedingsGates, ...outcomeGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.applicant}申请行政复议`,
    ...(facts.number === null ? {} : { number: facts.number }),
    party: facts.applicant,
    ...(facts.applicantCode === null ? {} : { partyCode: facts.applicantCode }),
    cause: conductInChinese(facts.conduct),
    source: facts.organName,
    officers: facts.handlers,
    recused: [],
    words: [facts.organName, ...(facts.conductNumber === null ? [] : [facts.conductNumber])],
  }),
  figures,
  reactions,
});
