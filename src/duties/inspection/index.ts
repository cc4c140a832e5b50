import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, type InspectionFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { followingGates } from './gates/following.ts';
import { onSiteGates } from './gates/on-site.ts';
import { preparingGates } from './gates/preparing.ts';
import { type InspectionTable, inspection } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 行政检查. */
export const inspectionDuty = duty<InspectionTable, InspectionFacts>({
  procedure: inspection,
  start,
  evolve,
  gates: { ...preparingGates, ...onSiteGates, ...followingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.visit ? `走访${facts.party}` : `${facts.party}${facts.itemName.replace(/检查$/, '')}检查`,
    party: facts.party,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    ...(facts.itemName === '' ? {} : { cause: facts.itemName }),
    ...(facts.origin === '' ? {} : { source: facts.origin }),
    officers: facts.inspectors,
    recused: facts.recused,
  }),
  figures,
  publications,
  reactions,
});
