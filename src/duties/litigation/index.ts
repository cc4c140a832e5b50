import { conductInChinese } from '../../law/contested-conduct.ts';
import { duty } from '../../record/duty.ts';
import { instances } from './choices.ts';
import { evolve } from './evolve.ts';
import { type LitigationFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { answeringGates } from './gates/answering.ts';
import { judgingGates } from './gates/judging.ts';
import { trialGates } from './gates/trial.ts';
import { type Litigation, litigation } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

const instanceName = (facts: LitigationFacts): string =>
  instances.find(({ code }) => code === facts.instance)?.zh ?? facts.instance;

/** 行政诉讼（被告）. */
export const litigationDuty = duty<Litigation, LitigationFacts>({
  procedure: litigation,
  start,
  evolve,
  gates: { ...answeringGates, ...trialGates, ...judgingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.plaintiff}诉本局（${instanceName(facts)}）`,
    ...(facts.number === null ? {} : { number: facts.number }),
    party: facts.plaintiff,
    ...(facts.plaintiffCode === null ? {} : { partyCode: facts.plaintiffCode }),
    cause: conductInChinese(facts.conduct),
    source: facts.court,
    officers: facts.handlers,
    recused: [],
    words: [facts.court, ...(facts.conductNumber === null ? [] : [facts.conductNumber])],
  }),
  figures,
  reactions,
});
