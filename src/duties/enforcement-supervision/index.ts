import { supScope } from '../../law/common-rules/supervision.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { duty } from '../../record/duty.ts';
import { origins, papers } from './choices.ts';
import { publications } from './disclosure.ts';
import { evolve, type SupervisionFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type EnforcementSupervisionTable, enforcementSupervision } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 行政执法监督. The complainant is in none of its titles, and sealed from whoever has to answer. */
export const enforcementSupervisionDuty = duty<EnforcementSupervisionTable, SupervisionFacts>({
  procedure: enforcementSupervision,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: ({ paper, supervised, responsible, number, scope, origin }) => {
    const cause = everyListedItem(supScope).find(({ code }) => code === scope)?.zh;
    const source = origins.find(({ code }) => code === origin)?.zh;
    return {
      title: `${paper === null ? '执法问题线索' : papers[paper]}：${supervised}`,
      party: supervised,
      ...(number === null ? {} : { number }),
      ...(cause === undefined ? {} : { cause }),
      ...(source === undefined ? {} : { source }),
      officers: responsible,
      supervised: responsible,
      recused: [],
    };
  },
  figures,
  publications: (facts) => publications(facts),
  reactions,
});
