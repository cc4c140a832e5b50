import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type InspectionItemsTable, type ItemListFacts, inspectionItems } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 检查事项清单. */
export const inspectionItemsDuty = duty<InspectionItemsTable, ItemListFacts>({
  procedure: inspectionItems,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.name === '' ? '检查事项清单' : facts.name,
    party: '',
    officers: [],
    recused: [],
    words: facts.items.filter((item) => item.until === undefined).map((item) => item.name),
  }),
  figures,
  publications,
});
