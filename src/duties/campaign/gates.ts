import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { CampaignFacts } from './facts.ts';
import type { Campaign } from './procedure.ts';
import { refuse } from './refusals.ts';
import { campaignLawful as rule } from './rules.ts';

type CampaignGate<N extends ActName<Campaign>> = Gate<CampaignFacts, DataOf<Campaign, N>>;

const daysInOrder: CampaignGate<'CampaignLaunched'> = ({ data, day }) =>
  data !== null && data.until < data.from ? refuse('wrong-days', { rule, day }) : null;

/** 优化营商环境条例第五十九条, since 2020-01-01. */
const tradeGoesOn: CampaignGate<'CampaignLaunched'> = ({ data, day }) =>
  data?.suspendsTrade === true && data.suspensionApproval === undefined && day >= '2020-01-01'
    ? refuse('suspends-trade', { rule, day })
    : null;

const prolongs: CampaignGate<'CampaignProlonged'> = ({ data, day, matter }) =>
  data !== null && matter.facts.until !== null && data.until <= matter.facts.until
    ? refuse('not-longer', { rule, day })
    : null;

const hasBegun: CampaignGate<'MatterTagged'> = ({ day, matter: { facts } }) =>
  facts.from !== null && day < facts.from ? refuse('before-start', { rule, day }) : null;

const notTaggable: readonly string[] = ['bureau', 'campaign'];

const isMatter: CampaignGate<'MatterTagged'> = ({ data, day, linked, matter }) => {
  if (data === null) return null;
  const found = linked(data.item);
  if (!found) return refuse('matter-unknown', { rule, day });
  if (notTaggable.includes(found.procedure)) return refuse('not-taggable', { rule, day });
  return matter.facts.tagged.includes(data.item) ? refuse('tagged-already', { rule, day }) : null;
};

const isTagged: CampaignGate<'TagWithdrawn'> = ({ data, day, matter }) =>
  data === null || matter.facts.tagged.includes(data.item) ? null : refuse('not-tagged', { rule, day });

export const gates: Duty<Campaign, CampaignFacts>['gates'] = {
  CampaignLaunched: [daysInOrder, tradeGoesOn],
  CampaignProlonged: [prolongs],
  MatterTagged: [hasBegun, isMatter],
  TagWithdrawn: [isTagged],
};
