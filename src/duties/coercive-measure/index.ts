import { duty } from '../../record/duty.ts';
import { evolve, type MeasureFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { holdingGates } from './gates/holding.ts';
import { imposingGates } from './gates/imposing.ts';
import { settlingGates } from './gates/settling.ts';
import { type CoerciveMeasure, coerciveMeasure } from './procedure.ts';
import { catalogue } from './refusals.ts';
import { restates } from './restates.ts';

const kindNames = { sealing: '查封', seizure: '扣押', both: '查封、扣押' } as const;

/** 行政强制措施：查封、扣押. */
export const coerciveMeasureDuty = duty<CoerciveMeasure, MeasureFacts>({
  procedure: coerciveMeasure,
  start,
  evolve,
  gates: { ...imposingGates, ...holdingGates, ...settlingGates },
  refusals: catalogue,
  restates,
  describe: (facts) => ({
    title: `${kindNames[facts.kind]}${facts.party}的涉案财物`,
    party: facts.party,
    ...(facts.partyCode === undefined ? {} : { partyCode: facts.partyCode }),
    cause: facts.suspected,
    officers: facts.officers,
    recused: [],
    words: facts.lines.map((line) => line.name),
  }),
  figures,
});
