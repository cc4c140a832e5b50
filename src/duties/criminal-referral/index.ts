import { duty } from '../../record/duty.ts';
import { type CriminalReferralFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type CriminalReferral, criminalReferral } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 涉嫌犯罪案件移送. */
export const criminalReferralDuty = duty<CriminalReferral, CriminalReferralFacts>({
  procedure: criminalReferral,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.partyName}${facts.charge === null ? '涉嫌犯罪案件移送' : `涉嫌${facts.charge}移送`}`,
    party: facts.partyName,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    ...(facts.charge === null ? {} : { cause: facts.charge }),
    officers: facts.team,
    recused: [],
    words: facts.organ === null ? [] : [facts.organ],
  }),
  figures,
  reactions,
});
