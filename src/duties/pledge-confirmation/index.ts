import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, type PledgeFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type PledgeConfirmation, pledgeConfirmation } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 行政确认：股权出质登记. */
export const pledgeConfirmationDuty = duty<PledgeConfirmation, PledgeFacts>({
  procedure: pledgeConfirmation,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.pledgor}所持${facts.company}股权出质`,
    party: facts.company,
    ...(facts.companyCode === undefined ? {} : { partyCode: facts.companyCode }),
    officers: [],
    recused: [],
    words: [
      facts.pledgor,
      facts.pledgee,
      ...(facts.registrationNumber === undefined ? [] : [facts.registrationNumber]),
    ],
  }),
  figures,
  publications,
});
