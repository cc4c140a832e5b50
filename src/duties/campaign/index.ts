import { duty } from '../../record/duty.ts';
import { type CampaignFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type Campaign, campaign, themes } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 专项行动. */
export const campaignDuty = duty<Campaign, CampaignFacts>({
  procedure: campaign,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.title,
    number: facts.document,
    party: facts.issuedBy,
    cause: themes.find(({ code }) => code === facts.theme)?.zh ?? facts.theme,
    officers: [],
    recused: [],
    words: [facts.document],
  }),
  figures,
});
