import { duty } from '../../record/duty.ts';
import { repairKinds } from './choices.ts';
import { publications } from './disclosure.ts';
import { evolve, type RepairFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type CreditRepair, creditRepair } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 信用修复. */
export const creditRepairDuty = duty<CreditRepair, RepairFacts>({
  procedure: creditRepair,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => {
    const kind = repairKinds.find(({ code }) => code === facts.kind)?.zh ?? '';
    return {
      title: `${facts.partyName}申请信用修复`,
      party: facts.partyName,
      ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
      cause: kind,
      officers: facts.handlers,
      recused: [],
      words: [facts.information],
    };
  },
  figures,
  publications,
});
