import type { PlainDate } from '../../law/kinds.ts';
import type { Duty } from '../../record/duty.ts';
import type { Campaign, CampaignCounted } from './procedure.ts';

/** What a campaign has come to. */
export interface CampaignFacts extends CampaignCounted {
  readonly title: string;
  readonly theme: string;
  readonly document: string;
  readonly issuedBy: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

export const start: CampaignFacts = {
  title: '',
  theme: 'other',
  document: '',
  issuedBy: '',
  from: null,
  until: null,
  tagged: [],
};

const unchanged = (facts: CampaignFacts): CampaignFacts => facts;

export const evolve: Duty<Campaign, CampaignFacts>['evolve'] = {
  CampaignLaunched: (facts, { body: { data } }) => {
    const { title, theme, document, issuedBy, from, until } = data;
    return { ...facts, title, theme, document, issuedBy, from, until };
  },
  CampaignProlonged: (facts, { body }) => ({ ...facts, until: body.data.until }),
  MatterTagged: (facts, { body }) => ({ ...facts, tagged: [...facts.tagged, body.data.item] }),
  TagWithdrawn: (facts, { body }) => ({ ...facts, tagged: facts.tagged.filter((item) => item !== body.data.item) }),
  CampaignSummarised: unchanged,
  CampaignClosed: unchanged,
};
