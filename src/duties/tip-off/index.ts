import { duty } from '../../record/duty.ts';
import { evolve, start, type TipOffFacts } from './facts.ts';
import { figures } from './figures.ts';
import { handlingGates } from './gates/handling.ts';
import { receivingGates } from './gates/receiving.ts';
import { type TipOffTable, tipOff } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 举报处理. Its title, its words and its figures never tell who the informant is. */
export const tipOffDuty = duty<TipOffTable, TipOffFacts>({
  procedure: tipOff,
  start,
  evolve,
  gates: { ...receivingGates, ...handlingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: `关于${facts.party}的举报`,
    party: facts.party,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    source: facts.channel,
    officers: facts.handlers,
    recused: [],
  }),
  figures,
  reactions,
});
