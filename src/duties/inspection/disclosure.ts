import type { Publication } from '../../record/duty.ts';
import { results } from './choices.ts';
import type { InspectionFacts } from './facts.ts';

const channels: Readonly<Record<string, string>> = {
  'national-system': '国家企业信用信息公示系统',
  'government-platform': '行政执法公示平台',
  website: '本局网站',
};

/** 检查结果的公示 — under the business's name; a natural person is not named. */
export function publications(facts: InspectionFacts): readonly Publication[] {
  const { published, partyKind, party, partyCode } = facts;
  if (published === null) return [];
  const name = partyKind === 'person' ? '自然人' : party;
  return [
    {
      key: 'result',
      channel: channels[published.channel] ?? published.channel,
      title: `${name}${facts.itemName}检查结果`,
      publishedOn: published.on,
      content: {
        party: name,
        ...(partyKind === 'person' || partyCode === null ? {} : { partyCode }),
        item: facts.itemName,
        kind: facts.kind,
        inspectedOn: facts.begunOn,
        result: results.find(({ code }) => code === facts.result)?.zh ?? facts.result,
        ...(partyKind === 'person' ? {} : { summary: facts.summary }),
      },
    },
  ];
}
