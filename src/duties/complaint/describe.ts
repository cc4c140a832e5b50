/** 投诉怎样显示 — its title, its people, and the facts about its purpose, as facts and without a verdict. */

import { everyListedItem } from '../../law/listed-items.ts';
import type { Description } from '../../record/duty.ts';
import type { ComplaintFacts } from './facts.ts';
import { cmpNonconsumerFactors } from './rules/index.ts';

const factorNames = new Map(everyListedItem(cmpNonconsumerFactors).map((item) => [item.code, item.zh]));

/** 与消费目的有关的事实 — in short sentences, for the words by which a complaint is found. */
export function purposeInChinese({ purpose, complainantKey }: ComplaintFacts): readonly string[] {
  return [
    ...(complainantKey === null ? [] : [`投诉人代码${complainantKey}`]),
    ...(purpose.earlierThisYear === null ? [] : [`本年度此前投诉${purpose.earlierThisYear}件`]),
    ...(purpose.purchases === null ? [] : [`购买${purpose.purchases}次`]),
    ...(purpose.punitive ? ['主张惩罚性赔偿'] : []),
    ...purpose.factors.map((code) => factorNames.get(code) ?? code),
  ];
}

export function describe(facts: ComplaintFacts): Description {
  return {
    title: `关于${facts.party}${facts.subject}的投诉`,
    party: facts.party,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    cause: facts.subject,
    source: facts.channel,
    officers: facts.handlers,
    recused: facts.recused,
    words: purposeInChinese(facts),
  };
}
