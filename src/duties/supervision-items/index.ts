import { duty } from '../../record/duty.ts';
import { evolve, type SupervisionItemsFacts, start, withoutChecklist } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type SupervisionItemsTable, supervisionItems } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** “互联网+监管”事项. */
export const supervisionItemsDuty = duty<SupervisionItemsTable, SupervisionItemsFacts>({
  procedure: supervisionItems,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `“互联网+监管”事项（认领${facts.items.length}项，没有检查实施清单的${withoutChecklist(facts).length}项）`,
    party: facts.catalogue,
    officers: [],
    recused: [],
    words: facts.items.map(({ name }) => name),
  }),
  figures,
});
