import { duty } from '../../record/duty.ts';
import { type AlertFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type SupervisionAlertTable, supervisionAlert } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 执法监督预警. The party of the matter behind it is not in its title: who may see the alert need not see the matter. */
export const supervisionAlertDuty = duty<SupervisionAlertTable, AlertFacts>({
  procedure: supervisionAlert,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.ruleZh}：${facts.subject}`,
    party: facts.subject,
    cause: facts.ruleZh,
    source: facts.rule,
    officers: facts.owners,
    recused: [],
  }),
  figures,
});
