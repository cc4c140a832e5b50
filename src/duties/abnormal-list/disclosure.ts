/** 公示 — the listing in the national system, from its publication to the removal. */
import { date, type PlainDate } from '../../law/kinds.ts';
import type { Publication } from '../../record/duty.ts';
import { groundZh } from './choices.ts';
import type { ListingFacts } from './facts.ts';

/** 个体工商户未报年报的，公示至下一年度6月30日（个体工商户年度报告办法第十三条）. */
function shownUntil({ businessKind, ground, year }: ListingFacts): PlainDate | null {
  if (businessKind !== 'individual-business' || ground !== 'annual' || year === null) return null;
  return date(`${year + 2}-06-30`);
}

const earlier = (one: PlainDate | null, other: PlainDate | null): PlainDate | null =>
  one !== null && (other === null || one < other) ? one : other;

export function publications(facts: ListingFacts): readonly Publication[] {
  if (facts.publishedOn === null) return [];
  const until = earlier(facts.removedOn, shownUntil(facts));
  return [
    {
      key: 'listing',
      channel: '国家企业信用信息公示系统',
      title: `${facts.businessName}列入经营异常名录`,
      publishedOn: facts.publishedOn,
      ...(until === null ? {} : { until }),
      content: {
        name: facts.businessName,
        ...(facts.creditCode === null ? {} : { creditCode: facts.creditCode }),
        listedOn: facts.listedOn,
        ground: groundZh(facts.ground),
        ...(facts.removedOn === null ? {} : { removedOn: facts.removedOn }),
      },
    },
  ];
}
