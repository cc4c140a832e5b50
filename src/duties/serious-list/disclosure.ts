/** 公示 — the listing in the national system, until its term is over or the party is off the list. */
import type { Publication } from '../../record/duty.ts';
import type { SeriousFacts } from './facts.ts';
import { termEndsOn } from './gates.ts';
import { listingGrounds } from './grounds.ts';

/** A natural person's name stays out of the content, as in the publication of penalties. */
export function publications(facts: SeriousFacts): readonly Publication[] {
  if (facts.publishedOn === null) return [];
  const party = facts.partyKind === 'person' ? '自然人' : facts.partyName;
  const until = facts.removedOn ?? termEndsOn(facts);
  return [
    {
      key: 'listing',
      channel: '国家企业信用信息公示系统',
      title: `${party}列入严重违法失信名单`,
      publishedOn: facts.publishedOn,
      ...(until === null ? {} : { until }),
      content: {
        party,
        ...(facts.partyKind === 'person' || facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
        ground: listingGrounds.find(({ code }) => code === facts.ground)?.zh ?? '',
        listedOn: facts.listedOn,
        ...(facts.penaltyNumber === null ? {} : { penaltyNumber: facts.penaltyNumber }),
        ...(facts.removedOn === null ? {} : { removedOn: facts.removedOn }),
      },
    },
  ];
}
