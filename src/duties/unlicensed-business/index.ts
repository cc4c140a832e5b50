import { duty } from '../../record/duty.ts';
import { evolve, start, type UnlicensedFacts } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type UnlicensedBusiness, unlicensedBusiness } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 无证无照经营查处. Nothing is published here: a penalty is published with its case. */
export const unlicensedBusinessDuty = duty<UnlicensedBusiness, UnlicensedFacts>({
  procedure: unlicensedBusiness,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.partyName}无证无照经营`,
    party: facts.partyName,
    ...(facts.partyCode === undefined ? {} : { partyCode: facts.partyCode }),
    cause: facts.activity,
    source: facts.source,
    officers: facts.officers,
    recused: [],
    words: [facts.place],
  }),
  figures,
});
