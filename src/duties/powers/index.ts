import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type PowersFacts, type PowersTable, powers } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 权责清单. */
export const powersDuty = duty<PowersTable, PowersFacts>({
  procedure: powers,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.name === '' ? '权责清单' : facts.name,
    party: '',
    officers: [],
    recused: [],
  }),
  figures,
  publications,
  powers: (facts) => facts.powers,
});
