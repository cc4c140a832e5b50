import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, type LicenceFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { decidingGates } from './gates/deciding.ts';
import { endingGates } from './gates/ending.ts';
import { enteringGates } from './gates/entering.ts';
import { examiningGates } from './gates/examining.ts';
import { type Licence, licence } from './procedure.ts';
import { catalogue } from './refusals.ts';

const kinds = { grant: '', change: '（变更）', renewal: '（延续）' } as const;

/** 行政许可. */
export const licenceDuty = duty<Licence, LicenceFacts>({
  procedure: licence,
  start,
  evolve,
  gates: { ...enteringGates, ...examiningGates, ...decidingGates, ...endingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.party}${facts.itemName}${kinds[facts.kind]}`,
    party: facts.party,
    ...(facts.partyCode === undefined ? {} : { partyCode: facts.partyCode }),
    cause: facts.itemName,
    officers: facts.reviewers,
    recused: [],
    ...(facts.certificateNumber === undefined ? {} : { words: [facts.certificateNumber] }),
  }),
  figures,
  publications,
});
